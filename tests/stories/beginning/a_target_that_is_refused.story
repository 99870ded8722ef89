What is wrong with a series or a target is said with a way out, and nothing is written.

--- targets.toml
format = 1

[areas.town]
name = "Town"

[sources.plan]
title = "Plan"
publisher = "Council"
published = 2026-01-09

[series.homes]
area = "town"
indicator = "Homes"
unit = "homes"
kind = "flow"
frequency = "annual"

[targets.homes-2027]
series = "homes"
due = 2027
at_least = 400
source = "plan"

$ track add-target homes --goal 400 --due 2028 --source plan
stderr:
Error: the goal '400' does not say which way is good; write '≥ 400' or '≤ 400', in quotes
exit 2

$ track add-target homes --goal "5%" --due 2028 --source paln
stderr:
Error: the goal '5%' is in percent and the series in homes: for a change since a year give --baseline
Error: no source is called 'paln'; did you mean "plan"?
exit 2

$ track add-target homes --goal "≥ 400" --due 2028 --source plan --id homes-2027
stderr:
Error: the id "homes-2027" is taken; "homes-2027-2" is free
exit 2

$ track add-target homes --goal "≥ -400" --due 2028 --source plan
stderr:
Error: --goal: at_least = -400 is below zero; check the figure, or say `signed = true` in its series
exit 2

$ track add-target homes --goal "≥ 400" --due 2028 --source plan --supersedes homes-2026
stderr:
Error: --supersedes: there is no target 'homes-2026'; did you mean "homes-2027"?
exit 2

$ track add-target homes --goal "≤ 5%" --baseline 2025 --due 2028 --source plan
stderr:
Warning: where nothing changes the goal at_most = 5 is reached already
Error: nothing is written; --accept files writes it in spite of this
exit 2

$ track add-target homes --goal "≤ 5%" --baseline 2025 --due 2028 --source plan --accept files
added to targets.toml, line 24:

[targets.homes-2028]
series = "homes"
due = 2028
measure = "percent_change"
at_most = 5
baseline = 2025
source = "plan"

Next: track add homes 100 --period 2025 --publisher Council
stderr:
≤ 5% taken as a change since the baseline; for another give --measure
Warning: where nothing changes the goal at_most = 5 is reached already

$ track add-target hoems --goal "≥ 400" --due 2028 --source plan
stderr:
Error: no series is called 'hoems'; did you mean "homes" (Town Homes)?
exit 2

$ track add-target
stderr:
Error: SERIES is missing: the id of its series, or a part of its name; a new one: track add-series
exit 2

$ track add-series --area Towm --indicator Flats --unit flats
stderr:
Error: no area is called 'Towm'; did you mean "Town"? For a new area of this name give --area-id
exit 2

$ track add-series --area town --indicator Flats --unit flats --frequency fortnightly --kind flows
stderr:
Usage: track add-series [OPTIONS]
Try 'track add-series -h' for help.

Error: Invalid value for '--kind': 'flows' is not one of flow, stock, rate, growth, milestone; did you mean "flow"?
exit 2

$ track add-series --area town --indicator Flats --unit flats --lag -3
stderr:
Error: --lag: the number of days is not from 0 to 3660; write 60 for two months
exit 2

