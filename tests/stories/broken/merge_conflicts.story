What a merge left is found before TOML stumbles over it, every place of it.

--- targets.toml
format = 1

[areas.city]
<<<<<<< HEAD
name = "City"
=======
name = "Town"
>>>>>>> theirs

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
<<<<<<< HEAD
value = 1250
||||||| base
value = 1200
=======
value = 1251
>>>>>>> 1a2b3c4 (revised figures)
source = "paper"

<<<<<<< HEAD
[[actual]]
period = 2023
=======
>>>>>>> theirs

$ track validate
error[TRK104]: a merge conflict is not resolved
 --> targets.toml:4:1
  |
4 | <<<<<<< HEAD
  | ^
  = choose the lines that hold

error[TRK104]: a merge conflict is not resolved
 --> actuals/gdp.toml:3:1
  |
3 | <<<<<<< HEAD
  | ^
  = choose the lines that hold

error[TRK104]: a merge conflict is not resolved
  --> actuals/gdp.toml:12:1
   |
12 | <<<<<<< HEAD
   | ^
   = choose the lines that hold

3 errors in 2 files
exit 3

$ track validate --format concise
targets.toml:4:1: error[TRK104] a merge conflict is not resolved; choose the lines that hold
actuals/gdp.toml:3:1: error[TRK104] a merge conflict is not resolved; choose the lines that hold
actuals/gdp.toml:12:1: error[TRK104] a merge conflict is not resolved; choose the lines that hold
3 errors in 2 files
exit 3

