A baseline ends before the due period and is as long; each measure needs certain keys and excludes others.

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

[targets.too-late]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"
baseline = 2028

[targets.the-same]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"
baseline = 2027

[targets.too-long]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"
baseline = "2021/2022"

[targets.too-short]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"
baseline = "2022-12"

[targets.change]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"
measure = "change"

[targets.percent-change]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"
measure = "percent_change"

[targets.average-growth]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"
measure = "average_growth"

[targets.total]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"
measure = "total"

[targets.every-period]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"
measure = "every_period"

[targets.level-from]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"
from = 2023

[targets.change-from]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"
measure = "change"
baseline = 2022
from = 2023

[targets.window]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"
measure = "total"
from = 2028

$ track validate
error[TRK504]: the baseline 2028 does not end before the due period 2027
  --> targets.toml:23:12
   |
23 | baseline = 2028
   |            ^^^^
   = give a period that ends earlier

error[TRK504]: the baseline 2027 does not end before the due period 2027
  --> targets.toml:30:12
   |
30 | baseline = 2027
   |            ^^^^
   = give a period that ends earlier

error[TRK504]: the baseline 2022-12 is not as long as the due period 2027
  --> targets.toml:44:12
   |
44 | baseline = "2022-12"
   |            ^^^^^^^^^
   = give a period of the same length, or a span of such periods for their mean

error[TRK505]: the measure change needs a baseline
  --> targets.toml:46:2
   |
46 | [targets.change]
   |  ^^^^^^^^^^^^^^
   = add baseline = … (a period)

error[TRK505]: the measure percent_change needs a baseline
  --> targets.toml:53:2
   |
53 | [targets.percent-change]
   |  ^^^^^^^^^^^^^^^^^^^^^^
   = add baseline = … (a period)

error[TRK505]: the measure average_growth needs a baseline
  --> targets.toml:60:2
   |
60 | [targets.average-growth]
   |  ^^^^^^^^^^^^^^^^^^^^^^
   = add baseline = … (a period)

error[TRK505]: the measure total needs its first period
  --> targets.toml:67:2
   |
67 | [targets.total]
   |  ^^^^^^^^^^^^^
   = add from = … (a period)

error[TRK505]: the measure every_period needs its first period
  --> targets.toml:74:2
   |
74 | [targets.every-period]
   |  ^^^^^^^^^^^^^^^^^^^^
   = add from = … (a period)

error[TRK505]: `from` has no meaning for the measure level
  --> targets.toml:86:1
   |
86 | from = 2023
   | ^^^^
   = take it out, or say measure = "total", "average" or "every_period"

error[TRK505]: `from` has no meaning for the measure change
  --> targets.toml:95:1
   |
95 | from = 2023
   | ^^^^
   = take it out, or say measure = "total", "average" or "every_period"

error[TRK505]: the window begins in 2028, after the due period 2027
   --> targets.toml:103:8
    |
103 | from = 2028
    |        ^^^^
    = give the first period of the window

11 errors in 1 file
exit 3

$ track validate --format concise
targets.toml:23:12: error[TRK504] the baseline 2028 does not end before the due period 2027; give a period that ends earlier
targets.toml:30:12: error[TRK504] the baseline 2027 does not end before the due period 2027; give a period that ends earlier
targets.toml:44:12: error[TRK504] the baseline 2022-12 is not as long as the due period 2027; give a period of the same length, or a span of such periods for their mean
targets.toml:46:2: error[TRK505] the measure change needs a baseline; add baseline = … (a period)
targets.toml:53:2: error[TRK505] the measure percent_change needs a baseline; add baseline = … (a period)
targets.toml:60:2: error[TRK505] the measure average_growth needs a baseline; add baseline = … (a period)
targets.toml:67:2: error[TRK505] the measure total needs its first period; add from = … (a period)
targets.toml:74:2: error[TRK505] the measure every_period needs its first period; add from = … (a period)
targets.toml:86:1: error[TRK505] `from` has no meaning for the measure level; take it out, or say measure = "total", "average" or "every_period"
targets.toml:95:1: error[TRK505] `from` has no meaning for the measure change; take it out, or say measure = "total", "average" or "every_period"
targets.toml:103:8: error[TRK505] the window begins in 2028, after the due period 2027; give the first period of the window
11 errors in 1 file
exit 3

