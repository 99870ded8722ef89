A stale figure was lived with; it has come since, so the entry can go.

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
context = false

[[check.accepted]]
series = "output"
code = "TRK602"
reason = "published in autumn"
on = 2026-05-10
until = 2026-12-31

--- actuals/output.toml
[[actual]]
period = 2024
value = 1500
published = 2025-02-20
publisher = "Statistics office"

[[actual]]
period = 2025
value = 1600
published = 2026-10-15
publisher = "Statistics office"

$ track check --as-of 2026-11-01
warning[TRK521]: TRK602 about output is accepted as it was on 2026-05-10, and nothing is found so now
  --> targets.toml:14:3
   |
14 | [[check.accepted]]
   |   ^^^^^^^^^^^^^^
   = take the entry out; where something else is to be accepted, say in `on` a day on which it is found

1 series and 0 targets checked as of 2026-11-01: 1 warning in 1 file

