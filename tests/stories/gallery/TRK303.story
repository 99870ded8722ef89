An area of land is recorded in a series of money.

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
value = "1500亩"
published = 2025-02-20
publisher = "Statistics office"

$ track validate
error[TRK303]: '1500亩' is in 亩, the series is in 元
 --> actuals/output.toml:3:9
  |
3 | value = "1500亩"
  |         ^^^^^^^^
  = check the figure and the series' unit; only figures in 元 fit

1 error in 1 file
exit 3

