Of a stock any record counts by its end: December 2020 is the baseline of 2020, the quarter to December 2022 the figure of 2022.
(1150 − 1000)/(1300 − 1000) = 0.5 at 2/5 of the time, pace 1.25. June 2023 is half a year later: 180/300 at 2.5/5 of the time, pace 1.2.
December 2025 is the figure of the due year: 1310/1300 = 100.8 %, met.

--- targets.toml [after town]
[series]
people = { area = "town", indicator = "People", unit = "万人", kind = "stock", frequency = "annual" }

[targets]
people-2025 = { series = "people", due = 2025, at_least = 1300, baseline = 2020, source = "plan" }

--- actuals/people.toml
actual = [
  { period = "2020-12", value = 1000, published = 2021-02-20, source = "book" },
  { period = "2022-Q4", value = 1150, published = 2023-02-20, source = "book" },
  { period = "2023-06", value = 1180, published = 2023-08-20, source = "book" },
  { period = "2025-12", value = 1310, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator   Target        Due    Goal          Actual                 Attainment          Gap              Pace                         Verdict    Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  People    people-2025   2025   ≥ 1300 万人   1150 万人 in 2022-Q4   ████████·· 88.5 %   150 万人 short   1.25 by the end of 2022-Q4   on_track   fresh

1 target as of 2023-06-30 (rule track/2): 1 on_track

$ track status --long --as-of 2023-12-31
Indicator   Target        Due    Goal          Actual                 Attainment          Gap              Pace                        Verdict    Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  People    people-2025   2025   ≥ 1300 万人   1180 万人 in 2023-06   █████████· 90.8 %   120 万人 short   1.2 by the end of 2023-06   on_track   fresh

1 target as of 2023-12-31 (rule track/2): 1 on_track

$ track status --long --as-of 2026-02-20
Indicator   Target        Due    Goal          Actual                 Attainment           Gap             Pace                         Verdict   Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  People    people-2025   2025   ≥ 1300 万人   1310 万人 in 2025-12   ██████████ 100.8 %   10 万人 above   1.03 by the end of 2025-12   met       settled

1 target as of 2026-02-20 (rule track/2): 1 met

