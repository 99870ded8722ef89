An empty targets.toml lacks its format. An empty file of actuals is fine, and so is a series without one.

--- targets.toml

$ track validate
error[TRK202]: the key format is missing
 --> targets.toml
  = add it, such as format = 1

1 error in 1 file
exit 3

$ track validate --format concise
targets.toml: error[TRK202] the key format is missing; add it, such as format = 1
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
more_than = 2000
source = "paper"

--- actuals/gdp.toml

$ track validate
1 target, 1 series and 0 records can be used, 1 series without a record: nothing found

$ track validate --format concise
1 target, 1 series and 0 records can be used, 1 series without a record: nothing found

