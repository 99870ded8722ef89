A figure is one comparison, or one lower with one upper. Two that contradict each other leave no number.

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
period = 2015
at_least = 1200
more_than = 1250
source = "paper"

[[actual]]
period = 2016
at_most = 1200
less_than = 1250
source = "paper"

[[actual]]
period = 2017
value = 1250
at_least = 1200
source = "paper"

[[actual]]
period = 2018
value = 1250
about = 1250
source = "paper"

[[actual]]
period = 2019
at_most = 1300
between = [1200, 1300]
source = "paper"

[[actual]]
period = 2020
more_than = 5
less_than = 5
source = "paper"

[[actual]]
period = 2021
at_least = 6
at_most = 5.5
source = "paper"

[[actual]]
period = 2022
at_least = 5
less_than = 5
source = "paper"

[[actual]]
period = 2023
source = "paper"

$ track validate
error[TRK301]: a figure cannot be at_least and more_than at once
 --> actuals/gdp.toml:4:13
  |
4 | more_than = 1250
  |             ^^^^
  = write one of value, at_least, more_than, at_most, less_than, between or about, or one lower with one upper

error[TRK301]: a figure cannot be at_most and less_than at once
  --> actuals/gdp.toml:10:13
   |
10 | less_than = 1250
   |             ^^^^
   = write one of value, at_least, more_than, at_most, less_than, between or about, or one lower with one upper

error[TRK301]: a figure cannot be value and at_least at once
  --> actuals/gdp.toml:16:12
   |
16 | at_least = 1200
   |            ^^^^
   = write one of value, at_least, more_than, at_most, less_than, between or about, or one lower with one upper

error[TRK301]: a figure cannot be value and about at once
  --> actuals/gdp.toml:22:9
   |
22 | about = 1250
   |         ^^^^
   = write one of value, at_least, more_than, at_most, less_than, between or about, or one lower with one upper

error[TRK301]: a figure cannot be at_most and between at once
  --> actuals/gdp.toml:28:11
   |
28 | between = [1200, 1300]
   |           ^^^^^^^^^^^^
   = write one of value, at_least, more_than, at_most, less_than, between or about, or one lower with one upper

error[TRK301]: no number is more_than = 5 and less_than = 5
  --> actuals/gdp.toml:34:13
   |
34 | less_than = 5
   |             ^
   = check the two bounds

error[TRK301]: no number is at_least = 6 and at_most = 5.5
  --> actuals/gdp.toml:40:11
   |
40 | at_most = 5.5
   |           ^^^
   = check the two bounds

error[TRK301]: no number is at_least = 5 and less_than = 5
  --> actuals/gdp.toml:46:13
   |
46 | less_than = 5
   |             ^
   = check the two bounds

error[TRK301]: there is no figure
  --> actuals/gdp.toml:49:3
   |
49 | [[actual]]
   |   ^^^^^^
   = write one of value, at_least, more_than, at_most, less_than, between or about, or one lower with one upper

9 errors in 1 file
exit 3

$ track validate --format concise
actuals/gdp.toml:4:13: error[TRK301] a figure cannot be at_least and more_than at once; write one of value, at_least, more_than, at_most, less_than, between or about, or one lower with one upper
actuals/gdp.toml:10:13: error[TRK301] a figure cannot be at_most and less_than at once; write one of value, at_least, more_than, at_most, less_than, between or about, or one lower with one upper
actuals/gdp.toml:16:12: error[TRK301] a figure cannot be value and at_least at once; write one of value, at_least, more_than, at_most, less_than, between or about, or one lower with one upper
actuals/gdp.toml:22:9: error[TRK301] a figure cannot be value and about at once; write one of value, at_least, more_than, at_most, less_than, between or about, or one lower with one upper
actuals/gdp.toml:28:11: error[TRK301] a figure cannot be at_most and between at once; write one of value, at_least, more_than, at_most, less_than, between or about, or one lower with one upper
actuals/gdp.toml:34:13: error[TRK301] no number is more_than = 5 and less_than = 5; check the two bounds
actuals/gdp.toml:40:11: error[TRK301] no number is at_least = 6 and at_most = 5.5; check the two bounds
actuals/gdp.toml:46:13: error[TRK301] no number is at_least = 5 and less_than = 5; check the two bounds
actuals/gdp.toml:49:3: error[TRK301] there is no figure; write one of value, at_least, more_than, at_most, less_than, between or about, or one lower with one upper
9 errors in 1 file
exit 3

