A record says two things that cannot both hold.

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
at_least = 1600
at_most = 1500
published = 2025-02-20
publisher = "Statistics office"

$ track validate
error[TRK301]: no number is at_least = 1600 and at_most = 1500
 --> actuals/output.toml:4:11
  |
4 | at_most = 1500
  |           ^^^^
  = check the two bounds

1 error in 1 file
exit 3

