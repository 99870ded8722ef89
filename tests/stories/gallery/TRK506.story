What was published after the year had ended is no forecast.

--- targets.toml
format = 1

[areas.town]
name = "Town"

[series.output]
area = "town"
indicator = "Output"
unit = "亿元"
kind = "flow"
frequency = "annual"

--- actuals/output.toml
[[actual]]
period = 2024
value = 1500
published = 2025-02-20
publisher = "Statistics office"
status = "forecast"

$ track validate
warning[TRK506]: a forecast of 2024 published 2025-02-20, when the period had ended
 --> actuals/output.toml:6:10
  |
6 | status = "forecast"
  |          ^^^^^^^^^^
  = say status = "estimated"

0 targets, 1 series and 1 record can be used: 1 warning in 1 file

