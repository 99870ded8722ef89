A record names a document by its id and describes one as well: which of the two holds the figure?

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
title = "Yearbook 2025"
publisher = "Statistics office"
published = 2025-09-30

--- actuals/output.toml
[[actual]]
period = 2024
value = 1500
published = 2025-09-30
source = "yearbook"
publisher = "Town hall"

$ track validate
error[TRK206]: source and publisher are both given
 --> actuals/output.toml:6:1
  |
6 | publisher = "Town hall"
  | ^^^^^^^^^
  = take publisher out, or the source id

1 error in 1 file
exit 3

