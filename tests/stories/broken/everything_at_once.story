Faults of many kinds in many files, all said at once in the order of their places, by `status` too.

--- targets.toml
format = 1
owner = "me"

[areas.city]
name = "City"
part_of = "province"

[areas."Old Town"]
name = "\u001b[5mOld Town"

[sources.paper]
title = "A newspaper"
publisher = "Press"

[sources.report]
title = "A report"
publisher = "Office"
published = "2024-02-30"

[series.gdp]
area = "city"
indicator = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"
skips = [1]

[series.population]
area = "city"
indicator = "Population"
unit = "万人"
kind = "stock"
frequency = "annual"

[targets.population-2027]
series = "population"
due = 2027
value = "200万人"
source = "paper"

[targets.population-2028]
series = "population"
due = "2028-Q5"
between = [3, 2]
baseline = 2022
source = "reprot"
supersedes = "population-2027"

[targets.population-2029]
series = "population"
due = 2029
at_least = "3亩"
announced = 2024-03-01
measure = "growth"
source = "paper"

--- actuals/population.toml
[[actual]]
period = 2022
value = 190
published = 2022-06-30
source = "paper"

[[actual]]
period = 2023
value = -1
published = 2024-01-31
source = "paper"

[[actual]]
period = 2024
more_than = 5
less_than = 5
published = 2025-01-31
source = "paper"

--- actuals/broken.toml
[[actual]]
period = 2022
value = 1
=

--- actuals/spare/population.toml

--- actuals/populaton.toml
[[actuals]]
period = 2022
value = 1

$ track validate
error[TRK201]: the key 'owner' is unknown (a newer track may know it)
 --> targets.toml:2:1
  |
2 | owner = "me"
  | ^^^^^
  = known here are format, defaults, check, files, areas, sources, series, targets

error[TRK401]: there is no area 'province'
 --> targets.toml:6:11
  |
6 | part_of = "province"
  |           ^^^^^^^^^^
  = declare the area in targets.toml, or correct the id

error[TRK204]: 'Old Town' is not an id
 --> targets.toml:8:2
  |
8 | [areas."Old Town"]
  |  ^^^^^^^^^^^^^^^^
  = write "old-town"

error[TRK205]: the text holds the control character U+001B
 --> targets.toml:9:8
  |
9 | name = "\u001b[5mOld Town"
  |        ^^^^^^^^^^^^^^^^^^^
  = remove it

error[TRK305]: '2024-02-30' is not a date
  --> targets.toml:18:13
   |
18 | published = "2024-02-30"
   |             ^^^^^^^^^^^^
   = write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")

error[TRK304]: skips takes months
  --> targets.toml:26:9
   |
26 | skips = [1]
   |         ^^^
   = write two-digit months in quotes: skips = ["01"]

error[TRK503]: neither announced nor the source's date is given
  --> targets.toml:35:2
   |
35 | [targets.population-2027]
   |  ^^^^^^^^^^^^^^^^^^^^^^^
   = add announced = … (a day), or `published` to the source

error[TRK301]: a goal needs a direction, and value has none
  --> targets.toml:38:9
   |
38 | value = "200万人"
   |         ^^^^^^^^^
   = write at_least = 200, at_most = 200, or between = [200, 200] for exactly that

error[TRK304]: '2028-Q5' is not a period
  --> targets.toml:43:7
   |
43 | due = "2028-Q5"
   |       ^^^^^^^^^
   = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK301]: between has its greater number first
  --> targets.toml:44:11
   |
44 | between = [3, 2]
   |           ^^^^^^
   = write between = [lower, upper]

error[TRK401]: there is no source 'reprot'
  --> targets.toml:46:10
   |
46 | source = "reprot"
   |          ^^^^^^^^
   = did you mean "report"?

error[TRK303]: '3亩' is in 亩, the series is in 人
  --> targets.toml:52:12
   |
52 | at_least = "3亩"
   |            ^^^^^
   = check the figure and the series' unit; only figures in 人 fit

