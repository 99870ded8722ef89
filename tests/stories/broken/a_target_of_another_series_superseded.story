A target replaces an earlier one of its own series.

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

[series.population]
area = "city"
indicator = "Population"
unit = "人"
kind = "stock"
frequency = "annual"

[targets.gdp-2027]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"

[targets.population-2027]
series = "population"
due = 2027
at_least = 10
source = "paper"
supersedes = "gdp-2027"

$ track validate
error[TRK405]: population-2027 is about population, but gdp-2027 is about gdp
  --> targets.toml:36:14
   |
36 | supersedes = "gdp-2027"
   |              ^^^^^^^^^^
   = name a target of "population", or take `supersedes` out

1 error in 1 file
exit 3

$ track validate --format concise
targets.toml:36:14: error[TRK405] population-2027 is about population, but gdp-2027 is about gdp; name a target of "population", or take `supersedes` out
1 error in 1 file
exit 3

