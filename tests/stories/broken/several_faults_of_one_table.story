One fault in a table does not hide the others; what may only follow from it is not told.

--- targets.toml
format = 1

[areas.city]
name = "City"
part_of = "citi"

[sources.paper]
title = "Paper"
publisher = "Paper"

[series.gdp]
area = "city"
indicator = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"

[targets.gdp-2027]
series = "gdp"
due = "27"
at_least = true
at_most = "3亩"
source = "paper"
supersedes = "gdp-2026"
colour = "red"

[targets.gdp-2028]
series = "gdp"
due = 2028
tolerance = 5
announced = 2024-01-01
source = "paper"

--- actuals/gdp.toml
[[actual]]
period = 2022
value = -5
published = 2023-02-03
publisher = "A paper"
colour = "red"

[[actual]]
period = "22"
value = "3亩"

[[actual]]
period = 2022
vallue = 5
published = 2023-02-03
publisher = "A paper"

[[actual]]
period = 2022
value = 5
published = 2023-02-03
publsher = "A paper"

[[actual]]
period = 2022
value = 5
sttus = "final"

$ track validate --format concise
targets.toml:5:11: error[TRK401] there is no area 'citi'; declare the area in targets.toml, or correct the id
targets.toml:18:2: error[TRK503] neither announced nor the source's date is given; add announced = … (a day), or `published` to the source
targets.toml:20:7: error[TRK304] '27' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:21:12: error[TRK203] true where a number is needed; write 1250 or "3万亿元"
targets.toml:22:11: error[TRK303] '3亩' is in 亩, the series is in 元; check the figure and the series' unit; only figures in 元 fit
targets.toml:24:14: error[TRK401] there is no target 'gdp-2026'; did you mean "gdp-2028"?
targets.toml:25:1: error[TRK201] the key 'colour' is unknown (a newer track may know it); known here are at_least, more_than, at_most, less_than, between, about, tolerance, series, due, measure, baseline, baseline_as_of, statement, direction, path, from, commitment, announced, source, supersedes, trajectory, method, note, label, tags, owner
targets.toml:30:13: error[TRK301] a tolerance belongs to about; write about = … beside it, or take it out
actuals/gdp.toml:3:9: error[TRK306] value = -5 is below zero; check the figure, or say `signed = true` in its series
actuals/gdp.toml:6:1: error[TRK201] the key 'colour' is unknown (a newer track may know it); known here are value, at_least, more_than, at_most, less_than, between, about, tolerance, period, done, published, source, publisher, title, url, status, break, note
actuals/gdp.toml:8:3: error[TRK202] the record names no source; add source = "…" (an id), or publisher, title and url
actuals/gdp.toml:9:10: error[TRK304] '22' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
actuals/gdp.toml:10:9: error[TRK303] '3亩' is in 亩, the series is in 元; check the figure and the series' unit; only figures in 元 fit
actuals/gdp.toml:14:1: error[TRK201] the key 'vallue' is unknown (a newer track may know it); did you mean "value"?
actuals/gdp.toml:22:1: error[TRK201] the key 'publsher' is unknown (a newer track may know it); did you mean "publisher"?
actuals/gdp.toml:24:3: error[TRK202] the record names no source; add source = "…" (an id), or publisher, title and url
actuals/gdp.toml:27:1: error[TRK201] the key 'sttus' is unknown (a newer track may know it); did you mean "status"?
17 errors in 2 files
exit 3

