A change is counted from a baseline, and none is given.

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

[sources.plan]
title = "The plan"
publisher = "Town hall"
published = 2021-01-15

[targets.output-2025]
series = "output"
source = "plan"
due = 2025
at_least = 200
measure = "change"

$ track validate
error[TRK505]: the measure change needs a baseline
  --> targets.toml:18:2
   |
18 | [targets.output-2025]
   |  ^^^^^^^^^^^^^^^^^^^
   = add baseline = … (a period)

1 error in 1 file
exit 3

