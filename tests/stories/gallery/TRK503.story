Neither the target nor its source says when it was announced.

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

[targets.output-2025]
series = "output"
source = "plan"
due = 2025
at_least = 2000

$ track validate
error[TRK503]: neither announced nor the source's date is given
  --> targets.toml:17:2
   |
17 | [targets.output-2025]
   |  ^^^^^^^^^^^^^^^^^^^
   = add announced = … (a day), or `published` to the source

1 error in 1 file
exit 3

