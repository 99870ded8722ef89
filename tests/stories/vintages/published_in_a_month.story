The yearbook of 2024 is known to be from "2024-05" only, so its figure counts from the last day of May. 1037/1020 = 101.7 %.
The target was announced in "2021": it exists from the last day of that year.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2023 = { series = "output", due = 2023, at_least = 1020, announced = "2021", source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1000, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1037, published = "2024-05", source = "book" },
]

$ track status --long --as-of 2021-12-30
0 targets as of 2021-12-30 (rule track/2): none

$ track status --long --as-of 2021-12-31
Indicator   Target        Due    Goal          Actual      Attainment   Gap   Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2023   2023   ≥ 1020 亿元   no figure   –            –     –      no_data   fresh

1 target as of 2021-12-31 (rule track/2): 1 no_data

$ track status --long --as-of 2024-05-30
Indicator   Target        Due    Goal          Actual              Attainment        Gap             Pace   Verdict    Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2023   2023   ≥ 1020 亿元   1000 亿元 in 2022   █████████· 98 %   20 亿元 short   –      awaiting   stale, 2023: 91 days late

1 target as of 2024-05-30 (rule track/2): 1 awaiting; 1 series overdue: 1 stale

$ track status --long --as-of 2024-05-31
Indicator   Target        Due    Goal          Actual              Attainment           Gap             Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2023   2023   ≥ 1020 亿元   1037 亿元 in 2023   ██████████ 101.7 %   17 亿元 above   –      met       settled

1 target as of 2024-05-31 (rule track/2): 1 met

