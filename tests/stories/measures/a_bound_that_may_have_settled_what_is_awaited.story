A total of at least 100 in two years that are over, the second without a figure. 100 in the first has met it. At least 90 may have: met already, or
still awaited. 90 exactly has not: awaiting. A ceiling of 100 in a year that is over: 95 to 105 in its first half may have broken it.

--- targets.toml [after town]
[series]
exact = { area = "town", indicator = "Exact", unit = "t", kind = "flow", frequency = "annual" }
bound = { area = "town", indicator = "Bound", unit = "t", kind = "flow", frequency = "annual" }
less = { area = "town", indicator = "Less", unit = "t", kind = "flow", frequency = "annual" }
ceiling = { area = "town", indicator = "Ceiling", unit = "t", kind = "flow", frequency = "annual" }

[targets]
exact-2024 = { series = "exact", measure = "total", from = 2023, due = 2024, at_least = 100, source = "plan" }
bound-2024 = { series = "bound", measure = "total", from = 2023, due = 2024, at_least = 100, source = "plan" }
less-2024 = { series = "less", measure = "total", from = 2023, due = 2024, at_least = 100, source = "plan" }
ceiling-2024 = { series = "ceiling", due = 2024, at_most = 100, source = "plan" }

--- actuals/exact.toml
actual = [
  { period = 2023, value = 100, published = 2024-02-01, source = "book" },
]

--- actuals/bound.toml
actual = [
  { period = 2023, at_least = 90, published = 2024-02-01, source = "book" },
]

--- actuals/less.toml
actual = [
  { period = 2023, value = 90, published = 2024-02-01, source = "book" },
]

--- actuals/ceiling.toml
actual = [
  { period = "2024-S1", between = [95, 105], published = 2024-08-01, source = "book" },
]

$ track status --long --as-of 2025-02-01
Indicator   Target         Due    Goal                      Actual            Attainment          Gap                     Pace                       Verdict                              Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Exact     exact-2024     2024   total ≥ 100 t from 2023   100 t in 2023     ██████████ 100 %    just reached            2 by the end of 2023       met                                  settled
  Bound     bound-2024     2024   total ≥ 100 t from 2023   ≥ 90 t in 2023    █████████░ ≥ 90 %   ≤ 10 t short, or none   ≥ 1.8 by the end of 2023   indeterminate (met or awaiting)      fresh
  Less      less-2024      2024   total ≥ 100 t from 2023   90 t in 2023      █████████· 90 %     10 t short              1.8 by the end of 2023     awaiting                             fresh
  Ceiling   ceiling-2024   2024   ≤ 100 t                   none comparable   –                   –                       –                          indeterminate (missed or awaiting)   fresh

4 targets as of 2025-02-01 (rule track/2): 1 met, 2 indeterminate, 1 awaiting

