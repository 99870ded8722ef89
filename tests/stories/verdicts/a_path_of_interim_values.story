12 by 2023, 20 by 2025 and 40 by 2027, from 10 in 2022: at the end of 2024 16 are due, halfway between 12 and 20. With 15 it is three quarters
of the way there; straight on from the baseline 22 would be due, which nobody promised.

--- targets.toml [after town]
[series]
lines = { area = "town", indicator = "Lines", unit = "km", kind = "stock", frequency = "annual" }

[targets]
lines-2027 = { series = "lines", baseline = 2022, due = 2027, at_least = 40, path = { "2023" = 12, "2025" = 20 }, source = "plan" }

--- actuals/lines.toml
actual = [
  { period = 2022, value = 10, published = 2023-02-01, source = "book" },
  { period = 2023, value = 12, published = 2024-02-01, source = "book" },
  { period = 2024, value = 15, published = 2025-02-01, source = "book" },
]

$ track status --long --as-of 2024-06-30
Indicator   Target       Due    Goal      Actual          Attainment        Gap           Pace                   Verdict    Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Lines     lines-2027   2027   ≥ 40 km   12 km in 2023   ███······· 30 %   28 km short   1 by the end of 2023   on_track   fresh

1 target as of 2024-06-30 (rule track/2): 1 on_track

$ track status --long --as-of 2025-06-30
Indicator   Target       Due    Goal      Actual          Attainment          Gap           Pace                      Verdict     Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Lines     lines-2027   2027   ≥ 40 km   15 km in 2024   ███······· 37.5 %   25 km short   0.75 by the end of 2024   off_track   fresh

1 target as of 2025-06-30 (rule track/2): 1 off_track

$ track show lines-2027 --as-of 2025-06-30
lines-2027
Town: Lines

goal           ≥ 40 km by 2027, announced 2021-01-15 [1]
baseline       10 km in 2022
latest figure  15 km in 2024, published 2025-02-01
path           12 km by 2023, 20 km by 2025

Judged as of 2025-06-30 by track/2
  verdict  off_track: pace 0.75 (on track from 0.95, behind from 0.80)

Measures
  attainment       15 / 40 = 37.5 %
  gap              40 − 15 = 25 km short
  progress         (15 − 10) / (40 − 10) = 16.7 %
  time gone        2 / 5 = 40 %
  pace             (15 − 12) / (16 − 12) = 0.75
  schedule         – the path has values of its own: read the pace
  required change  (40 − 15) / 3 = 8.33 km a year
  required growth  (40 / 15)^(1 / 3) − 1 = 38.67 % a year
  observed change  (15 − 10) / 2 = 2.5 km a year
  observed growth  (15 / 10)^(1 / 2) − 1 = 22.47 % a year
  forecast         15 + (15 − 10) × 3 / 2 = 22.5 km in 2027
  miss             (40 − 22.5) / (40 − 15) = 70 %

Chart
  2022  ███████████████████                                                      ┊  10 km
  2023  ███████████████████████                                                  ┊  12 km
  2024  ████████████████████████████                                             ┊  15 km
  2027                                                                           ┊  ≥ 40 km (goal ┊)

History, all of it from [2]
  Period   Figure (km)   Published    What it is
  ──────────────────────────────────────────────
  2022     10            2023-02-01   in force
  2023     12            2024-02-01   in force
  2024     15            2025-02-01   in force

Freshness
  state         fresh
  next release  2025, by 2026-03-01

Sources
  [1]  2021-01-15, Town hall: The plan
  [2]  2023-02-01 to 2025-02-01 (3 dates), Statistics office: The yearbook

