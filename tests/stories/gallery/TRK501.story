A figure for the whole of 2024 cannot have been published in October 2024.

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
published = 2024-10-25
publisher = "Statistics office"

$ track validate
error[TRK501]: published 2024-10-25, but 2024 ends on 2024-12-31
 --> actuals/output.toml:4:13
  |
4 | published = 2024-10-25
  |             ^^^^^^^^^^
  = correct the period or the date, such as "2024-01-01/2024-10-25" where it goes to that day, or say status = "forecast"

1 error in 1 file
exit 3

