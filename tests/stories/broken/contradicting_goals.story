Bounds of a goal that leave no number, as for actuals.

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

[targets.between-same]
series = "gdp"
due = 2027
more_than = 5
less_than = 5
source = "paper"

[targets.crossed]
series = "gdp"
due = 2027
at_least = 6
at_most = 5
source = "paper"

[targets.half-open]
series = "gdp"
due = 2027
at_least = 5
less_than = 5
source = "paper"

$ track validate
error[TRK301]: no number is more_than = 5 and less_than = 5
  --> targets.toml:22:13
   |
22 | less_than = 5
   |             ^
   = check the two bounds

error[TRK301]: no number is at_least = 6 and at_most = 5
  --> targets.toml:29:11
   |
29 | at_most = 5
   |           ^
   = check the two bounds

error[TRK301]: no number is at_least = 5 and less_than = 5
  --> targets.toml:36:13
   |
36 | less_than = 5
   |             ^
   = check the two bounds

3 errors in 1 file
exit 3

$ track validate --format concise
targets.toml:22:13: error[TRK301] no number is more_than = 5 and less_than = 5; check the two bounds
targets.toml:29:11: error[TRK301] no number is at_least = 6 and at_most = 5; check the two bounds
targets.toml:36:13: error[TRK301] no number is at_least = 5 and less_than = 5; check the two bounds
3 errors in 1 file
exit 3

