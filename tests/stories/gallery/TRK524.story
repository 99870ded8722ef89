"By 26 to 28 %" was promised, and a cut of 30 % would miss the range.

--- targets.toml
format = 1

[areas.town]
name = "Town"

[sources.plan]
title = "The plan"
publisher = "Town hall"
published = 2021-01-15

[series.energy]
area = "town"
indicator = "Energy used"
unit = "万吨"
kind = "flow"
frequency = "annual"

[targets.energy-2025]
series = "energy"
due = 2025
baseline = 2020
measure = "percent_change"
between = [-28, -26]
source = "plan"

--- actuals/energy.toml
[[actual]]
period = 2020
value = 200
published = 2021-02-20
publisher = "Statistics office"

$ track validate
warning[TRK524]: a cut of more than 28 % misses the goal between = [-28, -26]
  --> targets.toml:23:11
   |
23 | between = [-28, -26]
   |           ^^^^^^^^^^
   = where a larger cut is as good, write at_most = -26; where it is not, accept it under [[check.accepted]]

1 target, 1 series and 1 record can be used: 1 warning in 1 file

