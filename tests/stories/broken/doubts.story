A forecast of the past and a record that stands twice are warnings: the files can be used, and the exit code is 0.

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

[[actual]]
period = 2022
value = 1250
source = "paper"

[[actual]]
period = 2023
value = 1333
status = "forecast"
source = "paper"

$ track validate
warning[TRK507]: the figure of 2022 published 2024-02-01 stands here twice
 --> actuals/gdp.toml:6:3
  |
6 | [[actual]]
  |   ^^^^^^
  = remove one of the records

warning[TRK506]: a forecast of 2023 published 2024-02-01, when the period had ended
  --> actuals/gdp.toml:14:10
   |
14 | status = "forecast"
   |          ^^^^^^^^^^
   = say status = "estimated"

1 target, 1 series and 3 records can be used: 2 warnings in 1 file

$ track validate --format concise
actuals/gdp.toml:6:3: warning[TRK507] the figure of 2022 published 2024-02-01 stands here twice; remove one of the records
actuals/gdp.toml:14:10: warning[TRK506] a forecast of 2023 published 2024-02-01, when the period had ended; say status = "estimated"
1 target, 1 series and 3 records can be used: 2 warnings in 1 file

