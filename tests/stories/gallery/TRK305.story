February has no thirtieth day.

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
published = "2025-02-30"
publisher = "Statistics office"

$ track validate
error[TRK305]: '2025-02-30' is not a date
 --> actuals/output.toml:4:13
  |
4 | published = "2025-02-30"
  |             ^^^^^^^^^^^^
  = write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")

1 error in 1 file
exit 3

