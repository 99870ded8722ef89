A forecast settles nothing and is not the figure judged, however good: no_data before and after the due period's end.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 2000, announced = 2025-01-15, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2025, value = 2100, published = 2025-11-01, source = "book", status = "forecast" },
]

$ track status --long --as-of 2025-12-01
Indicator   Target        Due    Goal          Actual      Attainment   Gap   Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   no figure   –            –     –      no_data   fresh

1 target as of 2025-12-01 (rule track/2): 1 no_data

$ track status --long --as-of 2026-01-31
Indicator   Target        Due    Goal          Actual      Attainment   Gap   Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   no figure   –            –     –      no_data   fresh

1 target as of 2026-01-31 (rule track/2): 1 no_data

