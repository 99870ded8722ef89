TOML refuses a table or key that stands twice; reading stops there.

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

[areas.city]
name = "The same city"

$ track validate
error[TRK105]: not valid TOML: Cannot declare areas.city twice
  --> targets.toml:24:12
   |
24 | [areas.city]
   |            ^
   = a table or key may stand once: rename or remove the second; records begin with [[actual]], two brackets

1 error in 1 file
exit 3

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
due = 2028
more_than = 2000
source = "paper"

$ track validate
error[TRK105]: not valid TOML: Cannot overwrite a value
  --> targets.toml:21:11
   |
21 | due = 2028
   |           ^
   = a table or key may stand once: rename or remove the second; records begin with [[actual]], two brackets

1 error in 1 file
exit 3

$ track validate --format concise
targets.toml:21:11: error[TRK105] not valid TOML: Cannot overwrite a value; a table or key may stand once: rename or remove the second; records begin with [[actual]], two brackets
1 error in 1 file
exit 3

