The name of a file under actuals/ is the id of its series; this one is misspelt.

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

--- actuals/outptu.toml
[[actual]]
period = 2024
value = 1500
published = 2025-02-20
publisher = "Statistics office"

$ track validate
error[TRK403]: there is no series 'outptu'
 --> actuals/outptu.toml
  = did you mean "output"?

1 error in 1 file
exit 3

