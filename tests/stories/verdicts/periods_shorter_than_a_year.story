Due in the first half of 2025, and its figure came on 2025-07-20: 60 of 50, 120 %, met.
Due in the third quarter, and its figure came on 2025-10-20: 18 of 20, 90 %, missed.

--- targets.toml [after town]
[series]
halves = { area = "town", indicator = "Halves", unit = "亿元", kind = "flow", frequency = "half-yearly" }
quarters = { area = "town", indicator = "Quarters", unit = "亿元", kind = "flow", frequency = "quarterly" }

[targets]
half = { series = "halves", due = "2025-S1", at_least = 50, announced = 2025-01-15, source = "plan" }
quarter = { series = "quarters", due = "2025-Q3", at_least = 20, announced = 2025-01-15, source = "plan" }

--- actuals/halves.toml
actual = [
  { period = "2025-S1", value = 60, published = 2025-07-20, source = "book" },
]

--- actuals/quarters.toml
actual = [
  { period = "2025-Q3", value = 18, published = 2025-10-20, source = "book" },
]

$ track status --long --as-of 2025-10-20
Indicator    Target    Due       Goal        Actual               Attainment         Gap             Pace   Verdict   Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Halves     half      2025-S1   ≥ 50 亿元   60 亿元 in 2025-S1   ██████████ 120 %   10 亿元 above   –      met       settled
  Quarters   quarter   2025-Q3   ≥ 20 亿元   18 亿元 in 2025-Q3   █████████· 90 %    2 亿元 short    –      missed    settled

2 targets as of 2025-10-20 (rule track/2): 1 met, 1 missed

