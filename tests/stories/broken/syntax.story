What TOML itself refuses: reading stops at the first place in each file.

--- targets.toml
format = 1

[areas.city]
name = "City

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
period = 2022
value = 1250 亿元
source = "paper"

--- actuals/population.toml
[[actual]]
period = 2022-Q3

--- actuals/output.toml
period 2022

--- actuals/trade.toml
[[actual]]
period =

--- actuals/yield.toml
[[actual]]
period = 2022
value = 1,250

--- actuals/zinc.toml
[[actual]]
period = 2022
published = 2023-02-30

$ track validate
error[TRK105]: not valid TOML: Illegal character '\n'
 --> targets.toml:4:13
  |
4 | name = "City
  |             ^
  = the text does not end: add the closing quote

error[TRK105]: not valid TOML: Expected newline or end of document after a statement
 --> actuals/gdp.toml:3:14
  |
3 | value = 1250 亿元
  |              ^^
  = a number with a unit goes in quotes: "2.2万亿元"

error[TRK105]: not valid TOML: Expected '=' after a key in a key/value pair
 --> actuals/output.toml:1:8
  |
1 | period 2022
  |        ^
  = one key = value a line; text goes in quotes: name = "…"

error[TRK105]: not valid TOML: Expected newline or end of document after a statement
 --> actuals/population.toml:2:14
  |
2 | period = 2022-Q3
  |              ^
  = a month, quarter or half goes in quotes: "2024-01", "2024-Q4"

error[TRK105]: not valid TOML: Invalid value
 --> actuals/trade.toml:2:9
  |
2 | period =
  |         ^
  = one key = value a line; text goes in quotes: name = "…"

error[TRK105]: not valid TOML: Expected newline or end of document after a statement
 --> actuals/yield.toml:3:10
  |
3 | value = 1,250
  |          ^
  = write the number without separators, and with a point before decimals

error[TRK105]: not valid TOML: Invalid date or datetime
 --> actuals/zinc.toml:3:13
  |
3 | published = 2023-02-30
  |             ^
  = there is no such day

7 errors in 7 files
exit 3

$ track validate --format concise
targets.toml:4:13: error[TRK105] not valid TOML: Illegal character '\n'; the text does not end: add the closing quote
actuals/gdp.toml:3:14: error[TRK105] not valid TOML: Expected newline or end of document after a statement; a number with a unit goes in quotes: "2.2万亿元"
actuals/output.toml:1:8: error[TRK105] not valid TOML: Expected '=' after a key in a key/value pair; one key = value a line; text goes in quotes: name = "…"
actuals/population.toml:2:14: error[TRK105] not valid TOML: Expected newline or end of document after a statement; a month, quarter or half goes in quotes: "2024-01", "2024-Q4"
actuals/trade.toml:2:9: error[TRK105] not valid TOML: Invalid value; one key = value a line; text goes in quotes: name = "…"
actuals/yield.toml:3:10: error[TRK105] not valid TOML: Expected newline or end of document after a statement; write the number without separators, and with a point before decimals
actuals/zinc.toml:3:13: error[TRK105] not valid TOML: Invalid date or datetime; there is no such day
7 errors in 7 files
exit 3

