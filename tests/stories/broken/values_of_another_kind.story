Tables, lists, dates, numbers and words where another kind of value is needed.

--- targets.toml
format = "1"

[defaults]
release_lag_days = "60"
grace_days = -1

[areas.city]
name = true
name_en = 1.5
code = 330100

[sources.paper]
title = 2024-02-01
publisher = 07:30:00
published = 2024-02-01
url = "  "

[series.gdp]
area = 1
indicator = 12:00:00
unit = 1.5
kind = "flwo"
frequency = "weekly"
release_lag_days = 36600
grace_days = true
reporting = "ytd"
skips = ["1"]
releases = 60
paused = 2025-01-01
discontinued = false
freshness = "false"
signed = 1

[series.population]
area = "city"
indicator = "Population"
unit = "人"
kind = true
frequency = ["annual"]
skips = "01"
paused = { from = "2025", until = 2025-06-30T12:00:00, reason = 1 }
discontinued = { last = "never", announced = "2024-02-30", reason = false }

[targets.gdp-2027]
series = true
due = 2027
more_than = 2000
measure = "averge_growth"
commitment = "must"
trajectory = "log"
source = 2024
supersedes = 1
note = ""

--- actuals/population.toml
[[actual]]
period = 2022
value = { at_least = 1 }
source = 1
status = "prelim"
break = "true"
note = 2024-02-01

$ track validate
error[TRK203]: this version reads format 1 alone
 --> targets.toml:1:10
  |
1 | format = "1"
  |          ^^^
  = write format = 1, or update track

error[TRK203]: text where a number of days is needed
 --> targets.toml:4:20
  |
4 | release_lag_days = "60"
  |                    ^^^^
  = write a whole number, without quotes

error[TRK302]: the number of days is not from 0 to 3660
 --> targets.toml:5:14
  |
5 | grace_days = -1
  |              ^^
  = write 60 for two months

error[TRK203]: true where text is needed
 --> targets.toml:8:8
  |
8 | name = true
  |        ^^^^
  = put it in quotes

error[TRK203]: a number where text is needed
 --> targets.toml:9:11
  |
9 | name_en = 1.5
  |           ^^^
  = put it in quotes

error[TRK203]: a number where text is needed
  --> targets.toml:10:8
   |
10 | code = 330100
   |        ^^^^^^
   = put it in quotes

error[TRK203]: a date where text is needed
  --> targets.toml:13:9
   |
13 | title = 2024-02-01
   |         ^^^^^^^^^^
   = put it in quotes

error[TRK203]: a time where text is needed
  --> targets.toml:14:13
   |
14 | publisher = 07:30:00
   |             ^^^^^^^^
   = put it in quotes

error[TRK203]: the text is empty
  --> targets.toml:16:7
   |
16 | url = "  "
   |       ^^^^
   = write the text, or take the key out

error[TRK203]: a number where text is needed
  --> targets.toml:19:8
   |
19 | area = 1
   |        ^
   = put it in quotes

error[TRK203]: a time where text is needed
  --> targets.toml:20:13
   |
20 | indicator = 12:00:00
   |             ^^^^^^^^
   = put it in quotes

error[TRK203]: a number where text is needed
  --> targets.toml:21:8
   |
21 | unit = 1.5
   |        ^^^
   = put it in quotes

error[TRK203]: 'flwo' is not one of "flow", "stock", "rate", "growth", "milestone"
  --> targets.toml:22:8
   |
22 | kind = "flwo"
   |        ^^^^^^
   = did you mean "flow"?

error[TRK302]: the number of days is not from 0 to 3660
  --> targets.toml:24:20
   |
24 | release_lag_days = 36600
   |                    ^^^^^
   = write 60 for two months

error[TRK203]: true where a number of days is needed
  --> targets.toml:25:14
   |
25 | grace_days = true
   |              ^^^^
   = write a whole number, without quotes

error[TRK203]: 'ytd' is not one of "single", "year_to_date"
  --> targets.toml:26:13
   |
26 | reporting = "ytd"
   |             ^^^^^
   = write one of "single", "year_to_date"

error[TRK304]: skips takes months
  --> targets.toml:27:9
   |
27 | skips = ["1"]
   |         ^^^^^
   = write two-digit months in quotes: skips = ["01"]

error[TRK203]: a number where a table is needed
  --> targets.toml:28:12
   |
28 | releases = 60
   |            ^^
   = write releases = { "2026" = 2027-03-01 }

error[TRK203]: a date where a table is needed
  --> targets.toml:29:10
   |
29 | paused = 2025-01-01
   |          ^^^^^^^^^^
   = write paused = { … }

error[TRK203]: false where a table is needed
  --> targets.toml:30:16
   |
30 | discontinued = false
   |                ^^^^^
   = write discontinued = { … }

error[TRK203]: text where true or false is needed
  --> targets.toml:31:13
   |
31 | freshness = "false"
   |             ^^^^^^^
   = write true or false, without quotes

