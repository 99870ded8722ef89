Escapes of control characters are refused in text and harmless in keys; nothing of them reaches the screen.

--- targets.toml
format = 1

[areas.city]
name = "\u001b[31mred"
"\u001b]0;title\u0007" = 1
"\u009b31m" = 2
"\u202e" = 3
"a\nb" = 4
"\r" = 5

[areas."\u001b[31m"]
name = "An id of codes"

[sources.paper]
title = "A title\nof two lines\tis fine"
publisher = "\u202eevil"
published = 2024-02-01
url = "https://example.org/\u0000"

[series.gdp]
area = "city"
indicator = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"

[targets.gdp-2027]
series = "gdp"
due = "\u001b[2J"
more_than = 2000
source = "\u0007"
note = "\u2066isolated\u2069"

[series.population]
area = "city"
indicator = "\u009b31mPopulation"
unit = "人"
kind = "stock"
frequency = "annual"

--- actuals/gdp.toml
[[actual]]
period = 2022
value = 1
source = "paper"
status = "\u001b[31mfinal"

$ track validate
error[TRK205]: the text holds the control character U+001B
 --> targets.toml:4:8
  |
4 | name = "\u001b[31mred"
  |        ^^^^^^^^^^^^^^^
  = remove it

error[TRK201]: the key '\x1b]0;title\x07' is unknown (a newer track may know it)
 --> targets.toml:5:1
  |
5 | "\u001b]0;title\u0007" = 1
  | ^^^^^^^^^^^^^^^^^^^^^^
  = known here are name, name_en, code, part_of, aliases

error[TRK201]: the key '\x9b31m' is unknown (a newer track may know it)
 --> targets.toml:6:1
  |
6 | "\u009b31m" = 2
  | ^^^^^^^^^^^
  = known here are name, name_en, code, part_of, aliases

error[TRK201]: the key '\u202e' is unknown (a newer track may know it)
 --> targets.toml:7:1
  |
7 | "\u202e" = 3
  | ^^^^^^^^
  = known here are name, name_en, code, part_of, aliases

error[TRK201]: the key 'a\nb' is unknown (a newer track may know it)
 --> targets.toml:8:1
  |
8 | "a\nb" = 4
  | ^^^^^^
  = known here are name, name_en, code, part_of, aliases

error[TRK201]: the key '\r' is unknown (a newer track may know it)
 --> targets.toml:9:1
  |
9 | "\r" = 5
  | ^^^^
  = known here are name, name_en, code, part_of, aliases

error[TRK205]: the text holds the control character U+001B
  --> targets.toml:11:2
   |
11 | [areas."\u001b[31m"]
   |  ^^^^^^^^^^^^^^^^^^
   = remove it

error[TRK205]: the text holds the control character U+202E
  --> targets.toml:16:13
   |
16 | publisher = "\u202eevil"
   |             ^^^^^^^^^^^^
   = remove it

error[TRK205]: the text holds the control character U+0000
  --> targets.toml:18:7
   |
18 | url = "https://example.org/\u0000"
   |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = remove it

error[TRK304]: '\x1b[2J' is not a period
  --> targets.toml:29:7
   |
29 | due = "\u001b[2J"
   |       ^^^^^^^^^^^
   = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK205]: the text holds the control character U+0007
  --> targets.toml:31:10
   |
31 | source = "\u0007"
   |          ^^^^^^^^
   = remove it

error[TRK205]: the text holds the control character U+2066
  --> targets.toml:32:8
   |
32 | note = "\u2066isolated\u2069"
   |        ^^^^^^^^^^^^^^^^^^^^^^
   = remove it

error[TRK205]: the text holds the control character U+009B
  --> targets.toml:36:13
   |
36 | indicator = "\u009b31mPopulation"
   |             ^^^^^^^^^^^^^^^^^^^^^
   = remove it

error[TRK203]: '\x1b[31mfinal' is not one of "provisional", "revised", "final", "estimated", "forecast"
 --> actuals/gdp.toml:5:10
  |
5 | status = "\u001b[31mfinal"
  |          ^^^^^^^^^^^^^^^^^
  = did you mean "final"?

14 errors in 2 files
exit 3

$ track validate --format concise
targets.toml:4:8: error[TRK205] the text holds the control character U+001B; remove it
targets.toml:5:1: error[TRK201] the key '\x1b]0;title\x07' is unknown (a newer track may know it); known here are name, name_en, code, part_of, aliases
targets.toml:6:1: error[TRK201] the key '\x9b31m' is unknown (a newer track may know it); known here are name, name_en, code, part_of, aliases
targets.toml:7:1: error[TRK201] the key '\u202e' is unknown (a newer track may know it); known here are name, name_en, code, part_of, aliases
targets.toml:8:1: error[TRK201] the key 'a\nb' is unknown (a newer track may know it); known here are name, name_en, code, part_of, aliases
targets.toml:9:1: error[TRK201] the key '\r' is unknown (a newer track may know it); known here are name, name_en, code, part_of, aliases
targets.toml:11:2: error[TRK205] the text holds the control character U+001B; remove it
targets.toml:16:13: error[TRK205] the text holds the control character U+202E; remove it
targets.toml:18:7: error[TRK205] the text holds the control character U+0000; remove it
targets.toml:29:7: error[TRK304] '\x1b[2J' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:31:10: error[TRK205] the text holds the control character U+0007; remove it
targets.toml:32:8: error[TRK205] the text holds the control character U+2066; remove it
targets.toml:36:13: error[TRK205] the text holds the control character U+009B; remove it
actuals/gdp.toml:5:10: error[TRK203] '\x1b[31mfinal' is not one of "provisional", "revised", "final", "estimated", "forecast"; did you mean "final"?
14 errors in 2 files
exit 3

