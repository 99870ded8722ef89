A mistyped record, corrected in the file: 1205 was meant to be 1250. What is on disk counts. 1205/1240 = 97.2 %, 1250/1240 = 100.8 %.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2022 = { series = "output", due = 2022, at_least = 1240, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1205, published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator   Target        Due    Goal          Actual              Attainment          Gap             Pace   Verdict   Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2022   2022   ≥ 1240 亿元   1205 亿元 in 2022   █████████· 97.2 %   35 亿元 short   –      missed    settled

1 target as of 2023-06-30 (rule track/2): 1 missed

--- actuals/output.toml
actual = [
  { period = 2022, value = 1250, published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator   Target        Due    Goal          Actual              Attainment           Gap             Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2022   2022   ≥ 1240 亿元   1250 亿元 in 2022   ██████████ 100.8 %   10 亿元 above   –      met       settled

1 target as of 2023-06-30 (rule track/2): 1 met

