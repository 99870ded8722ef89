1250, a mention ("more than 1200"), a revision to 1300, and a mention again: each is set against the figure in force, not the latest record.
1250/1280 = 97.7 %, 1300/1280 = 101.6 %.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2022 = { series = "output", due = 2022, at_least = 1280, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1250, published = 2023-02-03, source = "book" },
  { period = 2022, more_than = 1200, published = 2023-06-01, source = "book" },
  { period = 2022, value = 1300, published = 2023-11-09, source = "book" },
  { period = 2022, more_than = 1200, published = 2024-01-15, source = "book" },
]

$ track status --long --as-of 2023-06-01
Indicator   Target        Due    Goal          Actual              Attainment          Gap             Pace   Verdict   Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2022   2022   ≥ 1280 亿元   1250 亿元 in 2022   █████████· 97.7 %   30 亿元 short   –      missed    settled

1 target as of 2023-06-01 (rule track/2): 1 missed

$ track status --long --as-of 2024-01-15
Indicator   Target        Due    Goal          Actual              Attainment           Gap             Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2022   2022   ≥ 1280 亿元   1300 亿元 in 2022   ██████████ 101.6 %   20 亿元 above   –      met       settled

1 target as of 2024-01-15 (rule track/2): 1 met

