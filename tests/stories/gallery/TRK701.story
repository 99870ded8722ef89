The target was missed, and the run was told to fail on that.

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

[targets.output-2024]
series = "output"
source = "plan"
due = 2024
at_least = 2000

--- actuals/output.toml
[[actual]]
period = 2024
value = 1500
published = 2025-02-20
publisher = "Statistics office"

$ track check --as-of 2025-03-01 --fail-on missed
1 target missed; see why with `track show TARGET`; or accept what cannot be mended now: `[[check.accepted]]` in targets.toml, with target, code, reason and on

error[TRK701]: output-2024 is missed
  --> targets.toml:18:2
   |
18 | [targets.output-2024]
   |  ^^^^^^^^^^^^^^^^^^^
   = track show output-2024

1 series and 1 target checked as of 2025-03-01: 1 error in 1 file
exit 1

