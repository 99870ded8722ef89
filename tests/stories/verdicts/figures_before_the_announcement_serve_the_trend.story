Announced 2021-01-15. Only 2021 can be judged, but the years before it are history: 100 a year,
1300 + 4 × 100 = 1700 in 2025, on_track. 1300/1700 = 76.5 %.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 1700, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2018, value = 1000, published = 2019-02-20, source = "book" },
  { period = 2019, value = 1100, published = 2020-02-20, source = "book" },
  { period = 2020, value = 1200, published = 2021-02-20, source = "book" },
  { period = 2021, value = 1300, published = 2022-02-20, source = "book" },
]

$ track status --long --as-of 2022-06-30
Indicator   Target        Due    Goal          Actual              Attainment          Gap              Pace   Verdict    Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 1700 亿元   1300 亿元 in 2021   ███████··· 76.5 %   400 亿元 short   –      on_track   fresh

1 target as of 2022-06-30 (rule track/2): 1 on_track

