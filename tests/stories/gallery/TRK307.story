A calendar is the code of a country, here written as a name.

--- targets.toml
format = 1

[areas.town]
name = "Town"

[series.output]
area = "town"
indicator = "Output"
unit = "亿元"
kind = "flow"
frequency = "annual"
calendar = "China"

$ track validate
error[TRK307]: 'China' is no country whose holidays are known
  --> targets.toml:12:12
   |
12 | calendar = "China"
   |            ^^^^^^^
   = write "CN"

1 error in 1 file
exit 3

