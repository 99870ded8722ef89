A release was saved beside the figures taken from it, in a kind of file that is not read.

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

--- actuals/output.csv
2024,1500

$ track validate
warning[TRK107]: the file is not read, because its name does not end in .toml
 --> actuals/output.csv
  = rename it, or move it out of actuals/

0 targets, 1 series and 1 record can be used: 1 warning in 1 file

