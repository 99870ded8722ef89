The same figure was recorded twice.

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

[[actual]]
period = 2024
value = 1500
published = 2025-02-20
publisher = "Statistics office"

$ track validate
warning[TRK507]: the figure of 2024 published 2025-02-20 stands here twice
 --> actuals/output.toml:7:3
  |
7 | [[actual]]
  |   ^^^^^^
  = remove one of the records

0 targets, 1 series and 2 records can be used: 1 warning in 1 file

