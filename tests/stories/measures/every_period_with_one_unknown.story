At least 300 good days in each year 2021 to 2024, and nothing was published for 2022. While the window runs all recorded years hold: on track.
Once it is over the unknown year leaves it indeterminate.

--- targets.toml [after town]
[series]
good-days = { area = "town", indicator = "Good days", unit = "天", kind = "flow", frequency = "annual" }

[targets]
good-days-2024 = { series = "good-days", due = 2024, measure = "every_period", from = 2021, at_least = 300, source = "plan" }

--- actuals/good-days.toml
actual = [
  { period = 2021, value = 310, published = 2022-02-20, source = "book" },
  { period = 2023, value = 320, published = 2024-02-20, source = "book" },
  { period = 2024, value = 330, published = 2025-02-20, source = "book" },
]

$ track status --long --as-of 2024-06-30
Indicator     Target           Due    Goal                      Actual           Attainment           Gap           Pace   Verdict                            Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Good days   good-days-2024   2024   ≥ 300 天 each from 2021   320 天 in 2023   ██████████ 106.7 %   20 天 above   –      on_track, held 2 of 2, 1 unknown   stale, 2022: 487 days late

1 target as of 2024-06-30 (rule track/2): 1 on_track; 1 series overdue: 1 stale

$ track status --long --as-of 2025-01-15
Indicator     Target           Due    Goal                      Actual           Attainment           Gap           Pace   Verdict                                                 Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Good days   good-days-2024   2024   ≥ 300 天 each from 2021   320 天 in 2023   ██████████ 106.7 %   20 天 above   –      indeterminate (met or missed), held 2 of 2, 1 unknown   stale, 2022: 686 days late

1 target as of 2025-01-15 (rule track/2): 1 indeterminate; 1 series overdue: 1 stale

$ track status --long --as-of 2025-06-30
Indicator     Target           Due    Goal                      Actual           Attainment         Gap           Pace   Verdict                                                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Good days   good-days-2024   2024   ≥ 300 天 each from 2021   330 天 in 2024   ██████████ 110 %   30 天 above   –      indeterminate (met or missed), held 3 of 3, 1 unknown   stale, 2022: 852 days late

1 target as of 2025-06-30 (rule track/2): 1 indeterminate; 1 series overdue: 1 stale

