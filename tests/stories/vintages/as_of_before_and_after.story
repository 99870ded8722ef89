What was known each day. 2022-02-19: nothing is recorded, and 2021 is not late before 2022-03-01. 2022-02-20: 1250 of 2021, nothing to
judge by. 2023-02-20: 1500 of 2022. The target did not exist before 2021-01-15.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2021, value = 1250, published = 2022-02-20, source = "book" },
  { period = 2022, value = 1500, published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2021-01-14
0 targets as of 2021-01-14 (rule track/2): none

$ track status --long --as-of 2021-01-15
Indicator   Target        Due    Goal          Actual      Attainment   Gap   Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   no figure   –            –     –      no_data   fresh

1 target as of 2021-01-15 (rule track/2): 1 no_data

$ track status --long --as-of 2022-02-19
Indicator   Target        Due    Goal          Actual      Attainment   Gap   Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   no figure   –            –     –      no_data   fresh

1 target as of 2022-02-19 (rule track/2): 1 no_data

$ track status --long --as-of 2022-02-20
Indicator   Target        Due    Goal          Actual              Attainment          Gap              Pace   Verdict                 Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   1250 亿元 in 2021   ██████···· 62.5 %   750 亿元 short   –      pending (no baseline)   fresh

1 target as of 2022-02-20 (rule track/2): 1 pending

$ track status --long --as-of 2023-02-20
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   1500 亿元 in 2022   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   fresh

1 target as of 2023-02-20 (rule track/2): 1 pending

