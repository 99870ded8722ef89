The rate of a quarter is no year's, however recent: 2022 is judged. 70/80 = 87.5 %; (70 − 60)/(80 − 60) = 1/2 at 2/5 of the time, pace 1.25.

--- targets.toml [after town]
[series]
rate = { area = "town", indicator = "Rate", unit = "%", kind = "rate", frequency = "annual" }

[targets]
rate-2025 = { series = "rate", due = 2025, at_least = 80, baseline = 2020, source = "plan" }

--- actuals/rate.toml
actual = [
  { period = 2020, value = 60, published = 2021-02-20, source = "book" },
  { period = 2022, value = 70, published = 2023-02-20, source = "book" },
  { period = "2023-Q1", value = 79, published = 2023-04-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator   Target      Due    Goal     Actual         Attainment          Gap           Pace                      Verdict    Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Rate      rate-2025   2025   ≥ 80 %   70 % in 2022   ████████·· 87.5 %   10 pp short   1.25 by the end of 2022   on_track   fresh

1 target as of 2023-06-30 (rule track/2): 1 on_track

