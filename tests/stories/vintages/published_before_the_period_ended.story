A figure of 2025 published in November 2025 is a forecast, and has to say so: a problem and no table.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 2000, source = "plan" }

--- actuals/output.toml
[[actual]]
period = 2025
value = 2100
published = 2025-11-20
source = "book"

$ track status --long --as-of 2025-12-31
stderr:
error[TRK501]: published 2025-11-20, but 2025 ends on 2025-12-31
 --> actuals/output.toml:4:13
  |
4 | published = 2025-11-20
  |             ^^^^^^^^^^
  = correct the period or the date, such as "2025-01-01/2025-11-20" where it goes to that day, or say status = "forecast"

1 error in 1 file
exit 3

