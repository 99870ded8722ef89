Years from July, published within 60 days: 2025/26 ends on 2026-06-30, and is missing from 2026-08-30 on.

--- targets.toml [after town]
[series]
visits = { area = "town", indicator = "Visits", unit = "km", kind = "flow", frequency = "annual", year_starts = "07" }

[targets]
visits-2028 = { series = "visits", due = "2027/28", at_least = 200, baseline = "2023/24", source = "plan" }

--- actuals/visits.toml
actual = [
  { period = "2019/20", value = 90, published = 2020-08-20, source = "book" },
  { period = "2023/24", value = 100, published = 2024-08-20, source = "book" },
  { period = "2024-07/2025-06", value = 130, published = 2025-08-20, source = "book" },
]

$ track status --long --as-of 2026-08-29
Indicator   Target        Due       Goal       Actual              Attainment        Gap           Pace                        Verdict    Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Visits    visits-2028   2027/28   ≥ 200 km   130 km in 2024/25   ██████···· 65 %   70 km short   1.2 by the end of 2024/25   on_track   fresh

1 target as of 2026-08-29 (rule track/2): 1 on_track

$ track status --long --as-of 2026-08-30
Indicator   Target        Due       Goal       Actual              Attainment        Gap           Pace                        Verdict    Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Visits    visits-2028   2027/28   ≥ 200 km   130 km in 2024/25   ██████···· 65 %   70 km short   1.2 by the end of 2024/25   on_track   late, 2025-07/2026-06: 1 day late

1 target as of 2026-08-30 (rule track/2): 1 on_track; 1 series overdue: 1 late

$ track show visits --as-of 2026-08-30
visits
Town: Visits

kind       flow in km
published  annual, 60 days after the period
grace      30 days
year       from 1 July

Targets as of 2026-08-30
  Target        Goal       Due       Verdict
  ───────────────────────────────────────────
  visits-2028   ≥ 200 km   2027/28   on_track

Chart
  2019/20  ████████████████████████████████                                     ┊  90 km
  2023/24  ████████████████████████████████████                                 ┊  100 km
  2024/25  ██████████████████████████████████████████████                       ┊  130 km
  2027/28                                                                       ┊  ≥ 200 km (goal ┊)

History, all of it from [1]
  Period    Figure (km)   Published    What it is
  ───────────────────────────────────────────────
  2019/20   90            2020-08-20   in force
  2023/24   100           2024-08-20   in force
  2024/25   130           2025-08-20   in force

Freshness
  state         late, 2025-07/2026-06: 1 day late
  missing       2025-07/2026-06; due since 2026-08-29
  to mend it    track add visits FIGURE --period 2025-07/2026-06 --publisher NAME
  gaps          2020-07/2021-06, 2021-07/2022-06, 2022-07/2023-06: no figure, though later ones are
                there
  next release  2026-07/2027-06, by 2027-08-29

Sources
  [1]  2020-08-20 to 2025-08-20 (3 dates), Statistics office: The yearbook

