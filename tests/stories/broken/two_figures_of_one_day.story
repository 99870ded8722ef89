Records of one period and day: the narrower stands, and a rounded one repeats it; those that contradict each other are a problem.

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
period = 2021
value = 1100
source = "paper"

[[actual]]
period = 2021
more_than = 1000
source = "paper"

[[actual]]
period = 2022
value = 1250
source = "paper"

[[actual]]
period = "2022-01/2022-12"
value = 1251
source = "paper"

[[actual]]
period = 2019
at_least = 900
source = "paper"

[[actual]]
period = 2019
at_most = 950
source = "paper"

[[actual]]
period = 2018
value = 800
source = "paper"

[[actual]]
period = 2018
value = "801亿元"
source = "paper"

[[actual]]
period = 2018
at_most = 750
published = 2024-02-01
source = "paper"

$ track validate
error[TRK502]: value = 1250 and value = 1251 for 2022, all published 2024-02-01, contradict each other
  --> actuals/gdp.toml:16:3
   |
16 | [[actual]]
   |   ^^^^^^
   = find out which holds, and give the other its own day or take it out

error[TRK502]: at_least = 900 and at_most = 950 for 2019, all published 2024-02-01, contradict each other
  --> actuals/gdp.toml:26:3
   |
26 | [[actual]]
   |   ^^^^^^
   = find out which holds, and give the other its own day or take it out

error[TRK502]: value = 800 and value = 801 and at_most = 750 for 2018, all published 2024-02-01, contradict each other
  --> actuals/gdp.toml:41:3
   |
41 | [[actual]]
   |   ^^^^^^
   = find out which holds, and give the other its own day or take it out

3 errors in 1 file
exit 3

$ track validate --format concise
actuals/gdp.toml:16:3: error[TRK502] value = 1250 and value = 1251 for 2022, all published 2024-02-01, contradict each other; find out which holds, and give the other its own day or take it out
actuals/gdp.toml:26:3: error[TRK502] at_least = 900 and at_most = 950 for 2019, all published 2024-02-01, contradict each other; find out which holds, and give the other its own day or take it out
actuals/gdp.toml:41:3: error[TRK502] value = 800 and value = 801 and at_most = 750 for 2018, all published 2024-02-01, contradict each other; find out which holds, and give the other its own day or take it out
3 errors in 1 file
exit 3

