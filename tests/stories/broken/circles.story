Areas that are part of themselves and targets that replace each other: one problem for each circle.

--- targets.toml
format = 1

[areas.city]
name = "City"
part_of = "city"

[areas.east]
name = "East"
part_of = "west"

[areas.west]
name = "West"
part_of = "north"

[areas.north]
name = "North"
part_of = "east"

[areas.village]
name = "A village, which leads into a circle and is in none"
part_of = "east"

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

[targets.first]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"
supersedes = "second"

[targets.second]
series = "gdp"
due = 2027
more_than = 2100
source = "paper"
supersedes = "first"

[targets.third]
series = "gdp"
due = 2027
more_than = 2200
source = "paper"
supersedes = "third"

$ track validate
error[TRK404]: city → city is a circle
 --> targets.toml:5:11
  |
5 | part_of = "city"
  |           ^^^^^^
  = take one `part_of` out

error[TRK404]: east → west → north → east is a circle
 --> targets.toml:9:11
  |
9 | part_of = "west"
  |           ^^^^^^
  = take one `part_of` out

error[TRK404]: first → second → first is a circle
  --> targets.toml:40:14
   |
40 | supersedes = "second"
   |              ^^^^^^^^
   = take one `supersedes` out

error[TRK404]: third → third is a circle
  --> targets.toml:54:14
   |
54 | supersedes = "third"
   |              ^^^^^^^
   = take one `supersedes` out

4 errors in 1 file
exit 3

$ track validate --format concise
targets.toml:5:11: error[TRK404] city → city is a circle; take one `part_of` out
targets.toml:9:11: error[TRK404] east → west → north → east is a circle; take one `part_of` out
targets.toml:40:14: error[TRK404] first → second → first is a circle; take one `supersedes` out
targets.toml:54:14: error[TRK404] third → third is a circle; take one `supersedes` out
4 errors in 1 file
exit 3

