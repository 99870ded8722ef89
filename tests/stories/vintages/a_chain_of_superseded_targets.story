2000 was replaced by 2500 on 2023-03-01 and that by 2200 on 2024-03-01. Each names its own successor; only the last counts.
2010/2000 = 100.5 %, /2500 = 80.4 %, /2200 = 91.4 %.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
first = { series = "output", due = 2025, at_least = 2000, source = "plan" }
second = { series = "output", due = 2025, at_least = 2500, supersedes = "first", announced = 2023-03-01, source = "plan" }
third = { series = "output", due = 2025, at_least = 2200, supersedes = "second", announced = 2024-03-01, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2025, value = 2010, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-02-20
Indicator   Target   Due    Goal          Actual              Attainment           Gap              Pace   Verdict                       Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    first    2025   ≥ 2000 亿元   2010 亿元 in 2025   ██████████ 100.5 %   10 亿元 above    –      met, superseded by second     settled
  Output    second   2025   ≥ 2500 亿元   2010 亿元 in 2025   ████████·· 80.4 %    490 亿元 short   –      missed, superseded by third   settled
  Output    third    2025   ≥ 2200 亿元   2010 亿元 in 2025   █████████· 91.4 %    190 亿元 short   –      missed                        settled

1 target as of 2026-02-20 (rule track/2): 1 missed; 2 superseded, not counted

