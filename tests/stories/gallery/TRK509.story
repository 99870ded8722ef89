A promise for a year that was over when it was made: most often one of the two years is a slip.

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
published = 2026-01-15

[targets.output-2024]
series = "output"
due = 2024
more_than = 2000
source = "plan"

$ track validate
warning[TRK509]: due 2024, but announced 2026-01-15, when that was over
  --> targets.toml:20:7
   |
20 | due = 2024
   |       ^^^^
   = check both

1 target, 1 series and 0 records can be used, 1 series without a record: 1 warning in 1 file