error[TRK203]: a number where true or false is needed
  --> targets.toml:32:10
   |
32 | signed = 1
   |          ^
   = write true or false, without quotes

error[TRK203]: true is not one of "flow", "stock", "rate", "growth", "milestone"
  --> targets.toml:38:8
   |
38 | kind = true
   |        ^^^^
   = write one of "flow", "stock", "rate", "growth", "milestone"

error[TRK203]: a list is not one of "annual", "half-yearly", "quarterly", "monthly", "weekly", "daily", "every 2 years", "every 3 years", "every 4 years", "every 5 years", "every 6 years", "every 7 years", "every 8 years", "every 9 years", "every 10 years", "irregular"
  --> targets.toml:39:13
   |
39 | frequency = ["annual"]
   |             ^^^^^^^^^^
   = write one of "annual", "half-yearly", "quarterly", "monthly", "weekly", "daily", "every 2 years", "every 3 years", "every 4 years", "every 5 years", "every 6 years", "every 7 years", "every 8 years", "every 9 years", "every 10 years", "irregular"

error[TRK304]: skips takes months
  --> targets.toml:40:9
   |
40 | skips = "01"
   |         ^^^^
   = write two-digit months in quotes: skips = ["01"]

error[TRK203]: text where a day is needed
  --> targets.toml:41:19
   |
41 | paused = { from = "2025", until = 2025-06-30T12:00:00, reason = 1 }
   |                   ^^^^^^
   = write 2027-03-01, without quotes

error[TRK203]: a time where a day is needed
  --> targets.toml:41:35
   |
41 | paused = { from = "2025", until = 2025-06-30T12:00:00, reason = 1 }
   |                                   ^^^^^^^^^^^^^^^^^^^
   = write 2027-03-01, without quotes

error[TRK203]: a number where text is needed
  --> targets.toml:41:65
   |
41 | paused = { from = "2025", until = 2025-06-30T12:00:00, reason = 1 }
   |                                                                 ^
   = put it in quotes

error[TRK304]: 'never' is not a period
  --> targets.toml:42:25
   |
42 | discontinued = { last = "never", announced = "2024-02-30", reason = false }
   |                         ^^^^^^^
   = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK305]: '2024-02-30' is not a date
  --> targets.toml:42:46
   |
42 | discontinued = { last = "never", announced = "2024-02-30", reason = false }
   |                                              ^^^^^^^^^^^^
   = write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")

error[TRK203]: false where text is needed
  --> targets.toml:42:69
   |
42 | discontinued = { last = "never", announced = "2024-02-30", reason = false }
   |                                                                     ^^^^^
   = put it in quotes

error[TRK203]: true where text is needed
  --> targets.toml:45:10
   |
45 | series = true
   |          ^^^^
   = put it in quotes

error[TRK203]: 'averge_growth' is not one of "level", "change", "percent_change", "average_growth", "total", "every_period", "average"
  --> targets.toml:48:11
   |
48 | measure = "averge_growth"
   |           ^^^^^^^^^^^^^^^
   = did you mean "average_growth"?

error[TRK203]: 'must' is not one of "binding", "expected", "ensure", "strive"
  --> targets.toml:49:14
   |
49 | commitment = "must"
   |              ^^^^^^
   = write one of "binding", "expected", "ensure", "strive"

error[TRK203]: 'log' is not one of "linear", "geometric"
  --> targets.toml:50:14
   |
50 | trajectory = "log"
   |              ^^^^^
   = write one of "linear", "geometric"

error[TRK203]: a number where text is needed
  --> targets.toml:51:10
   |
51 | source = 2024
   |          ^^^^
   = put it in quotes

error[TRK203]: a number where text is needed
  --> targets.toml:52:14
   |
52 | supersedes = 1
   |              ^
   = put it in quotes

error[TRK203]: the text is empty
  --> targets.toml:53:8
   |
53 | note = ""
   |        ^^
   = write the text, or take the key out

error[TRK203]: a table where a number is needed
 --> actuals/population.toml:3:9
  |
3 | value = { at_least = 1 }
  |         ^^^^^^^^^^^^^^^^
  = write 1250 or "3万亿元"

error[TRK203]: a number where text is needed
 --> actuals/population.toml:4:10
  |
4 | source = 1
  |          ^
  = put it in quotes

error[TRK203]: 'prelim' is not one of "provisional", "revised", "final", "estimated", "forecast"
 --> actuals/population.toml:5:10
  |
5 | status = "prelim"
  |          ^^^^^^^^
  = write one of "provisional", "revised", "final", "estimated", "forecast"

error[TRK203]: text where true or false is needed
 --> actuals/population.toml:6:9
  |
6 | break = "true"
  |         ^^^^^^
  = write true or false, without quotes

error[TRK203]: a date where text is needed
 --> actuals/population.toml:7:8
  |
7 | note = 2024-02-01
  |        ^^^^^^^^^^
  = put it in quotes

