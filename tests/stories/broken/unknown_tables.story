Tables of a wrong name, in both kinds of file.

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

[target.gdp-2028]
series = "gdp"

[area.town]
name = "Town"

[meta]
owner = "me"

[[actual]]
period = 2022
value = 1250

--- actuals/gdp.toml
[[actuals]]
period = 2022
value = 1250
source = "paper"

$ track validate
error[TRK201]: the key 'target' is unknown (a newer track may know it)
  --> targets.toml:24:2
   |
24 | [target.gdp-2028]
   |  ^^^^^^
   = did you mean "targets"?

error[TRK201]: the key 'area' is unknown (a newer track may know it)
  --> targets.toml:27:2
   |
27 | [area.town]
   |  ^^^^
   = did you mean "areas"?

error[TRK201]: the key 'meta' is unknown (a newer track may know it)
  --> targets.toml:30:2
   |
30 | [meta]
   |  ^^^^
   = known here are format, defaults, check, files, areas, sources, series, targets

error[TRK201]: the key 'actual' is unknown (a newer track may know it)
  --> targets.toml:33:3
   |
33 | [[actual]]
   |   ^^^^^^
   = known here are format, defaults, check, files, areas, sources, series, targets

error[TRK201]: the key 'actuals' is unknown (a newer track may know it)
 --> actuals/gdp.toml:1:3
  |
1 | [[actuals]]
  |   ^^^^^^^
  = did you mean "actual"?

5 errors in 2 files
exit 3

$ track validate --format concise
targets.toml:24:2: error[TRK201] the key 'target' is unknown (a newer track may know it); did you mean "targets"?
targets.toml:27:2: error[TRK201] the key 'area' is unknown (a newer track may know it); did you mean "areas"?
targets.toml:30:2: error[TRK201] the key 'meta' is unknown (a newer track may know it); known here are format, defaults, check, files, areas, sources, series, targets
targets.toml:33:3: error[TRK201] the key 'actual' is unknown (a newer track may know it); known here are format, defaults, check, files, areas, sources, series, targets
actuals/gdp.toml:1:3: error[TRK201] the key 'actuals' is unknown (a newer track may know it); did you mean "actual"?
5 errors in 2 files
exit 3

