One bracket is not two; nor is a number a list of records.

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
[actual]
period = 2022
value = 1250
source = "paper"

$ track validate
error[TRK203]: a table where a list of records is needed
 --> actuals/gdp.toml:1:2
  |
1 | [actual]
  |  ^^^^^^
  = write [[actual]], with two brackets

1 error in 1 file
exit 3

$ track validate --format concise
actuals/gdp.toml:1:2: error[TRK203] a table where a list of records is needed; write [[actual]], with two brackets
1 error in 1 file
exit 3

--- actuals/gdp.toml
actual = 3

$ track validate
error[TRK203]: a number where a list of records is needed
 --> actuals/gdp.toml:1:10
  |
1 | actual = 3
  |          ^
  = write [[actual]], with two brackets

1 error in 1 file
exit 3

--- actuals/gdp.toml
[actual.2022]
value = 1250

$ track validate
error[TRK203]: a table where a list of records is needed
 --> actuals/gdp.toml:1:2
  |
1 | [actual.2022]
  |  ^^^^^^
  = write [[actual]], with two brackets

1 error in 1 file
exit 3

--- actuals/gdp.toml
actual = "2022: 1250"

$ track validate
error[TRK203]: text where a list of records is needed
 --> actuals/gdp.toml:1:10
  |
1 | actual = "2022: 1250"
  |          ^^^^^^^^^^^^
  = write [[actual]], with two brackets

1 error in 1 file
exit 3

