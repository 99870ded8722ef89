The same a month later: the thirty days of grace are over.

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

--- actuals/output.toml
[[actual]]
period = 2024
value = 1500
published = 2025-02-20
publisher = "Statistics office"

$ track check --as-of 2026-05-10
1 series stale; record what should be public by now with `track add`, as said below; or accept what cannot be mended now: `[[check.accepted]]` in targets.toml, with series, code, reason, on and until

error[TRK602]: the figure of output for 2025 was due 2026-03-31, 40 days ago
 --> targets.toml:6:2
  |
6 | [series.output]
  |  ^^^^^^^^^^^^^
  = track add output FIGURE --period 2025 --publisher NAME

1 series and 0 targets checked as of 2026-05-10: 1 error in 1 file
exit 1

