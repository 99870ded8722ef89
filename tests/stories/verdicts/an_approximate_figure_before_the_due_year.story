About 1700 in 2023 is computed at 1700: (1700 − 1250)/(2000 − 1250) = 60 % of the way at 3/5 of the time, pace 1.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 2000, baseline = 2020, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2020, value = 1250, published = 2021-02-20, source = "book" },
  { period = 2023, about = 1700, published = 2024-02-20, source = "book" },
]

$ track status --long --as-of 2024-06-30
Indicator   Target        Due    Goal          Actual                Attainment          Gap                Pace                   Verdict                        Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   ≈ 1700 亿元 in 2023   ░░░░░░░░·· ≈ 85 %   ≈ 300 亿元 short   1 by the end of 2023   on_track, approximate figure   fresh

1 target as of 2024-06-30 (rule track/2): 1 on_track

