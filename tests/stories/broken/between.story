Two numbers, the lower first, in one unit.

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

[targets.upside-down]
series = "gdp"
due = 2027
between = [3, 2]
source = "paper"

[targets.one]
series = "gdp"
due = 2027
between = [2]
source = "paper"

[targets.three]
series = "gdp"
due = 2027
between = [1, 2, 3]
source = "paper"

[targets.none]
series = "gdp"
due = 2027
between = []
source = "paper"

[targets.number]
series = "gdp"
due = 2027
between = 2
source = "paper"

[targets.table]
series = "gdp"
due = 2027
between = { low = 2, high = 3 }
source = "paper"

[targets.mixed]
series = "gdp"
due = 2027
between = [2, "3亩"]
source = "paper"

[targets.fine]
series = "gdp"
due = 2027
between = [2, "3万亿元"]
source = "paper"

--- actuals/gdp.toml
[[actual]]
period = 2021
between = [3, 2]
source = "paper"

[[actual]]
period = 2022
between = [2, true]
source = "paper"

$ track validate
error[TRK301]: between has its greater number first
  --> targets.toml:21:11
   |
21 | between = [3, 2]
   |           ^^^^^^
   = write between = [lower, upper]

error[TRK301]: between takes two numbers
  --> targets.toml:27:11
   |
27 | between = [2]
   |           ^^^
   = write between = [5, 5.5]

error[TRK301]: between takes two numbers
  --> targets.toml:33:11
   |
33 | between = [1, 2, 3]
   |           ^^^^^^^^^
   = write between = [5, 5.5]

error[TRK301]: between takes two numbers
  --> targets.toml:39:11
   |
39 | between = []
   |           ^^
   = write between = [5, 5.5]

error[TRK301]: between takes two numbers
  --> targets.toml:45:11
   |
45 | between = 2
   |           ^
   = write between = [5, 5.5]

error[TRK301]: between takes two numbers
  --> targets.toml:51:11
   |
51 | between = { low = 2, high = 3 }
   |           ^^^^^^^^^^^^^^^^^^^^^
   = write between = [5, 5.5]

error[TRK303]: '3亩' is in 亩, the series is in 元
  --> targets.toml:57:11
   |
57 | between = [2, "3亩"]
   |           ^^^^^^^^^^
   = check the figure and the series' unit; only figures in 元 fit

error[TRK301]: between has its greater number first
 --> actuals/gdp.toml:3:11
  |
3 | between = [3, 2]
  |           ^^^^^^
  = write between = [lower, upper]

error[TRK203]: true where a number is needed
 --> actuals/gdp.toml:8:11
  |
8 | between = [2, true]
  |           ^^^^^^^^^
  = write 1250 or "3万亿元"

9 errors in 2 files
exit 3

$ track validate --format concise
targets.toml:21:11: error[TRK301] between has its greater number first; write between = [lower, upper]
targets.toml:27:11: error[TRK301] between takes two numbers; write between = [5, 5.5]
targets.toml:33:11: error[TRK301] between takes two numbers; write between = [5, 5.5]
targets.toml:39:11: error[TRK301] between takes two numbers; write between = [5, 5.5]
targets.toml:45:11: error[TRK301] between takes two numbers; write between = [5, 5.5]
targets.toml:51:11: error[TRK301] between takes two numbers; write between = [5, 5.5]
targets.toml:57:11: error[TRK303] '3亩' is in 亩, the series is in 元; check the figure and the series' unit; only figures in 元 fit
actuals/gdp.toml:3:11: error[TRK301] between has its greater number first; write between = [lower, upper]
actuals/gdp.toml:8:11: error[TRK203] true where a number is needed; write 1250 or "3万亿元"
9 errors in 2 files
exit 3

