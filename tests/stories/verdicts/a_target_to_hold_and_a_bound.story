The goal of at least 95 held at the baseline's 96; 94 to 96 may have left it: 94/95 = 98.9 % to 96/95 = 101.1 %, achieved or reversing.

--- targets.toml [after town]
[series]
rate = { area = "town", indicator = "Rate", unit = "%", kind = "rate", frequency = "annual" }

[targets]
rate-2025 = { series = "rate", due = 2025, at_least = 95, baseline = 2020, source = "plan" }

--- actuals/rate.toml
actual = [
  { period = 2020, value = 96, published = 2021-02-20, source = "book" },
  { period = 2022, between = [94, 96], published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator   Target      Due    Goal     Actual            Attainment                   Gap                     Pace   Verdict                                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Rate      rate-2025   2025   ≥ 95 %   94–96 % in 2022   █████████░ 98.9 to 101.1 %   ≤ 1 pp short, or none   –      indeterminate (achieved or reversing)   fresh

1 target as of 2023-06-30 (rule track/2): 1 indeterminate

