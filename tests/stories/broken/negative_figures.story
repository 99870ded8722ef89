Flows and stocks are zero or more unless their series says otherwise; rates and growth may fall below.

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

[series.balance]
area = "city"
indicator = "Balance of trade"
unit = "亿元"
kind = "flow"
frequency = "annual"
signed = true

[series.growth]
area = "city"
indicator = "Growth of GDP"
unit = "%"
kind = "growth"
frequency = "annual"

[targets.gdp-2027]
series = "gdp"
due = 2027
at_least = -1
source = "paper"

[targets.balance-2027]
series = "balance"
due = 2027
at_least = -1
source = "paper"

--- actuals/gdp.toml
[[actual]]
period = 2021
value = -0.5
source = "paper"

[[actual]]
period = 2022
between = [-2, -1]
source = "paper"

--- actuals/balance.toml
[[actual]]
period = 2022
value = -0.5
source = "paper"

--- actuals/growth.toml
[[actual]]
period = 2022
less_than = -0.5
source = "paper"

$ track validate
error[TRK306]: at_least = -1 is below zero
  --> targets.toml:36:12
   |
36 | at_least = -1
   |            ^^
   = check the figure, or say `signed = true` in its series

error[TRK306]: value = -0.5 is below zero
 --> actuals/gdp.toml:3:9
  |
3 | value = -0.5
  |         ^^^^
  = check the figure, or say `signed = true` in its series

error[TRK306]: between = -2 is below zero
 --> actuals/gdp.toml:8:11
  |
8 | between = [-2, -1]
  |           ^^^^^^^^
  = check the figure, or say `signed = true` in its series

3 errors in 2 files
exit 3

$ track validate --format concise
targets.toml:36:12: error[TRK306] at_least = -1 is below zero; check the figure, or say `signed = true` in its series
actuals/gdp.toml:3:9: error[TRK306] value = -0.5 is below zero; check the figure, or say `signed = true` in its series
actuals/gdp.toml:8:11: error[TRK306] between = -2 is below zero; check the figure, or say `signed = true` in its series
3 errors in 2 files
exit 3

