"More than 1200" was in force; 1150 is not inside it, so it is no mention but a revision: 1150/1200 = 95.8 %, missed.
A later "more than 1100" contains 1150 and changes nothing.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2023 = { series = "output", due = 2023, at_least = 1200, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2023, more_than = 1200, published = 2024-01-20, source = "book" },
  { period = 2023, value = 1150, published = 2024-05-20, source = "book" },
  { period = 2023, more_than = 1100, published = 2024-08-20, source = "book" },
]

$ track status --long --as-of 2024-05-19
Indicator   Target        Due    Goal          Actual                Attainment           Gap                     Pace   Verdict   Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2023   2023   ≥ 1200 亿元   > 1200 亿元 in 2023   ██████████ > 100 %   above, margin unknown   –      met       settled

1 target as of 2024-05-19 (rule track/2): 1 met

$ track status --long --as-of 2024-05-20
Indicator   Target        Due    Goal          Actual              Attainment          Gap             Pace   Verdict   Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2023   2023   ≥ 1200 亿元   1150 亿元 in 2023   █████████· 95.8 %   50 亿元 short   –      missed    settled

1 target as of 2024-05-20 (rule track/2): 1 missed

$ track status --long --as-of 2024-08-20
Indicator   Target        Due    Goal          Actual              Attainment          Gap             Pace   Verdict   Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2023   2023   ≥ 1200 亿元   1150 亿元 in 2023   █████████· 95.8 %   50 亿元 short   –      missed    settled

1 target as of 2024-08-20 (rule track/2): 1 missed

