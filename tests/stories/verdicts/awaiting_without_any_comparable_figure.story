A record exists, but only of a month, and a month's rate is not comparable with a year's: pending until the due year is over, then awaiting.

--- targets.toml [after town]
[series]
rate = { area = "town", indicator = "Rate", unit = "%", kind = "rate", frequency = "annual" }

[targets]
rate-2025 = { series = "rate", due = 2025, at_least = 80, source = "plan" }

--- actuals/rate.toml
actual = [
  { period = "2025-05", value = 75, published = 2025-06-20, source = "book" },
]

$ track status --long --as-of 2025-12-31
Indicator   Target      Due    Goal     Actual            Attainment   Gap   Pace   Verdict                     Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Rate      rate-2025   2025   ≥ 80 %   none comparable   –            –     –      pending (none comparable)   fresh

1 target as of 2025-12-31 (rule track/2): 1 pending

$ track status --long --as-of 2026-01-01
Indicator   Target      Due    Goal     Actual            Attainment   Gap   Pace   Verdict    Data
────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Rate      rate-2025   2025   ≥ 80 %   none comparable   –            –     –      awaiting   fresh

1 target as of 2026-01-01 (rule track/2): 1 awaiting

