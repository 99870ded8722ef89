Output is never below zero.

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
value = -1500
published = 2025-02-20
publisher = "Statistics office"

$ track validate
error[TRK306]: value = -1500 is below zero
 --> actuals/output.toml:3:9
  |
3 | value = -1500
  |         ^^^^^
  = check the figure, or say `signed = true` in its series

1 error in 1 file
exit 3

