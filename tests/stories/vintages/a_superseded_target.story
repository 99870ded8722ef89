On 2023-03-01 the goal of 2000 was raised to 2500. Until the day before it stood alone; from that day it is still judged,
but marked and not counted. 2010/2000 = 100.5 %, 2010/2500 = 80.4 %.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
first = { series = "output", due = 2025, at_least = 2000, source = "plan" }
second = { series = "output", due = 2025, at_least = 2500, supersedes = "first", announced = 2023-03-01, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1500, published = 2023-02-20, source = "book" },
  { period = 2025, value = 2010, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2023-02-28
Indicator   Target   Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    first    2025   ≥ 2000 亿元   1500 亿元 in 2022   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   fresh

1 target as of 2023-02-28 (rule track/2): 1 pending

$ track status --long --as-of 2026-02-20
Indicator   Target   Due    Goal          Actual              Attainment           Gap              Pace   Verdict                     Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    first    2025   ≥ 2000 亿元   2010 亿元 in 2025   ██████████ 100.5 %   10 亿元 above    –      met, superseded by second   settled
  Output    second   2025   ≥ 2500 亿元   2010 亿元 in 2025   ████████·· 80.4 %    490 亿元 short   –      missed                      settled

1 target as of 2026-02-20 (rule track/2): 1 missed; 1 superseded, not counted

