A total from 2021 to 2025 without the figure of 2023 is not settled when that of 2025 is there, and 2023 is what it waits for.

--- targets.toml [after town]
[series]
homes = { area = "town", indicator = "Homes", unit = "套", kind = "flow", frequency = "annual" }

[targets]
homes-2025 = { series = "homes", measure = "total", from = 2021, due = 2025, at_least = 300, source = "plan" }

--- actuals/homes.toml
actual = [
  { period = "2021/2022", value = 80, published = 2023-02-01, source = "book" },
  { period = 2024, value = 40, published = 2025-02-01, source = "book" },
  { period = 2025, value = 40, published = 2026-02-01, source = "book" },
]

$ track status --long --as-of 2026-06-30
Indicator   Target       Due    Goal                       Actual                  Attainment            Gap                       Pace                             Verdict                         Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Homes     homes-2025   2025   total ≥ 300 套 from 2021   ≥ 160 套 in 2021/2025   █████░░░░░ ≥ 53.3 %   ≤ 140 套 short, or none   ≥ 0.53 by the end of 2021/2025   indeterminate (met or missed)   stale, 2021: 1582 days late

1 target as of 2026-06-30 (rule track/2): 1 indeterminate; 1 series overdue: 1 stale

