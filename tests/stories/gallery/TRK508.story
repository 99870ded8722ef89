The figure is said to be from 2025, its document from the year before: one of the two years is a slip.

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

[sources.yearbook]
title = "Yearbook 2024"
publisher = "Statistics office"
published = 2024-09-30

--- actuals/output.toml
[[actual]]
period = 2024
value = 1500
published = 2025-02-20
source = "yearbook"

$ track validate
warning[TRK508]: published 2025-02-20, but its source is of 2024-09-30
 --> actuals/output.toml:5:10
  |
5 | source = "yearbook"
  |          ^^^^^^^^^^
  = name the document that holds the figure, or correct the date

0 targets, 1 series and 1 record can be used: 1 warning in 1 file

