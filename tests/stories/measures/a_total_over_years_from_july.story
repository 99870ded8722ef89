A window whose years begin in July is looked at as any other, with and without a figure, of a series that is no log.

--- targets.toml [after town]
[series]
homes = { area = "town", indicator = "Homes built", unit = "套", kind = "flow", frequency = "quarterly" }

[targets]
homes-2023 = { series = "homes", measure = "total", from = "2020-07/2021-06", due = "2022-07/2023-06", at_least = 200, source = "plan" }

$ track status --long --as-of 2022-01-15
Indicator       Target       Due               Goal                                  Actual      Attainment   Gap   Pace   Verdict   Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Homes built   homes-2023   2022-07/2023-06   total ≥ 200 套 from 2020-07/2021-06   no figure   –            –     –      no_data   empty, 2021-Q1: 230 days late

1 target as of 2022-01-15 (rule track/2): 1 no_data; 1 series overdue: 1 empty

