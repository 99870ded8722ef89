5 % a year from 2020 to 2024, of yearly growth rates: 6, 5, nothing for 2023, 4. The rates multiply, and without 2023 there is no product. The
same goal of the level itself needs no year between: 100 to 122 is more than 1.05⁴ = 1.2155.

--- targets.toml [after town]
[series]
growth = { area = "town", indicator = "Growth", unit = "%", kind = "growth", frequency = "annual" }
level = { area = "town", indicator = "Level", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
growth-2024 = { series = "growth", due = 2024, baseline = 2020, measure = "average_growth", at_least = 5, source = "plan" }
level-2024 = { series = "level", due = 2024, baseline = 2020, measure = "average_growth", at_least = 5, source = "plan" }

--- actuals/growth.toml
actual = [
  { period = 2021, value = 6, published = 2022-02-20, source = "book" },
  { period = 2022, value = 5, published = 2023-02-20, source = "book" },
  { period = 2024, value = 4, published = 2025-02-20, source = "book" },
]

--- actuals/level.toml
actual = [
  { period = 2020, value = 100, published = 2021-02-20, source = "book" },
  { period = 2022, value = 111.3, published = 2023-02-20, source = "book" },
  { period = 2024, value = 122, published = 2025-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator   Target        Due    Goal           Actual               Attainment   Gap              Pace                     Verdict    Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Growth    growth-2024   2024   ≥ 5 % a year   5 % in 2022          –            10.25 pp short   1.1 by the end of 2022   on_track   fresh
  Level     level-2024    2024   ≥ 5 % a year   111.3 亿元 in 2022   –            10.25 pp short   1.1 by the end of 2022   on_track   fresh

2 targets as of 2023-06-30 (rule track/2): 2 on_track

$ track status --long --as-of 2025-06-30
Indicator   Target        Due    Goal           Actual             Attainment   Gap             Pace                      Verdict                         Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Growth    growth-2024   2024   ≥ 5 % a year   4 % in 2024        –            –               –                         indeterminate (met or missed)   settled
  Level     level-2024    2024   ≥ 5 % a year   122 亿元 in 2024   –            0.45 pp above   1.02 by the end of 2024   met                             settled

2 targets as of 2025-06-30 (rule track/2): 1 met, 1 indeterminate

