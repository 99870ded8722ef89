Nothing is recorded: no_data, also after the due period has ended; a promise nobody measured is not missed.
The 2025 figure is due on 2026-03-01 (60 days after the year's end); a day later the empty series is overdue.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 2000, announced = 2025-01-15, source = "plan" }

$ track status --long --as-of 2025-12-31
Indicator   Target        Due    Goal          Actual      Attainment   Gap   Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   no figure   –            –     –      no_data   fresh

1 target as of 2025-12-31 (rule track/2): 1 no_data

$ track status --long --as-of 2026-03-01
Indicator   Target        Due    Goal          Actual      Attainment   Gap   Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   no figure   –            –     –      no_data   fresh

1 target as of 2026-03-01 (rule track/2): 1 no_data

$ track status --long --as-of 2026-03-02
Indicator   Target        Due    Goal          Actual      Attainment   Gap   Pace   Verdict   Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   no figure   –            –     –      no_data   empty, 2025: 1 day late

1 target as of 2026-03-02 (rule track/2): 1 no_data; 1 series overdue: 1 empty

