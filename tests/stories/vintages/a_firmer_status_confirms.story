The same 1250, first provisional, then final: the number stays, the doubt goes. A later provisional repetition brings no doubt back.
1250/1200 = 104.2 %.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2022 = { series = "output", due = 2022, more_than = 1200, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1250, published = 2023-02-03, source = "book", status = "provisional" },
  { period = 2022, value = 1250, published = 2023-12-20, source = "book", status = "final" },
  { period = 2022, value = 1250, published = 2024-03-01, source = "book", status = "provisional" },
]

$ track status --long --as-of 2023-12-19
Indicator   Target        Due    Goal          Actual              Attainment           Gap             Pace   Verdict            Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2022   2022   > 1200 亿元   1250 亿元 in 2022   ██████████ 104.2 %   50 亿元 above   –      met, provisional   settled

1 target as of 2023-12-19 (rule track/2): 1 met

$ track status --long --as-of 2023-12-20
Indicator   Target        Due    Goal          Actual              Attainment           Gap             Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2022   2022   > 1200 亿元   1250 亿元 in 2022   ██████████ 104.2 %   50 亿元 above   –      met       settled

1 target as of 2023-12-20 (rule track/2): 1 met

$ track status --long --as-of 2024-03-01
Indicator   Target        Due    Goal          Actual              Attainment           Gap             Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2022   2022   > 1200 亿元   1250 亿元 in 2022   ██████████ 104.2 %   50 亿元 above   –      met       settled

1 target as of 2024-03-01 (rule track/2): 1 met

