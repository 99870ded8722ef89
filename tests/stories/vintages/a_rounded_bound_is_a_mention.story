"More than 12.4" is "more than 12.37" rounded, though it does not contain it: a mention.
Its range 12.3–12.5 against 12.34–12.46, rounded likewise. 12.37/12 = 103 % (rounded down). 12.34/12 = 102.8 %, 12.46/12 = 103.9 % (up).

--- targets.toml [after town]
[series]
bound = { area = "town", indicator = "Bound", unit = "亿元", kind = "flow", frequency = "annual" }
range = { area = "town", indicator = "Range", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
bound-2024 = { series = "bound", due = 2024, at_least = 12, source = "plan" }
range-2024 = { series = "range", due = 2024, at_least = 12, source = "plan" }

--- actuals/bound.toml
actual = [
  { period = 2024, more_than = 12.37, published = 2025-01-23, source = "book" },
  { period = 2024, more_than = 12.4, published = 2025-03-01, source = "book" },
]

--- actuals/range.toml
actual = [
  { period = 2024, between = [12.34, 12.46], published = 2025-01-23, source = "book" },
  { period = 2024, between = [12.3, 12.5], published = 2025-03-01, source = "book" },
]

$ track status --long --as-of 2025-03-01
Indicator   Target       Due    Goal        Actual                     Attainment                    Gap                       Pace   Verdict   Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Bound     bound-2024   2024   ≥ 12 亿元   > 12.37 亿元 in 2024       ██████████ > 103 %            > 0.37 亿元 above         –      met       settled
  Range     range-2024   2024   ≥ 12 亿元   12.34–12.46 亿元 in 2024   ██████████ 102.8 to 103.9 %   0.34 to 0.46 亿元 above   –      met       settled

2 targets as of 2025-03-01 (rule track/2): 2 met

