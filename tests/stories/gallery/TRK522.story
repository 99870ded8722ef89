A cut of 55 % was promised, and written as a change of at most 55 %: even a rise of half would reach it.

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
at_most = 55
source = "plan"

--- actuals/energy.toml
[[actual]]
period = 2020
value = 200
published = 2021-02-20
publisher = "Statistics office"

$ track validate
warning[TRK522]: where nothing changes the goal at_most = 55 is reached already
  --> targets.toml:23:11
   |
23 | at_most = 55
   |           ^^
   = a cut is below zero: check the sign (at_most = -55?); where it is meant, accept it under [[check.accepted]]

1 target, 1 series and 1 record can be used: 1 warning in 1 file

