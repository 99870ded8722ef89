All targets of the series have their due figure: nothing more is expected, years later too. Before 2025's figure came, one of two had.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2023 = { series = "output", due = 2023, at_least = 1500, source = "plan" }
output-2025 = { series = "output", due = 2025, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2023, value = 1600, published = 2024-02-20, source = "book" },
  { period = 2025, value = 2000, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2024-12-31
Indicator   Target        Due    Goal          Actual              Attainment           Gap              Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2023   2023   ≥ 1500 亿元   1600 亿元 in 2023   ██████████ 106.7 %   100 亿元 above   –      met                     settled
  Output    output-2025   2025   ≥ 2000 亿元   1600 亿元 in 2023   ████████·· 80 %      400 亿元 short   –      pending (no baseline)   fresh

2 targets as of 2024-12-31 (rule track/2): 1 met, 1 pending

$ track status --long --as-of 2030-06-30
Indicator   Target        Due    Goal          Actual              Attainment           Gap              Pace   Verdict   Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2023   2023   ≥ 1500 亿元   1600 亿元 in 2023   ██████████ 106.7 %   100 亿元 above   –      met       settled
  Output    output-2025   2025   ≥ 2000 亿元   2000 亿元 in 2025   ██████████ 100 %     just reached     –      met       settled

2 targets as of 2030-06-30 (rule track/2): 2 met

$ track status output-2025 --as-of 2030-06-30 --format json | .targets[]
.required_change: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the due period's figure is in"}
.required_growth: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the due period's figure is in"}
.forecast: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the due period's figure is in"}
.freshness: {"state": "settled", "missing": [], "released": null, "days_late": null}

