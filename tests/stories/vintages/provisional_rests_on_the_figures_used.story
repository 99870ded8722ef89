A verdict by schedule rests on the baseline too: a provisional baseline makes it provisional. Pace (500/1000)/(2/5) = 1.25.
A provisional figure of a year that is not used does not.

--- targets.toml [after town]
[series]
start = { area = "town", indicator = "Start", unit = "亿元", kind = "flow", frequency = "annual" }
latest = { area = "town", indicator = "Latest", unit = "亿元", kind = "flow", frequency = "annual" }
between = { area = "town", indicator = "Between", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
start-2025 = { series = "start", due = 2025, at_least = 2000, baseline = 2020, source = "plan" }
latest-2025 = { series = "latest", due = 2025, at_least = 2000, baseline = 2020, source = "plan" }
between-2025 = { series = "between", due = 2025, at_least = 2000, baseline = 2020, source = "plan" }

--- actuals/start.toml
actual = [
  { period = 2020, value = 1000, published = 2021-02-20, source = "book", status = "provisional" },
  { period = 2022, value = 1500, published = 2023-02-20, source = "book" },
]

--- actuals/latest.toml
actual = [
  { period = 2020, value = 1000, published = 2021-02-20, source = "book" },
  { period = 2022, value = 1500, published = 2023-02-20, source = "book", status = "estimated" },
]

--- actuals/between.toml
actual = [
  { period = 2020, value = 1000, published = 2021-02-20, source = "book" },
  { period = 2021, value = 1200, published = 2022-02-20, source = "book", status = "provisional" },
  { period = 2022, value = 1500, published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator   Target         Due    Goal          Actual              Attainment        Gap              Pace                      Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Start     start-2025     2025   ≥ 2000 亿元   1500 亿元 in 2022   ███████··· 75 %   500 亿元 short   1.25 by the end of 2022   on_track, provisional   fresh
  Latest    latest-2025    2025   ≥ 2000 亿元   1500 亿元 in 2022   ███████··· 75 %   500 亿元 short   1.25 by the end of 2022   on_track, provisional   fresh
  Between   between-2025   2025   ≥ 2000 亿元   1500 亿元 in 2022   ███████··· 75 %   500 亿元 short   1.25 by the end of 2022   on_track                fresh

3 targets as of 2023-06-30 (rule track/2): 3 on_track

