The figures of one series stand in two files.

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

--- actuals/new/output.toml
[[actual]]
period = 2024
value = 1500
published = 2025-02-20
publisher = "Statistics office"

--- actuals/old/output.toml
[[actual]]
period = 2023
value = 1500
published = 2024-02-20
publisher = "Statistics office"

$ track validate
error[TRK402]: actuals/new/output.toml holds this series already
 --> actuals/old/output.toml
  = put all records in one of the files

1 error in 1 file
exit 3

