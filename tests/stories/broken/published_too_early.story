A figure published before its period's end is a forecast, or covers less. Those of January to n are not held to it.

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

[targets.gdp-2027]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"

--- actuals/gdp.toml
[[actual]]
period = 2024
value = 1416
published = 2024-12-30
source = "paper"

[[actual]]
period = 2025
value = 1500
source = "paper"

[[actual]]
period = "2024-Q2"
value = 300
published = "2024-05"
source = "paper"

[[actual]]
period = "2024-01/2024-09"
value = 1000
published = 2024-09-15
source = "paper"

[[actual]]
period = 2026
value = 1600
status = "forecast"
source = "paper"

[[actual]]
period = 2023
value = 1333
published = "2023"
source = "paper"

$ track validate
error[TRK501]: published 2024-12-30, but 2024 ends on 2024-12-31
 --> actuals/gdp.toml:4:13
  |
4 | published = 2024-12-30
  |             ^^^^^^^^^^
  = correct the period or the date, such as "2024-01-01/2024-12-30" where it goes to that day, or say status = "forecast"

error[TRK501]: published 2024-02-01, but 2025 ends on 2025-12-31
 --> actuals/gdp.toml:7:3
  |
7 | [[actual]]
  |   ^^^^^^
  = correct the period or the date, or say status = "forecast"

error[TRK501]: published 2024-05, but 2024-Q2 ends on 2024-06-30
  --> actuals/gdp.toml:15:13
   |
15 | published = "2024-05"
   |             ^^^^^^^^^
   = correct the period or the date, such as "2024-04/2024-05" where it goes to that day, or say status = "forecast"

error[TRK501]: published 2024-09-15, but 2024-01/2024-09 ends on 2024-09-30
  --> actuals/gdp.toml:21:13
   |
21 | published = 2024-09-15
   |             ^^^^^^^^^^
   = correct the period or the date, such as "2024-W01/2024-W37" where it goes to that day, or say status = "forecast"

warning[TRK508]: published 2024-12-30, but its source is of 2024-02-01
 --> actuals/gdp.toml:5:10
  |
5 | source = "paper"
  |          ^^^^^^^
  = name the document that holds the figure, or correct the date

warning[TRK508]: published 2024-05, but its source is of 2024-02-01
  --> actuals/gdp.toml:16:10
   |
16 | source = "paper"
   |          ^^^^^^^
   = name the document that holds the figure, or correct the date

warning[TRK508]: published 2024-09-15, but its source is of 2024-02-01
  --> actuals/gdp.toml:22:10
   |
22 | source = "paper"
   |          ^^^^^^^
   = name the document that holds the figure, or correct the date

4 errors and 3 warnings in 1 file
exit 3

$ track validate --format concise
actuals/gdp.toml:4:13: error[TRK501] published 2024-12-30, but 2024 ends on 2024-12-31; correct the period or the date, such as "2024-01-01/2024-12-30" where it goes to that day, or say status = "forecast"
actuals/gdp.toml:7:3: error[TRK501] published 2024-02-01, but 2025 ends on 2025-12-31; correct the period or the date, or say status = "forecast"
actuals/gdp.toml:15:13: error[TRK501] published 2024-05, but 2024-Q2 ends on 2024-06-30; correct the period or the date, such as "2024-04/2024-05" where it goes to that day, or say status = "forecast"
actuals/gdp.toml:21:13: error[TRK501] published 2024-09-15, but 2024-01/2024-09 ends on 2024-09-30; correct the period or the date, such as "2024-W01/2024-W37" where it goes to that day, or say status = "forecast"
actuals/gdp.toml:5:10: warning[TRK508] published 2024-12-30, but its source is of 2024-02-01; name the document that holds the figure, or correct the date
actuals/gdp.toml:16:10: warning[TRK508] published 2024-05, but its source is of 2024-02-01; name the document that holds the figure, or correct the date
actuals/gdp.toml:22:10: warning[TRK508] published 2024-09-15, but its source is of 2024-02-01; name the document that holds the figure, or correct the date
4 errors and 3 warnings in 1 file
exit 3

