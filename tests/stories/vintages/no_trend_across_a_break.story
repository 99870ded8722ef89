The series was redefined in 2022. Five points a year apart, but only 2022 and 2023 on this side of the break: no trend.
The schedule judges across it and says so: (1400 − 1000)/(2000 − 1000) = 0.4 at 3/10 of the time, pace 1.33.
A break at the baseline itself separates only what was before: 2020 … 2023 make (1300 − 1000)/3 = 100 a year,
1300 + 7 × 100 = 2000 in 2030, on_track, pace 0.3/0.3 = 1.

--- targets.toml [after town]
[series]
redefined = { area = "town", indicator = "Redefined", unit = "亿元", kind = "flow", frequency = "annual" }
at-baseline = { area = "town", indicator = "Redefined in 2020", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
redefined-2030 = { series = "redefined", due = 2030, at_least = 2000, baseline = 2020, source = "plan" }
at-baseline-2030 = { series = "at-baseline", due = 2030, at_least = 2000, baseline = 2020, source = "plan" }

--- actuals/redefined.toml
actual = [
  { period = 2019, value = 3000, published = 2020-02-20, source = "book" },
  { period = 2020, value = 1000, published = 2021-02-20, source = "book" },
  { period = 2021, value = 1100, published = 2022-02-20, source = "book" },
  { period = 2022, value = 1500, published = 2023-02-20, source = "book", break = true },
  { period = 2023, value = 1400, published = 2024-02-20, source = "book" },
]

--- actuals/at-baseline.toml
actual = [
  { period = 2019, value = 3000, published = 2020-02-20, source = "book" },
  { period = 2020, value = 1000, published = 2021-02-20, source = "book", break = true },
  { period = 2021, value = 1100, published = 2022-02-20, source = "book" },
  { period = 2022, value = 1200, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1300, published = 2024-02-20, source = "book" },
]

$ track status --long --as-of 2024-06-30
Indicator             Target             Due    Goal          Actual              Attainment        Gap              Pace                      Verdict                    Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Redefined           redefined-2030     2030   ≥ 2000 亿元   1400 亿元 in 2023   ███████··· 70 %   600 亿元 short   1.33 by the end of 2023   on_track, across a break   fresh
  Redefined in 2020   at-baseline-2030   2030   ≥ 2000 亿元   1300 亿元 in 2023   ██████···· 65 %   700 亿元 short   1 by the end of 2023      on_track                   fresh

2 targets as of 2024-06-30 (rule track/2): 2 on_track

$ track status redefined-2030 --as-of 2024-06-30 --format json | .targets[]
.progress: {"low": 0.4, "high": 0.4, "low_open": false, "high_open": false, "absent": null}
.time_share: {"low": 0.3, "high": 0.3, "low_open": false, "high_open": false, "absent": null}
.pace: {"low": 1.333333, "high": 1.333333, "low_open": false, "high_open": false, "absent": null}
.schedule: {"low": 0.1, "high": 0.1, "low_open": false, "high_open": false, "absent": null}
.observed_change: {"low": 133.333333, "high": 133.333333, "low_open": false, "high_open": false, "absent": null}
.forecast: {"low": 2333.333333, "high": 2333.333333, "low_open": false, "high_open": false, "absent": null}
.basis: "schedule"
.verdict: "on_track"
.flags: ["across_break"]

