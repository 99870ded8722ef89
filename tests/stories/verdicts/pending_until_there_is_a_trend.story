No baseline, so only a trend can judge, and it takes four points a year apart. Three: pending, at 1600/2000 = 80 %.
With the fourth a = (1700 − 1400)/3 = 100 a year, and 1700 + 3 × 100 = 2000 in 2027: nothing is missed, on_track.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2021, value = 1400, published = 2022-02-20, source = "book" },
  { period = 2022, value = 1500, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1600, published = 2024-02-20, source = "book" },
  { period = 2024, value = 1700, published = 2025-02-20, source = "book" },
]

$ track status --long --as-of 2024-06-30
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1600 亿元 in 2023   ████████·· 80 %   400 亿元 short   –      pending (no baseline)   fresh

1 target as of 2024-06-30 (rule track/2): 1 pending

$ track status --long --as-of 2025-06-30
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict    Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1700 亿元 in 2024   ████████·· 85 %   300 亿元 short   –      on_track   fresh

1 target as of 2025-06-30 (rule track/2): 1 on_track