error[TRK203]: 'growth' is not one of "level", "change", "percent_change", "average_growth", "total", "every_period", "average"
  --> targets.toml:54:11
   |
54 | measure = "growth"
   |           ^^^^^^^^
   = did you mean "average_growth"?

error[TRK105]: not valid TOML: Invalid statement
 --> actuals/broken.toml:4:1
  |
4 | =
  | ^
  = one key = value a line; text goes in quotes: name = "…"

error[TRK501]: published 2022-06-30, but 2022 ends on 2022-12-31
 --> actuals/population.toml:4:13
  |
4 | published = 2022-06-30
  |             ^^^^^^^^^^
  = correct the period or the date, such as "2022-S1" where it goes to that day, or say status = "forecast"

error[TRK306]: value = -1 is below zero
 --> actuals/population.toml:9:9
  |
9 | value = -1
  |         ^^
  = check the figure, or say `signed = true` in its series

error[TRK301]: no number is more_than = 5 and less_than = 5
  --> actuals/population.toml:16:13
   |
16 | less_than = 5
   |             ^
   = check the two bounds

error[TRK403]: there is no series 'populaton'
 --> actuals/populaton.toml
  = did you mean "population"?

error[TRK201]: the key 'actuals' is unknown (a newer track may know it)
 --> actuals/populaton.toml:1:3
  |
1 | [[actuals]]
  |   ^^^^^^^
  = did you mean "actual"?

error[TRK402]: actuals/population.toml holds this series already
 --> actuals/spare/population.toml
  = put all records in one of the files

20 errors in 5 files
exit 3

$ track validate --format concise
targets.toml:2:1: error[TRK201] the key 'owner' is unknown (a newer track may know it); known here are format, defaults, check, files, areas, sources, series, targets
targets.toml:6:11: error[TRK401] there is no area 'province'; declare the area in targets.toml, or correct the id
targets.toml:8:2: error[TRK204] 'Old Town' is not an id; write "old-town"
targets.toml:9:8: error[TRK205] the text holds the control character U+001B; remove it
targets.toml:18:13: error[TRK305] '2024-02-30' is not a date; write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")
targets.toml:26:9: error[TRK304] skips takes months; write two-digit months in quotes: skips = ["01"]
targets.toml:35:2: error[TRK503] neither announced nor the source's date is given; add announced = … (a day), or `published` to the source
targets.toml:38:9: error[TRK301] a goal needs a direction, and value has none; write at_least = 200, at_most = 200, or between = [200, 200] for exactly that
targets.toml:43:7: error[TRK304] '2028-Q5' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:44:11: error[TRK301] between has its greater number first; write between = [lower, upper]
targets.toml:46:10: error[TRK401] there is no source 'reprot'; did you mean "report"?
targets.toml:52:12: error[TRK303] '3亩' is in 亩, the series is in 人; check the figure and the series' unit; only figures in 人 fit
targets.toml:54:11: error[TRK203] 'growth' is not one of "level", "change", "percent_change", "average_growth", "total", "every_period", "average"; did you mean "average_growth"?
actuals/broken.toml:4:1: error[TRK105] not valid TOML: Invalid statement; one key = value a line; text goes in quotes: name = "…"
actuals/population.toml:4:13: error[TRK501] published 2022-06-30, but 2022 ends on 2022-12-31; correct the period or the date, such as "2022-S1" where it goes to that day, or say status = "forecast"
actuals/population.toml:9:9: error[TRK306] value = -1 is below zero; check the figure, or say `signed = true` in its series
actuals/population.toml:16:13: error[TRK301] no number is more_than = 5 and less_than = 5; check the two bounds
actuals/populaton.toml: error[TRK403] there is no series 'populaton'; did you mean "population"?
actuals/populaton.toml:1:3: error[TRK201] the key 'actuals' is unknown (a newer track may know it); did you mean "actual"?
actuals/spare/population.toml: error[TRK402] actuals/population.toml holds this series already; put all records in one of the files
20 errors in 5 files
exit 3

