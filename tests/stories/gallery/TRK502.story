Two figures for one year were published on one day.

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
value = 1700
published = 2025-02-20
publisher = "Statistics office"

$ track validate
error[TRK502]: value = 1500 and value = 1700 for 2024, all published 2025-02-20, contradict each other
 --> actuals/output.toml:7:3
  |
7 | [[actual]]
  |   ^^^^^^
  = find out which holds, and give the other its own day or take it out

1 error in 1 file
exit 3

