Something far larger than a table of figures was saved as a file of actuals.

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

--- actuals/output.toml [5000000 bytes]
[[actual]]
period = 2024
value = 1500
published = 2025-02-20
publisher = "Statistics office"

$ track validate
error[TRK102]: the file has 5,000,000 bytes, more than 4,194,304
 --> actuals/output.toml
  = a file holds one series; look for what does not belong there

1 error in 1 file
exit 3

