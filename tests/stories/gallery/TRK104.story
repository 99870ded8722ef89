Two branches recorded figures, and the merge was left half done.

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
<<<<<<< HEAD
note = "first count"
=======
note = "second count"
>>>>>>> other

$ track validate
error[TRK104]: a merge conflict is not resolved
 --> actuals/output.toml:6:1
  |
6 | <<<<<<< HEAD
  | ^
  = choose the lines that hold

1 error in 1 file
exit 3

