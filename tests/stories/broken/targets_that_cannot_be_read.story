Without targets.toml nothing can be said of units and ids, but what is wrong in the other files by itself is still said.

--- targets.toml
format = 1

[areas.city]
name "City"

--- actuals/gdp.toml
[[actual]]
perriod = 2021
period = 2021
value = 1250
source = "nobody declares this"

[[actual]]
period = "2022-13"
value = true
source = "paper"

[[actual]]
period = 2023
value = "3亩"
source = "paper"

--- actuals/no-such-series.toml
actual = 3

--- actuals/archive/broken.toml
[[actual]]
period =

--- actuals/older/gdp.toml
[[actual]]
period = 2022
value = 1250
source = "paper"

--- actuals/sound.toml
[[actual]]
period = 2022
value = 1250
source = "paper"

$ track validate
error[TRK105]: not valid TOML: Expected '=' after a key in a key/value pair
 --> targets.toml:4:6
  |
4 | name "City"
  |      ^
  = one key = value a line; text goes in quotes: name = "…"

error[TRK105]: not valid TOML: Invalid value
 --> actuals/archive/broken.toml:2:9
  |
2 | period =
  |         ^
  = one key = value a line; text goes in quotes: name = "…"

error[TRK201]: the key 'perriod' is unknown (a newer track may know it)
 --> actuals/gdp.toml:2:1
  |
2 | perriod = 2021
  | ^^^^^^^
  = did you mean "period"?

error[TRK204]: 'nobody declares this' is not an id
 --> actuals/gdp.toml:5:10
  |
5 | source = "nobody declares this"
  |          ^^^^^^^^^^^^^^^^^^^^^^
  = write "nobody-declares-this"

error[TRK304]: '2022-13' is not a period
 --> actuals/gdp.toml:8:10
  |
8 | period = "2022-13"
  |          ^^^^^^^^^
  = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK203]: true where a number is needed
 --> actuals/gdp.toml:9:9
  |
9 | value = true
  |         ^^^^
  = write 1250 or "3万亿元"

error[TRK203]: a number where a list of records is needed
 --> actuals/no-such-series.toml:1:10
  |
1 | actual = 3
  |          ^
  = write [[actual]], with two brackets

error[TRK402]: actuals/gdp.toml holds this series already
 --> actuals/older/gdp.toml
  = put all records in one of the files

8 errors in 5 files
exit 3

$ track validate --format concise
targets.toml:4:6: error[TRK105] not valid TOML: Expected '=' after a key in a key/value pair; one key = value a line; text goes in quotes: name = "…"
actuals/archive/broken.toml:2:9: error[TRK105] not valid TOML: Invalid value; one key = value a line; text goes in quotes: name = "…"
actuals/gdp.toml:2:1: error[TRK201] the key 'perriod' is unknown (a newer track may know it); did you mean "period"?
actuals/gdp.toml:5:10: error[TRK204] 'nobody declares this' is not an id; write "nobody-declares-this"
actuals/gdp.toml:8:10: error[TRK304] '2022-13' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
actuals/gdp.toml:9:9: error[TRK203] true where a number is needed; write 1250 or "3万亿元"
actuals/no-such-series.toml:1:10: error[TRK203] a number where a list of records is needed; write [[actual]], with two brackets
actuals/older/gdp.toml: error[TRK402] actuals/gdp.toml holds this series already; put all records in one of the files
8 errors in 5 files
exit 3

