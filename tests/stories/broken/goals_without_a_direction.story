An exact value is no goal, and an `about` goal needs its tolerance: the advice names the form that would be right.

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

[targets.exactly]
series = "gdp"
due = 2027
value = 2000
source = "paper"

[targets.about]
series = "gdp"
due = 2027
about = 2000
source = "paper"

$ track validate
error[TRK301]: a goal needs a direction, and value has none
  --> targets.toml:21:9
   |
21 | value = 2000
   |         ^^^^
   = write at_least = 2000, at_most = 2000, or between = [2000, 2000] for exactly that

error[TRK301]: an about goal needs its tolerance
  --> targets.toml:27:9
   |
27 | about = 2000
   |         ^^^^
   = add tolerance = … in the same unit

2 errors in 1 file
exit 3

$ track validate --format concise
targets.toml:21:9: error[TRK301] a goal needs a direction, and value has none; write at_least = 2000, at_most = 2000, or between = [2000, 2000] for exactly that
targets.toml:27:9: error[TRK301] an about goal needs its tolerance; add tolerance = … in the same unit
2 errors in 1 file
exit 3

