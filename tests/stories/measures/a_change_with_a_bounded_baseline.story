20 亿元 more than in 2020, which was between 98 and 102. 110 in 2022 is 8 to 12 more: progress 2/5 to 3/5 at half of the time, pace 0.8 to 1.2.
121 in 2024 is 19 to 23 more, which settles nothing; 123 is 21 to 25 more.

--- targets.toml [after town]
[series]
income = { area = "town", indicator = "Income", unit = "亿元", kind = "flow", frequency = "annual" }
trade = { area = "town", indicator = "Trade", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
income-2024 = { series = "income", due = 2024, baseline = 2020, measure = "change", at_least = 20, source = "plan" }
trade-2024 = { series = "trade", due = 2024, baseline = 2020, measure = "change", at_least = 20, source = "plan" }

--- actuals/income.toml
actual = [
  { period = 2020, between = [98, 102], published = 2021-02-20, source = "book" },
  { period = 2022, value = 110, published = 2023-02-20, source = "book" },
  { period = 2024, value = 121, published = 2025-02-20, source = "book" },
]

--- actuals/trade.toml
actual = [
  { period = 2020, between = [98, 102], published = 2021-02-20, source = "book" },
  { period = 2022, value = 110, published = 2023-02-20, source = "book" },
  { period = 2024, value = 123, published = 2025-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator   Target        Due    Goal               Actual             Attainment   Gap                  Pace                            Verdict                              Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Income    income-2024   2024   change ≥ 20 亿元   110 亿元 in 2022   –            8 to 12 亿元 short   0.8 to 1.2 by the end of 2022   indeterminate (on_track or behind)   fresh
  Trade     trade-2024    2024   change ≥ 20 亿元   110 亿元 in 2022   –            8 to 12 亿元 short   0.8 to 1.2 by the end of 2022   indeterminate (on_track or behind)   fresh

2 targets as of 2023-06-30 (rule track/2): 2 indeterminate

$ track status --long --as-of 2025-06-30
Indicator   Target        Due    Goal               Actual             Attainment   Gap                       Pace                              Verdict                         Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Income    income-2024   2024   change ≥ 20 亿元   121 亿元 in 2024   –            ≤ 1 亿元 short, or none   0.95 to 1.15 by the end of 2024   indeterminate (met or missed)   settled
  Trade     trade-2024    2024   change ≥ 20 亿元   123 亿元 in 2024   –            1 to 5 亿元 above         1.05 to 1.25 by the end of 2024   met                             settled

2 targets as of 2025-06-30 (rule track/2): 1 met, 1 indeterminate

