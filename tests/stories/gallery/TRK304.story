A year has four quarters.

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
period = "2024-Q5"
value = 1500
published = 2025-02-20
publisher = "Statistics office"

$ track validate
error[TRK304]: '2024-Q5' is not a period
 --> actuals/output.toml:2:10
  |
2 | period = "2024-Q5"
  |          ^^^^^^^^^
  = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

1 error in 1 file
exit 3

