Ids that lead nowhere, of every kind, with the nearest that does.

--- targets.toml
format = 1

[areas.city]
name = "City"
part_of = "province"

[areas.district]
name = "District"
part_of = "ctiy"

[sources.paper]
title = "A newspaper"
publisher = "Press"
published = 2024-02-01

[series.gdp]
area = "distrcit"
indicator = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"

[series.population]
area = "village"
indicator = "Population"
unit = "人"
kind = "stock"
frequency = "annual"

[targets.gdp-2027]
series = "gpd"
due = 2027
more_than = 2000
source = "papers"
supersedes = "gpd-2028"

[targets.gdp-2028]
series = "output"
due = 2028
more_than = 2000
source = "report"
supersedes = "abc"

--- actuals/gdp.toml
[[actual]]
period = 2021
value = 1200
source = "papre"

[[actual]]
period = 2022
value = 1250
source = "report"

$ track validate
error[TRK401]: there is no area 'province'
 --> targets.toml:5:11
  |
5 | part_of = "province"
  |           ^^^^^^^^^^
  = declare the area in targets.toml, or correct the id

error[TRK401]: there is no area 'ctiy'
 --> targets.toml:9:11
  |
9 | part_of = "ctiy"
  |           ^^^^^^
  = did you mean "city"?

error[TRK401]: there is no area 'distrcit'
  --> targets.toml:17:8
   |
17 | area = "distrcit"
   |        ^^^^^^^^^^
   = did you mean "district"?

error[TRK401]: there is no area 'village'
  --> targets.toml:24:8
   |
24 | area = "village"
   |        ^^^^^^^^^
   = declare the area in targets.toml, or correct the id

error[TRK401]: there is no series 'gpd'
  --> targets.toml:31:10
   |
31 | series = "gpd"
   |          ^^^^^
   = did you mean "gdp"?

error[TRK401]: there is no source 'papers'
  --> targets.toml:34:10
   |
34 | source = "papers"
   |          ^^^^^^^^
   = did you mean "paper"?

error[TRK401]: there is no target 'gpd-2028'
  --> targets.toml:35:14
   |
35 | supersedes = "gpd-2028"
   |              ^^^^^^^^^^
   = did you mean "gdp-2028"?

error[TRK401]: there is no series 'output'
  --> targets.toml:38:10
   |
38 | series = "output"
   |          ^^^^^^^^
   = declare the series in targets.toml, or correct the id

error[TRK401]: there is no source 'report'
  --> targets.toml:41:10
   |
41 | source = "report"
   |          ^^^^^^^^
   = declare the source in targets.toml, or correct the id

error[TRK401]: there is no target 'abc'
  --> targets.toml:42:14
   |
42 | supersedes = "abc"
   |              ^^^^^
   = declare the target in targets.toml, or correct the id

error[TRK401]: there is no source 'papre'
 --> actuals/gdp.toml:4:10
  |
4 | source = "papre"
  |          ^^^^^^^
  = did you mean "paper"?

error[TRK401]: there is no source 'report'
 --> actuals/gdp.toml:9:10
  |
9 | source = "report"
  |          ^^^^^^^^
  = declare the source in targets.toml, or correct the id

12 errors in 2 files
exit 3

$ track validate --format concise
targets.toml:5:11: error[TRK401] there is no area 'province'; declare the area in targets.toml, or correct the id
targets.toml:9:11: error[TRK401] there is no area 'ctiy'; did you mean "city"?
targets.toml:17:8: error[TRK401] there is no area 'distrcit'; did you mean "district"?
targets.toml:24:8: error[TRK401] there is no area 'village'; declare the area in targets.toml, or correct the id
targets.toml:31:10: error[TRK401] there is no series 'gpd'; did you mean "gdp"?
targets.toml:34:10: error[TRK401] there is no source 'papers'; did you mean "paper"?
targets.toml:35:14: error[TRK401] there is no target 'gpd-2028'; did you mean "gdp-2028"?
targets.toml:38:10: error[TRK401] there is no series 'output'; declare the series in targets.toml, or correct the id
targets.toml:41:10: error[TRK401] there is no source 'report'; declare the source in targets.toml, or correct the id
targets.toml:42:14: error[TRK401] there is no target 'abc'; declare the target in targets.toml, or correct the id
actuals/gdp.toml:4:10: error[TRK401] there is no source 'papre'; did you mean "paper"?
actuals/gdp.toml:9:10: error[TRK401] there is no source 'report'; declare the source in targets.toml, or correct the id
12 errors in 2 files
exit 3

