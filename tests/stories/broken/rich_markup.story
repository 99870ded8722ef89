Text in brackets is shown as it is, in ids, keys and values; emoji names stay names.

--- targets.toml
format = 1

[areas.city]
name = "[bold]City[/] [/] :smile: [link=https://example.org]x[/link]"
"[/]" = "[/]"
"[red]" = 1
":smile:" = 2

[areas."[bold]x[/]"]
name = "[/]"

[sources.paper]
title = "A newspaper"
publisher = "Press"
published = 2024-02-01

[series.gdp]
area = "city"
indicator = "[red]GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"

[targets.gdp-2027]
series = "[/]"
due = "[bold]2027[/]"
more_than = 2000
source = "[/paper]"

--- actuals/gdp.toml
[[actual]]
period = 2022
value = "[/]"
source = "paper"
status = "[blink]final"

$ track validate
error[TRK201]: the key '[/]' is unknown (a newer track may know it)
 --> targets.toml:5:1
  |
5 | "[/]" = "[/]"
  | ^^^^^
  = known here are name, name_en, code, part_of, aliases

error[TRK201]: the key '[red]' is unknown (a newer track may know it)
 --> targets.toml:6:1
  |
6 | "[red]" = 1
  | ^^^^^^^
  = known here are name, name_en, code, part_of, aliases

error[TRK201]: the key ':smile:' is unknown (a newer track may know it)
 --> targets.toml:7:1
  |
7 | ":smile:" = 2
  | ^^^^^^^^^
  = known here are name, name_en, code, part_of, aliases

error[TRK204]: '[bold]x[/]' is not an id
 --> targets.toml:9:2
  |
9 | [areas."[bold]x[/]"]
  |  ^^^^^^^^^^^^^^^^^^
  = write "bold-x"

error[TRK204]: '[/]' is not an id
  --> targets.toml:25:10
   |
25 | series = "[/]"
   |          ^^^^^
   = use lower-case ASCII letters, digits and hyphens

error[TRK304]: '[bold]2027[/]' is not a period
  --> targets.toml:26:7
   |
26 | due = "[bold]2027[/]"
   |       ^^^^^^^^^^^^^^^
   = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK204]: '[/paper]' is not an id
  --> targets.toml:28:10
   |
28 | source = "[/paper]"
   |          ^^^^^^^^^^
   = write "paper"

error[TRK302]: '[/]' is not a number with a unit
 --> actuals/gdp.toml:3:9
  |
3 | value = "[/]"
  |         ^^^^^
  = write the number alone, or with a unit such as "1.5亿元"; a figure nobody published has no record

error[TRK203]: '[blink]final' is not one of "provisional", "revised", "final", "estimated", "forecast"
 --> actuals/gdp.toml:5:10
  |
5 | status = "[blink]final"
  |          ^^^^^^^^^^^^^^
  = write one of "provisional", "revised", "final", "estimated", "forecast"

9 errors in 2 files
exit 3

$ track validate --format concise
targets.toml:5:1: error[TRK201] the key '[/]' is unknown (a newer track may know it); known here are name, name_en, code, part_of, aliases
targets.toml:6:1: error[TRK201] the key '[red]' is unknown (a newer track may know it); known here are name, name_en, code, part_of, aliases
targets.toml:7:1: error[TRK201] the key ':smile:' is unknown (a newer track may know it); known here are name, name_en, code, part_of, aliases
targets.toml:9:2: error[TRK204] '[bold]x[/]' is not an id; write "bold-x"
targets.toml:25:10: error[TRK204] '[/]' is not an id; use lower-case ASCII letters, digits and hyphens
targets.toml:26:7: error[TRK304] '[bold]2027[/]' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:28:10: error[TRK204] '[/paper]' is not an id; write "paper"
actuals/gdp.toml:3:9: error[TRK302] '[/]' is not a number with a unit; write the number alone, or with a unit such as "1.5亿元"; a figure nobody published has no record
actuals/gdp.toml:5:10: error[TRK203] '[blink]final' is not one of "provisional", "revised", "final", "estimated", "forecast"; write one of "provisional", "revised", "final", "estimated", "forecast"
9 errors in 2 files
exit 3

