Days that do not exist, and dates written in other ways.

--- targets.toml
format = 1

[areas.city]
name = "City"

[sources.no-such-day]
title = "A newspaper"
publisher = "Press"
published = "2024-02-30"

[sources.no-such-month]
title = "A newspaper"
publisher = "Press"
published = "2024-13"

[sources.short]
title = "A newspaper"
publisher = "Press"
published = "2024-2-1"

[sources.empty]
title = "A newspaper"
publisher = "Press"
published = ""

[sources.word]
title = "A newspaper"
publisher = "Press"
published = "yesterday"

[sources.quarter]
title = "A newspaper"
publisher = "Press"
published = "2024-Q1"

[sources.chinese]
title = "A newspaper"
publisher = "Press"
published = "2024年2月1日"

[sources.true]
title = "A newspaper"
publisher = "Press"
published = true

[sources.paper]
title = "A newspaper"
publisher = "Press"
published = "2024-02"

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
announced = "soon"
source = "paper"

--- actuals/gdp.toml
[[actual]]
period = 2022
value = 1250
published = "01.02.2024"
source = "paper"

$ track validate
error[TRK305]: '2024-02-30' is not a date
 --> targets.toml:9:13
  |
9 | published = "2024-02-30"
  |             ^^^^^^^^^^^^
  = write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")

error[TRK305]: '2024-13' is not a date
  --> targets.toml:14:13
   |
14 | published = "2024-13"
   |             ^^^^^^^^^
   = write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")

error[TRK305]: '2024-2-1' is not a date
  --> targets.toml:19:13
   |
19 | published = "2024-2-1"
   |             ^^^^^^^^^^
   = write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")

error[TRK305]: '' is not a date
  --> targets.toml:24:13
   |
24 | published = ""
   |             ^^
   = write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")

error[TRK305]: 'yesterday' is not a date
  --> targets.toml:29:13
   |
29 | published = "yesterday"
   |             ^^^^^^^^^^^
   = write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")

error[TRK305]: '2024-Q1' is not a date
  --> targets.toml:34:13
   |
34 | published = "2024-Q1"
   |             ^^^^^^^^^
   = write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")

error[TRK305]: '2024年2月1日' is not a date
  --> targets.toml:39:13
   |
39 | published = "2024年2月1日"
   |             ^^^^^^^^^^^^^^
   = write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")

error[TRK203]: true where a date is needed
  --> targets.toml:44:13
   |
44 | published = true
   |             ^^^^
   = write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")

error[TRK305]: 'soon' is not a date
  --> targets.toml:62:13
   |
62 | announced = "soon"
   |             ^^^^^^
   = write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")

error[TRK305]: '01.02.2024' is not a date
 --> actuals/gdp.toml:4:13
  |
4 | published = "01.02.2024"
  |             ^^^^^^^^^^^^
  = write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")

10 errors in 2 files
exit 3

$ track validate --format concise
targets.toml:9:13: error[TRK305] '2024-02-30' is not a date; write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")
targets.toml:14:13: error[TRK305] '2024-13' is not a date; write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")
targets.toml:19:13: error[TRK305] '2024-2-1' is not a date; write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")
targets.toml:24:13: error[TRK305] '' is not a date; write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")
targets.toml:29:13: error[TRK305] 'yesterday' is not a date; write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")
targets.toml:34:13: error[TRK305] '2024-Q1' is not a date; write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")
targets.toml:39:13: error[TRK305] '2024年2月1日' is not a date; write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")
targets.toml:44:13: error[TRK203] true where a date is needed; write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")
targets.toml:62:13: error[TRK305] 'soon' is not a date; write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")
actuals/gdp.toml:4:13: error[TRK305] '01.02.2024' is not a date; write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")
10 errors in 2 files
exit 3

