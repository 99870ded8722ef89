A figure with forty digits is a slip of the keyboard.

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
value = 1500.0000000000000000000000000000000000001
published = 2025-02-20
publisher = "Statistics office"

$ track validate
error[TRK302]: the number 1500.000000000000000… has too many digits
 --> actuals/output.toml:3:9
  |
3 | value = 1500.0000000000000000000000000000000000001
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = write at most 30 digits, in the series' unit

1 error in 1 file
exit 3

