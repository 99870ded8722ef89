Seven points. The last five changes make (1050 − 1000)/5 = 10 a year, and 1050 + 5 × 10 = 1100 in 2029: on_track.
With the fall from 5000 in 2018 counted the trend would point away.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2029 = { series = "output", due = 2029, at_least = 1100, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2018, value = 5000, published = 2019-02-20, source = "book" },
  { period = 2019, value = 1000, published = 2020-02-20, source = "book" },
  { period = 2020, value = 1010, published = 2021-02-20, source = "book" },
  { period = 2021, value = 1020, published = 2022-02-20, source = "book" },
  { period = 2022, value = 1030, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1040, published = 2024-02-20, source = "book" },
  { period = 2024, value = 1050, published = 2025-02-20, source = "book" },
]

$ track status --long --as-of 2025-06-30
Indicator   Target        Due    Goal          Actual              Attainment          Gap             Pace   Verdict    Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2029   2029   ≥ 1100 亿元   1050 亿元 in 2024   █████████· 95.5 %   50 亿元 short   –      on_track   fresh

1 target as of 2025-06-30 (rule track/2): 1 on_track

