A series names an area that is not declared.

--- targets.toml
format = 1

[areas.town]
name = "Town"

[series.output]
area = "twon"
indicator = "Output"
unit = "亿元"
kind = "flow"
frequency = "annual"

$ track validate
error[TRK401]: there is no area 'twon'
 --> targets.toml:7:8
  |
7 | area = "twon"
  |        ^^^^^^
  = did you mean "town"?

1 error in 1 file
exit 3

