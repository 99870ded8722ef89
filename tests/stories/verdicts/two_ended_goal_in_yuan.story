A goal of more than 3700 and less than 3800. 3750: inside, met. 3700: at the open end, missed. 3650: 50 outside, missed.

--- targets.toml [after town]
[series]
inside = { area = "town", indicator = "Inside", unit = "亿元", kind = "flow", frequency = "annual" }
at-end = { area = "town", indicator = "At the end", unit = "亿元", kind = "flow", frequency = "annual" }
outside = { area = "town", indicator = "Outside", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
inside-2025 = { series = "inside", due = 2025, more_than = 3700, less_than = 3800, source = "plan" }
at-end-2025 = { series = "at-end", due = 2025, more_than = 3700, less_than = 3800, source = "plan" }
outside-2025 = { series = "outside", due = 2025, more_than = 3700, less_than = 3800, source = "plan" }

--- actuals/inside.toml
actual = [
  { period = 2025, value = 3750, published = 2026-02-20, source = "book" },
]

--- actuals/at-end.toml
actual = [
  { period = 2025, value = 3700, published = 2026-02-20, source = "book" },
]

--- actuals/outside.toml
actual = [
  { period = 2025, value = 3650, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-02-20
Indicator      Target         Due    Goal                  Actual              Attainment   Gap               Pace   Verdict   Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Inside       inside-2025    2025   > 3700, < 3800 亿元   3750 亿元 in 2025   –            inside            –      met       settled
  At the end   at-end-2025    2025   > 3700, < 3800 亿元   3700 亿元 in 2025   –            not inside        –      missed    settled
  Outside      outside-2025   2025   > 3700, < 3800 亿元   3650 亿元 in 2025   –            50 亿元 outside   –      missed    settled

3 targets as of 2026-02-20 (rule track/2): 1 met, 2 missed

