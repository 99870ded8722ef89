First only "more than 1200", above 1200/1300 = 92.3 %, which leaves a goal of more than 1300 open; then 1250, 96.2 %, missed.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2022 = { series = "output", due = 2022, more_than = 1300, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, more_than = 1200, published = 2023-02-03, source = "book" },
  { period = 2022, value = 1250, published = 2023-11-09, source = "book" },
]

$ track status --long --as-of 2023-11-08
Indicator   Target        Due    Goal          Actual                Attainment            Gap                         Pace   Verdict                         Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2022   2022   > 1300 亿元   > 1200 亿元 in 2022   █████████░ > 92.3 %   < 100 亿元 short, or none   –      indeterminate (met or missed)   settled

1 target as of 2023-11-08 (rule track/2): 1 indeterminate

$ track status --long --as-of 2023-11-09
Indicator   Target        Due    Goal          Actual              Attainment          Gap             Pace   Verdict   Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2022   2022   > 1300 亿元   1250 亿元 in 2022   █████████· 96.2 %   50 亿元 short   –      missed    settled

1 target as of 2023-11-09 (rule track/2): 1 missed

