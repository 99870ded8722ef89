A file under actuals/ is named after its series, and a series has one file. Notes may lie beside them; of
any other file it is said that it is not read.

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

--- actuals/archive/gdp.toml
[[actual]]
period = 2021
value = 1250
source = "paper"

--- actuals/gpd.toml
[[actual]]
period = 2022
value = 1250
source = "paper"

--- actuals/population.toml

--- actuals/notes.md
# not a record

--- actuals/older.toml.bak
[[actual]]

$ track validate
error[TRK402]: actuals/archive/gdp.toml holds this series already
 --> actuals/gdp.toml
  = put all records in one of the files

error[TRK403]: there is no series 'gpd'
 --> actuals/gpd.toml
  = did you mean "gdp"?

error[TRK403]: there is no series 'population'
 --> actuals/population.toml
  = declare [series.population] in targets.toml, or rename the file

warning[TRK107]: the file is not read, because its name does not end in .toml
 --> actuals/older.toml.bak
  = rename it, or move it out of actuals/

3 errors and 1 warning in 4 files
exit 3

$ track validate --format concise
actuals/gdp.toml: error[TRK402] actuals/archive/gdp.toml holds this series already; put all records in one of the files
actuals/gpd.toml: error[TRK403] there is no series 'gpd'; did you mean "gdp"?
actuals/population.toml: error[TRK403] there is no series 'population'; declare [series.population] in targets.toml, or rename the file
actuals/older.toml.bak: warning[TRK107] the file is not read, because its name does not end in .toml; rename it, or move it out of actuals/
3 errors and 1 warning in 4 files
exit 3

