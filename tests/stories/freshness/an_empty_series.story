Nothing was ever recorded. Expected is the first year that ends after the announcement of 2025-01-15, that is 2025: due on 2026-03-01.
From the day after the series is empty, by as many days.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, announced = 2025-01-15, source = "plan" }

$ track status --long --as-of 2026-03-01
Indicator   Target        Due    Goal          Actual      Attainment   Gap   Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   no figure   –            –     –      no_data   fresh

1 target as of 2026-03-01 (rule track/2): 1 no_data

$ track status --long --as-of 2026-03-02
Indicator   Target        Due    Goal          Actual      Attainment   Gap   Pace   Verdict   Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   no figure   –            –     –      no_data   empty, 2025: 1 day late

1 target as of 2026-03-02 (rule track/2): 1 no_data; 1 series overdue: 1 empty

$ track status --long --as-of 2026-04-01
Indicator   Target        Due    Goal          Actual      Attainment   Gap   Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   no figure   –            –     –      no_data   empty, 2025: 31 days late

1 target as of 2026-04-01 (rule track/2): 1 no_data; 1 series overdue: 1 empty

$ track status --as-of 2026-03-02 --format json | .targets[]
.actual: null
.freshness: {"state": "empty", "missing": ["2025"], "released": "2026-03-01", "days_late": 1}

