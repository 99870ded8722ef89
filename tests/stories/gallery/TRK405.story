A target replaces one of another series.

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

[series.income]
area = "town"
indicator = "Income"
unit = "元"
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

[targets.income-2025]
series = "income"
source = "plan"
due = 2025
at_least = 60000
supersedes = "output-2025"

$ track validate
error[TRK405]: income-2025 is about income, but output-2025 is about output
  --> targets.toml:36:14
   |
36 | supersedes = "output-2025"
   |              ^^^^^^^^^^^^^
   = name a target of "income", or take `supersedes` out

1 error in 1 file
exit 3

