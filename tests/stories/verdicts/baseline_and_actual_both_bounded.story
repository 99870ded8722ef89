All combinations of ends: b from 1200 to 1300, v from 1500 to 1600, T = 2000. Least (1500 − 1300)/700 = 0.286, most (1600 − 1200)/800 = 0.5
of the way; at 2/5 of the time a pace from 0.714 to 1.25. All three answers are possible.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, more_than = 2000, baseline = 2022, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, between = [1200, 1300], published = 2023-02-20, source = "book" },
  { period = 2024, between = [1500, 1600], published = 2025-02-20, source = "book" },
]

$ track status --long --as-of 2025-06-30
Indicator   Target        Due    Goal          Actual                   Attainment              Gap                     Pace                              Verdict                                           Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   > 2000 亿元   1500–1600 亿元 in 2024   ███████░·· 75 to 80 %   400 to 500 亿元 short   0.71 to 1.25 by the end of 2024   indeterminate (on_track or behind or off_track)   fresh

1 target as of 2025-06-30 (rule track/2): 1 indeterminate

