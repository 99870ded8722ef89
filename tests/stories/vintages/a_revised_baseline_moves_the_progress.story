b = 1000 in 2020, revised to 1100 on 2023-05-01; v = 1500 in 2022, T = 2000 in 2025, at 2/5 of the time.
Before: (500/1000)/0.4 = 1.25. After: (400/900)/0.4 = 1.11.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 2000, baseline = 2020, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2020, value = 1000, published = 2021-02-20, source = "book" },
  { period = 2020, value = 1100, published = 2023-05-01, source = "book" },
  { period = 2022, value = 1500, published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2023-04-30
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace                      Verdict    Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   1500 亿元 in 2022   ███████··· 75 %   500 亿元 short   1.25 by the end of 2022   on_track   fresh

1 target as of 2023-04-30 (rule track/2): 1 on_track

$ track status --long --as-of 2023-05-01
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace                      Verdict    Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   1500 亿元 in 2022   ███████··· 75 %   500 亿元 short   1.11 by the end of 2022   on_track   fresh

1 target as of 2023-05-01 (rule track/2): 1 on_track

