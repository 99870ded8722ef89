Nothing wrong: what is there is counted, and the exit code is 0.

--- targets.toml
format = 1

[areas.city]
name = "City"

[sources.paper]
title = "A newspaper"
publisher = "Press"
published = 2024-02-01

[series.gdp]
area = "city"
indicator = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"

[targets.gdp-2027]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"

--- actuals/gdp.toml
[[actual]]
period = 2022
value = 1250
source = "paper"

$ track validate
1 target, 1 series and 1 record can be used: nothing found

$ track validate --format concise
1 target, 1 series and 1 record can be used: nothing found

