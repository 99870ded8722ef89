The revision stands first in the file, the first publication last: what counts is the day of publication. 1037/1020 = 101.7 %.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2023 = { series = "output", due = 2023, at_least = 1020, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2023, value = 1037, published = 2024-12-26, source = "book", status = "revised" },
  { period = 2023, value = 1000, published = 2024-01-20, source = "book" },
]

$ track status --long --as-of 2024-12-25
Indicator   Target        Due    Goal          Actual              Attainment        Gap             Pace   Verdict   Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2023   2023   ≥ 1020 亿元   1000 亿元 in 2023   █████████· 98 %   20 亿元 short   –      missed    settled

1 target as of 2024-12-25 (rule track/2): 1 missed

$ track status --long --as-of 2024-12-26
Indicator   Target        Due    Goal          Actual              Attainment           Gap             Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2023   2023   ≥ 1020 亿元   1037 亿元 in 2023   ██████████ 101.7 %   17 亿元 above   –      met       settled

1 target as of 2024-12-26 (rule track/2): 1 met

