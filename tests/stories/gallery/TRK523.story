The plan counts from 2020, and only 2021 is recorded: there is no progress to tell.

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
at_most = 180
source = "plan"

--- actuals/energy.toml
[[actual]]
period = 2021
value = 200
published = 2022-02-20
publisher = "Statistics office"

$ track check --as-of 2022-03-01
warning[TRK523]: progress of energy-2025 counts from 2020, of which no figure is recorded
  --> targets.toml:21:12
   |
21 | baseline = 2020
   |            ^^^^
   = track add energy FIGURE --period 2020 --publisher NAME

1 series and 1 target checked as of 2022-03-01: 1 warning in 1 file

