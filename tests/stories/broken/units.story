Other base units are refused with both named; text names its unit; a scale alone is none.

--- targets.toml
format = 1

[areas.city]
name = "City"

[sources.paper]
title = "A newspaper"
publisher = "Press"
published = 2024-02-01

[series.gdp]
area = "city"
indicator = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"

[targets.acres]
series = "gdp"
due = 2027
at_least = "3亩"
source = "paper"

[targets.percent]
series = "gdp"
due = 2027
at_least = "5%"
source = "paper"

[targets.scale]
series = "gdp"
due = 2027
at_least = "3万亿"
source = "paper"

[targets.words]
series = "gdp"
due = 2027
at_least = "2 billion dollars"
source = "paper"

[targets.fine]
series = "gdp"
due = 2027
at_least = "2 万亿元"
source = "paper"

--- actuals/gdp.toml
[[actual]]
period = 2021
value = "3亩"
source = "paper"

[[actual]]
period = 2023
at_least = "1亩"
at_most = "2公顷"
source = "paper"

$ track validate
error[TRK303]: '3亩' is in 亩, the series is in 元
  --> targets.toml:21:12
   |
21 | at_least = "3亩"
   |            ^^^^^
   = check the figure and the series' unit; only figures in 元 fit

error[TRK303]: '5%' is in %, the series is in 元
  --> targets.toml:27:12
   |
27 | at_least = "5%"
   |            ^^^^
   = check the figure and the series' unit; only figures in 元 fit

error[TRK303]: '3万亿' does not name its unit, the series is in 亿元
  --> targets.toml:33:12
   |
33 | at_least = "3万亿"
   |            ^^^^^^^
   = write "3万亿元"

error[TRK303]: '2 billion dollars' is in dollars, the series is in 元
  --> targets.toml:39:12
   |
39 | at_least = "2 billion dollars"
   |            ^^^^^^^^^^^^^^^^^^^
   = check the figure and the series' unit; only figures in 元 fit

error[TRK303]: '3亩' is in 亩, the series is in 元
 --> actuals/gdp.toml:3:9
  |
3 | value = "3亩"
  |         ^^^^^
  = check the figure and the series' unit; only figures in 元 fit

error[TRK303]: '1亩' is in 亩, the series is in 元
 --> actuals/gdp.toml:8:12
  |
8 | at_least = "1亩"
  |            ^^^^^
  = check the figure and the series' unit; only figures in 元 fit

error[TRK303]: '2公顷' is in 公顷, the series is in 元
 --> actuals/gdp.toml:9:11
  |
9 | at_most = "2公顷"
  |           ^^^^^^^
  = check the figure and the series' unit; only figures in 元 fit

7 errors in 2 files
exit 3

$ track validate --format concise
targets.toml:21:12: error[TRK303] '3亩' is in 亩, the series is in 元; check the figure and the series' unit; only figures in 元 fit
targets.toml:27:12: error[TRK303] '5%' is in %, the series is in 元; check the figure and the series' unit; only figures in 元 fit
targets.toml:33:12: error[TRK303] '3万亿' does not name its unit, the series is in 亿元; write "3万亿元"
targets.toml:39:12: error[TRK303] '2 billion dollars' is in dollars, the series is in 元; check the figure and the series' unit; only figures in 元 fit
actuals/gdp.toml:3:9: error[TRK303] '3亩' is in 亩, the series is in 元; check the figure and the series' unit; only figures in 元 fit
actuals/gdp.toml:8:12: error[TRK303] '1亩' is in 亩, the series is in 元; check the figure and the series' unit; only figures in 元 fit
actuals/gdp.toml:9:11: error[TRK303] '2公顷' is in 公顷, the series is in 元; check the figure and the series' unit; only figures in 元 fit
7 errors in 2 files
exit 3

