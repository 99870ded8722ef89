The baseline is known only as more than 1200, so it may be 2000 itself, where progress has no value: progress and pace are absent,
not 100 %, and nothing judges the target. A forecast is still possible: 1416 + 3 × (1416 − b)/2 is below 1740.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, more_than = 2000, baseline = 2022, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, more_than = 1200, published = 2023-02-20, source = "book" },
  { period = 2024, value = 1416, published = 2025-02-20, source = "book" },
]

$ track status --long --as-of 2025-06-30
Indicator   Target        Due    Goal          Actual              Attainment          Gap              Pace   Verdict             Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   > 2000 亿元   1416 亿元 in 2024   ███████··· 70.8 %   584 亿元 short   –      pending (no pace)   fresh

1 target as of 2025-06-30 (rule track/2): 1 pending

$ track status --as-of 2025-06-30 --format json | .targets[]
.baseline: {"period": "2022", "more_than": 1200, "published": "2023-02-20"}
.attainment: {"low": 0.708, "high": 0.708, "low_open": false, "high_open": false, "absent": null}
.gap: {"low": 584, "high": 584, "low_open": false, "high_open": false, "absent": null}
.progress: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the baseline is a bound that may reach the goal"}
.time_share: {"low": 0.4, "high": 0.4, "low_open": false, "high_open": false, "absent": null}
.pace: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the baseline is a bound that may reach the goal"}
.schedule: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the baseline is a bound that may reach the goal"}
.required_change: {"low": 194.666667, "high": 194.666667, "low_open": false, "high_open": false, "absent": null}
.required_growth: {"low": 0.12199, "high": 0.12199, "low_open": false, "high_open": false, "absent": null}
.observed_change: {"low": null, "high": 108, "low_open": true, "high_open": true, "absent": null}
.observed_growth: {"low": -1, "high": 0.086279, "low_open": true, "high_open": true, "absent": null}
.forecast: {"low": null, "high": 1740, "low_open": true, "high_open": true, "absent": null}
.basis: "schedule"
.verdict: "pending"

