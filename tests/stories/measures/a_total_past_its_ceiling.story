At most 100 万吨 over 2021 to 2025. 30 + 30 in two years uses 60 % in 40 % of the time: pace 0.4/0.6 = 0.67, off track. 45 more are 105: missed,
though two years are still to come.

--- targets.toml [after town]
[series]
emissions = { area = "town", indicator = "Emissions", unit = "万吨", kind = "flow", frequency = "annual" }

[targets]
emissions-2025 = { series = "emissions", due = 2025, measure = "total", from = 2021, at_most = 100, source = "plan" }

--- actuals/emissions.toml
actual = [
  { period = 2021, value = 30, published = 2022-02-20, source = "book" },
  { period = 2022, value = 30, published = 2023-02-20, source = "book" },
  { period = 2023, value = 45, published = 2024-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator     Target           Due    Goal                         Actual                 Attainment   Gap             Pace                           Verdict     Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Emissions   emissions-2025   2025   total ≤ 100 万吨 from 2021   60 万吨 in 2021/2022   –            40 万吨 below   0.67 by the end of 2021/2022   off_track   fresh

1 target as of 2023-06-30 (rule track/2): 1 off_track

$ track status --long --as-of 2024-06-30
Indicator     Target           Due    Goal                         Actual                  Attainment   Gap           Pace                           Verdict   Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Emissions   emissions-2025   2025   total ≤ 100 万吨 from 2021   105 万吨 in 2021/2023   –            5 万吨 over   0.57 by the end of 2021/2023   missed    settled

1 target as of 2024-06-30 (rule track/2): 1 missed

