2020 is missing, so only 2021–2023 are consecutive: two changes are no trend, and the schedule decides.
(1300 − 1000)/(2000 − 1000) = 0.3 at 4/10 of the time, pace 0.75, off_track.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2029 = { series = "output", due = 2029, at_least = 2000, baseline = 2019, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2018, value = 900, published = 2019-02-20, source = "book" },
  { period = 2019, value = 1000, published = 2020-02-20, source = "book" },
  { period = 2021, value = 1100, published = 2022-02-20, source = "book" },
  { period = 2022, value = 1200, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1300, published = 2024-02-20, source = "book" },
]

$ track status --long --as-of 2024-06-30
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace                      Verdict     Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2029   2029   ≥ 2000 亿元   1300 亿元 in 2023   ██████···· 65 %   700 亿元 short   0.75 by the end of 2023   off_track   fresh

1 target as of 2024-06-30 (rule track/2): 1 off_track

