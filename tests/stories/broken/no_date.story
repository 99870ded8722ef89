A target or record whose source has no date says itself when it became public.

--- targets.toml
format = 1

[areas.city]
name = "City"

[sources.paper]
title = "A newspaper"
publisher = "Press"

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

[[actual]]
period = 2023
value = 1250
published = 2024-02-01
source = "paper"

$ track validate
error[TRK503]: neither announced nor the source's date is given
  --> targets.toml:17:2
   |
17 | [targets.gdp-2027]
   |  ^^^^^^^^^^^^^^^^
   = add announced = … (a day), or `published` to the source

error[TRK503]: neither published nor the source's date is given
 --> actuals/gdp.toml:1:3
  |
1 | [[actual]]
  |   ^^^^^^
  = add published = … (a day), or `published` to the source

2 errors in 2 files
exit 3

$ track validate --format concise
targets.toml:17:2: error[TRK503] neither announced nor the source's date is given; add announced = … (a day), or `published` to the source
actuals/gdp.toml:1:3: error[TRK503] neither published nor the source's date is given; add published = … (a day), or `published` to the source
2 errors in 2 files
exit 3

