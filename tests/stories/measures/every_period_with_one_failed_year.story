At least 300 good days in each year 2021 to 2024. 310, 295: missed at once, and nothing later mends it.

--- targets.toml [after town]
[series]
good-days = { area = "town", indicator = "Good days", unit = "天", kind = "flow", frequency = "annual" }

[targets]
good-days-2024 = { series = "good-days", due = 2024, measure = "every_period", from = 2021, at_least = 300, source = "plan" }

--- actuals/good-days.toml
actual = [
  { period = 2021, value = 310, published = 2022-02-20, source = "book" },
  { period = 2022, value = 295, published = 2023-02-20, source = "book" },
  { period = 2023, value = 320, published = 2024-02-20, source = "book" },
  { period = 2024, value = 330, published = 2025-02-20, source = "book" },
]

$ track status --long --as-of 2022-06-30
Indicator     Target           Due    Goal                      Actual           Attainment           Gap           Pace   Verdict                 Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Good days   good-days-2024   2024   ≥ 300 天 each from 2021   310 天 in 2021   ██████████ 103.3 %   10 天 above   –      on_track, held 1 of 1   fresh

1 target as of 2022-06-30 (rule track/2): 1 on_track

$ track status --long --as-of 2023-06-30
Indicator     Target           Due    Goal                      Actual           Attainment          Gap          Pace   Verdict               Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Good days   good-days-2024   2024   ≥ 300 天 each from 2021   295 天 in 2022   █████████· 98.3 %   5 天 short   –      missed, held 1 of 2   settled

1 target as of 2023-06-30 (rule track/2): 1 missed

$ track status --long --as-of 2025-06-30
Indicator     Target           Due    Goal                      Actual           Attainment         Gap           Pace   Verdict               Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Good days   good-days-2024   2024   ≥ 300 天 each from 2021   330 天 in 2024   ██████████ 110 %   30 天 above   –      missed, held 3 of 4   settled

1 target as of 2025-06-30 (rule track/2): 1 missed

