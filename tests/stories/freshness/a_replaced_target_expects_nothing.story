The first target was due in 2027, its successor of 2023 in 2023. From then on only the successor counts, and its figure is in: settled.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
first = { series = "output", due = 2027, at_least = 2000, source = "plan" }
second = { series = "output", due = 2023, at_least = 1400, supersedes = "first", announced = 2023-03-01, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2023, value = 1500, published = 2024-02-20, source = "book" },
]

$ track status --long --as-of 2026-06-30
Indicator   Target   Due    Goal          Actual              Attainment           Gap              Pace   Verdict                                       Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    first    2027   ≥ 2000 亿元   1500 亿元 in 2023   ███████··· 75 %      500 亿元 short   –      pending (no baseline), superseded by second   settled
  Output    second   2023   ≥ 1400 亿元   1500 亿元 in 2023   ██████████ 107.1 %   100 亿元 above   –      met                                           settled

1 target as of 2026-06-30 (rule track/2): 1 met; 1 superseded, not counted

