2200 after "more than 2200" certainly fell. After "at least 2200" or "more than 2100" it may not have,
and after "about 2300" nothing is settled.

--- targets.toml [after town]
[series]
certain = { area = "town", indicator = "Certain", unit = "亿元", kind = "flow", frequency = "annual" }
equal = { area = "town", indicator = "Perhaps equal", unit = "亿元", kind = "flow", frequency = "annual" }
lower = { area = "town", indicator = "Perhaps lower", unit = "亿元", kind = "flow", frequency = "annual" }
vague = { area = "town", indicator = "Vague", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
certain-2025 = { series = "certain", due = 2025, at_least = 2000, source = "plan" }
equal-2025 = { series = "equal", due = 2025, at_least = 2000, source = "plan" }
lower-2025 = { series = "lower", due = 2025, at_least = 2000, source = "plan" }
vague-2025 = { series = "vague", due = 2025, at_least = 2000, source = "plan" }

--- actuals/certain.toml
actual = [
  { period = 2022, more_than = 2200, published = 2023-02-20, source = "book" },
  { period = 2023, value = 2200, published = 2024-02-20, source = "book" },
]

--- actuals/equal.toml
actual = [
  { period = 2022, at_least = 2200, published = 2023-02-20, source = "book" },
  { period = 2023, value = 2200, published = 2024-02-20, source = "book" },
]

--- actuals/lower.toml
actual = [
  { period = 2022, more_than = 2100, published = 2023-02-20, source = "book" },
  { period = 2023, value = 2200, published = 2024-02-20, source = "book" },
]

--- actuals/vague.toml
actual = [
  { period = 2022, about = 2300, published = 2023-02-20, source = "book" },
  { period = 2023, value = 2200, published = 2024-02-20, source = "book" },
]

$ track status --long --as-of 2024-06-30
Indicator         Target         Due    Goal          Actual              Attainment         Gap              Pace   Verdict              Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Certain         certain-2025   2025   ≥ 2000 亿元   2200 亿元 in 2023   ██████████ 110 %   200 亿元 above   –      achieved, slipping   fresh
  Perhaps equal   equal-2025     2025   ≥ 2000 亿元   2200 亿元 in 2023   ██████████ 110 %   200 亿元 above   –      achieved             fresh
  Perhaps lower   lower-2025     2025   ≥ 2000 亿元   2200 亿元 in 2023   ██████████ 110 %   200 亿元 above   –      achieved             fresh
  Vague           vague-2025     2025   ≥ 2000 亿元   2200 亿元 in 2023   ██████████ 110 %   200 亿元 above   –      achieved             fresh

4 targets as of 2024-06-30 (rule track/2): 4 achieved