$ track status --long
stderr:
error[TRK201]: the key 'owner' is unknown (a newer track may know it)
 --> targets.toml:2:1
  |
2 | owner = "me"
  | ^^^^^
  = known here are format, defaults, check, files, areas, sources, series, targets

error[TRK401]: there is no area 'province'
 --> targets.toml:6:11
  |
6 | part_of = "province"
  |           ^^^^^^^^^^
  = declare the area in targets.toml, or correct the id

error[TRK204]: 'Old Town' is not an id
 --> targets.toml:8:2
  |
8 | [areas."Old Town"]
  |  ^^^^^^^^^^^^^^^^
  = write "old-town"

error[TRK205]: the text holds the control character U+001B
 --> targets.toml:9:8
  |
9 | name = "\u001b[5mOld Town"
  |        ^^^^^^^^^^^^^^^^^^^
  = remove it

error[TRK305]: '2024-02-30' is not a date
  --> targets.toml:18:13
   |
18 | published = "2024-02-30"
   |             ^^^^^^^^^^^^
   = write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")

error[TRK304]: skips takes months
  --> targets.toml:26:9
   |
26 | skips = [1]
   |         ^^^
   = write two-digit months in quotes: skips = ["01"]

error[TRK503]: neither announced nor the source's date is given
  --> targets.toml:35:2
   |
35 | [targets.population-2027]
   |  ^^^^^^^^^^^^^^^^^^^^^^^
   = add announced = … (a day), or `published` to the source

error[TRK301]: a goal needs a direction, and value has none
  --> targets.toml:38:9
   |
38 | value = "200万人"
   |         ^^^^^^^^^
   = write at_least = 200, at_most = 200, or between = [200, 200] for exactly that

error[TRK304]: '2028-Q5' is not a period
  --> targets.toml:43:7
   |
43 | due = "2028-Q5"
   |       ^^^^^^^^^
   = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK301]: between has its greater number first
  --> targets.toml:44:11
   |
44 | between = [3, 2]
   |           ^^^^^^
   = write between = [lower, upper]

error[TRK401]: there is no source 'reprot'
  --> targets.toml:46:10
   |
46 | source = "reprot"
   |          ^^^^^^^^
   = did you mean "report"?

error[TRK303]: '3亩' is in 亩, the series is in 人
  --> targets.toml:52:12
   |
52 | at_least = "3亩"
   |            ^^^^^
   = check the figure and the series' unit; only figures in 人 fit

error[TRK203]: 'growth' is not one of "level", "change", "percent_change", "average_growth", "total", "every_period", "average"
  --> targets.toml:54:11
   |
54 | measure = "growth"
   |           ^^^^^^^^
   = did you mean "average_growth"?

error[TRK105]: not valid TOML: Invalid statement
 --> actuals/broken.toml:4:1
  |
4 | =
  | ^
  = one key = value a line; text goes in quotes: name = "…"

error[TRK501]: published 2022-06-30, but 2022 ends on 2022-12-31
 --> actuals/population.toml:4:13
  |
4 | published = 2022-06-30
  |             ^^^^^^^^^^
  = correct the period or the date, such as "2022-S1" where it goes to that day, or say status = "forecast"

error[TRK306]: value = -1 is below zero
 --> actuals/population.toml:9:9
  |
9 | value = -1
  |         ^^
  = check the figure, or say `signed = true` in its series

error[TRK301]: no number is more_than = 5 and less_than = 5
  --> actuals/population.toml:16:13
   |
16 | less_than = 5
   |             ^
   = check the two bounds

error[TRK403]: there is no series 'populaton'
 --> actuals/populaton.toml
  = did you mean "population"?

error[TRK201]: the key 'actuals' is unknown (a newer track may know it)
 --> actuals/populaton.toml:1:3
  |
1 | [[actuals]]
  |   ^^^^^^^
  = did you mean "actual"?

error[TRK402]: actuals/population.toml holds this series already
 --> actuals/spare/population.toml
  = put all records in one of the files

20 errors in 5 files
exit 3

