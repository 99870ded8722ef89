The break of 2020 lies between the baseline of 2018 and today, so progress and pace cross it and the flag says so: (700/1100)/(5/9) = 1.15.
The trend does not: 2020 … 2023, 100 a year, 1700 + 4 × 100 = 2100 in 2027: on_track. 1700/2100 = 81 %.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2100, baseline = 2018, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2018, value = 1000, published = 2019-02-20, source = "book" },
  { period = 2019, value = 1050, published = 2020-02-20, source = "book" },
  { period = 2020, value = 1400, published = 2021-02-20, source = "book", break = true },
  { period = 2021, value = 1500, published = 2022-02-20, source = "book" },
  { period = 2022, value = 1600, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1700, published = 2024-02-20, source = "book" },
]

$ track status --long --as-of 2024-06-30
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace                      Verdict                    Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2100 亿元   1700 亿元 in 2023   ████████·· 81 %   400 亿元 short   1.15 by the end of 2023   on_track, across a break   fresh

1 target as of 2024-06-30 (rule track/2): 1 on_track

