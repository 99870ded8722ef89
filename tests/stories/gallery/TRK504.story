The baseline is not before the due period.

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
at_least = 2000
baseline = 2026

$ track validate
error[TRK504]: the baseline 2026 does not end before the due period 2025
  --> targets.toml:23:12
   |
23 | baseline = 2026
   |            ^^^^
   = give a period that ends earlier

1 error in 1 file
exit 3

