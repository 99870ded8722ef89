200 homes over 2021 to 2025; 40, nothing for 2022, 45. The sum so far is at least 85, not 85: what 2022 brought is unknown.
Once 2024 and 2025 bring it to at least 205 the goal is met whatever 2022 brought; at 195 it stays open.

--- targets.toml [after town]
[series]
homes = { area = "town", indicator = "Homes built", unit = "套", kind = "flow", frequency = "annual" }
flats = { area = "town", indicator = "Flats built", unit = "套", kind = "flow", frequency = "annual" }

[targets]
homes-2025 = { series = "homes", due = 2025, measure = "total", from = 2021, at_least = 200, source = "plan" }
flats-2025 = { series = "flats", due = 2025, measure = "total", from = 2021, at_least = 200, source = "plan" }

--- actuals/homes.toml
actual = [
  { period = 2021, value = 40, published = 2022-02-20, source = "book" },
  { period = 2023, value = 45, published = 2024-02-20, source = "book" },
  { period = 2024, value = 60, published = 2025-02-20, source = "book" },
  { period = 2025, value = 60, published = 2026-02-20, source = "book" },
]

--- actuals/flats.toml
actual = [
  { period = 2021, value = 40, published = 2022-02-20, source = "book" },
  { period = 2023, value = 45, published = 2024-02-20, source = "book" },
  { period = 2024, value = 60, published = 2025-02-20, source = "book" },
  { period = 2025, value = 50, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2024-06-30
Indicator       Target       Due    Goal                       Actual                 Attainment            Gap                       Pace                            Verdict                                                       Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Homes built   homes-2025   2025   total ≥ 200 套 from 2021   ≥ 85 套 in 2021/2023   ████░░░░░░ ≥ 42.5 %   ≤ 115 套 short, or none   ≥ 0.7 by the end of 2021/2023   indeterminate (achieved or on_track or behind or off_track)   stale, 2022: 487 days late
  Flats built   flats-2025   2025   total ≥ 200 套 from 2021   ≥ 85 套 in 2021/2023   ████░░░░░░ ≥ 42.5 %   ≤ 115 套 short, or none   ≥ 0.7 by the end of 2021/2023   indeterminate (achieved or on_track or behind or off_track)   stale, 2022: 487 days late

2 targets as of 2024-06-30 (rule track/2): 2 indeterminate; 2 series overdue: 2 stale

$ track status --long --as-of 2026-06-30
Indicator       Target       Due    Goal                       Actual                  Attainment             Gap                     Pace                             Verdict                         Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Homes built   homes-2025   2025   total ≥ 200 套 from 2021   ≥ 205 套 in 2021/2025   ██████████ ≥ 102.5 %   ≥ 5 套 above            ≥ 1.02 by the end of 2021/2025   met                             settled
  Flats built   flats-2025   2025   total ≥ 200 套 from 2021   ≥ 195 套 in 2021/2025   █████████░ ≥ 97.5 %    ≤ 5 套 short, or none   ≥ 0.97 by the end of 2021/2025   indeterminate (met or missed)   stale, 2022: 1217 days late

2 targets as of 2026-06-30 (rule track/2): 1 met, 1 indeterminate; 1 series overdue: 1 stale