43 errors in 2 files
exit 3

$ track validate --format concise
targets.toml:1:10: error[TRK203] this version reads format 1 alone; write format = 1, or update track
targets.toml:4:20: error[TRK203] text where a number of days is needed; write a whole number, without quotes
targets.toml:5:14: error[TRK302] the number of days is not from 0 to 3660; write 60 for two months
targets.toml:8:8: error[TRK203] true where text is needed; put it in quotes
targets.toml:9:11: error[TRK203] a number where text is needed; put it in quotes
targets.toml:10:8: error[TRK203] a number where text is needed; put it in quotes
targets.toml:13:9: error[TRK203] a date where text is needed; put it in quotes
targets.toml:14:13: error[TRK203] a time where text is needed; put it in quotes
targets.toml:16:7: error[TRK203] the text is empty; write the text, or take the key out
targets.toml:19:8: error[TRK203] a number where text is needed; put it in quotes
targets.toml:20:13: error[TRK203] a time where text is needed; put it in quotes
targets.toml:21:8: error[TRK203] a number where text is needed; put it in quotes
targets.toml:22:8: error[TRK203] 'flwo' is not one of "flow", "stock", "rate", "growth", "milestone"; did you mean "flow"?
targets.toml:24:20: error[TRK302] the number of days is not from 0 to 3660; write 60 for two months
targets.toml:25:14: error[TRK203] true where a number of days is needed; write a whole number, without quotes
targets.toml:26:13: error[TRK203] 'ytd' is not one of "single", "year_to_date"; write one of "single", "year_to_date"
targets.toml:27:9: error[TRK304] skips takes months; write two-digit months in quotes: skips = ["01"]
targets.toml:28:12: error[TRK203] a number where a table is needed; write releases = { "2026" = 2027-03-01 }
targets.toml:29:10: error[TRK203] a date where a table is needed; write paused = { … }
targets.toml:30:16: error[TRK203] false where a table is needed; write discontinued = { … }
targets.toml:31:13: error[TRK203] text where true or false is needed; write true or false, without quotes
targets.toml:32:10: error[TRK203] a number where true or false is needed; write true or false, without quotes
targets.toml:38:8: error[TRK203] true is not one of "flow", "stock", "rate", "growth", "milestone"; write one of "flow", "stock", "rate", "growth", "milestone"
targets.toml:39:13: error[TRK203] a list is not one of "annual", "half-yearly", "quarterly", "monthly", "weekly", "daily", "every 2 years", "every 3 years", "every 4 years", "every 5 years", "every 6 years", "every 7 years", "every 8 years", "every 9 years", "every 10 years", "irregular"; write one of "annual", "half-yearly", "quarterly", "monthly", "weekly", "daily", "every 2 years", "every 3 years", "every 4 years", "every 5 years", "every 6 years", "every 7 years", "every 8 years", "every 9 years", "every 10 years", "irregular"
targets.toml:40:9: error[TRK304] skips takes months; write two-digit months in quotes: skips = ["01"]
targets.toml:41:19: error[TRK203] text where a day is needed; write 2027-03-01, without quotes
targets.toml:41:35: error[TRK203] a time where a day is needed; write 2027-03-01, without quotes
targets.toml:41:65: error[TRK203] a number where text is needed; put it in quotes
targets.toml:42:25: error[TRK304] 'never' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:42:46: error[TRK305] '2024-02-30' is not a date; write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")
targets.toml:42:69: error[TRK203] false where text is needed; put it in quotes
targets.toml:45:10: error[TRK203] true where text is needed; put it in quotes
targets.toml:48:11: error[TRK203] 'averge_growth' is not one of "level", "change", "percent_change", "average_growth", "total", "every_period", "average"; did you mean "average_growth"?
targets.toml:49:14: error[TRK203] 'must' is not one of "binding", "expected", "ensure", "strive"; write one of "binding", "expected", "ensure", "strive"
targets.toml:50:14: error[TRK203] 'log' is not one of "linear", "geometric"; write one of "linear", "geometric"
targets.toml:51:10: error[TRK203] a number where text is needed; put it in quotes
targets.toml:52:14: error[TRK203] a number where text is needed; put it in quotes
targets.toml:53:8: error[TRK203] the text is empty; write the text, or take the key out
actuals/population.toml:3:9: error[TRK203] a table where a number is needed; write 1250 or "3万亿元"
actuals/population.toml:4:10: error[TRK203] a number where text is needed; put it in quotes
actuals/population.toml:5:10: error[TRK203] 'prelim' is not one of "provisional", "revised", "final", "estimated", "forecast"; write one of "provisional", "revised", "final", "estimated", "forecast"
actuals/population.toml:6:9: error[TRK203] text where true or false is needed; write true or false, without quotes
actuals/population.toml:7:8: error[TRK203] a date where text is needed; put it in quotes
43 errors in 2 files
exit 3

