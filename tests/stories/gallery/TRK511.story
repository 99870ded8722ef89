Heads are counted in June, and the year of the series ends in December: each count would stand for no year.

--- targets.toml
format = 1

[areas.town]
name = "Town"

[series.pupils]
area = "town"
indicator = "Pupils"
unit = "人"
kind = "stock"
frequency = "annual"

--- actuals/pupils.toml
[[actual]]
period = "2024-06"
value = 400
published = 2024-08-01
publisher = "School board"

[[actual]]
period = 2025-06-30
value = 420
published = 2025-08-01
publisher = "School board"

$ track validate
warning[TRK511]: all recent figures of pupils end before 1 July, and its years in December
 --> targets.toml:6:2
  |
6 | [series.pupils]
  |  ^^^^^^^^^^^^^
  = add year_starts = "07" to the series

0 targets, 1 series and 2 records can be used: 1 warning in 1 file

