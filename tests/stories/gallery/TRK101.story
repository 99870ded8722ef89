A folder stands where the file of a series should be.

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

--- actuals/output.toml [folder]

$ track validate
error[TRK101]: the file is a folder, not a regular file
 --> actuals/output.toml
  = put a readable TOML file there

1 error in 1 file
exit 3

