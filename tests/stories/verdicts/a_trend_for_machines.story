Four points, a = (900 − 843)/3 = 19 a year, forecast 900 + 5 × 19 = 995, short of 1000 by 5 % of the 100 left: behind, by the trend.
There is no baseline: progress, pace and the change since it are absent, each with its reason. Needed: 100/5 = 20 a year.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2030 = { series = "output", due = 2030, at_least = 1000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 843, published = 2023-02-20, source = "book" },
  { period = 2023, value = 860, published = 2024-02-20, source = "book" },
  { period = 2024, value = 880, published = 2025-02-20, source = "book" },
  { period = 2025, value = 900, published = 2026-02-20, source = "book" },
]

$ track status --as-of 2026-06-30 --format json | .targets[]
.baseline: null
.attainment: {"low": 0.9, "high": 0.9, "low_open": false, "high_open": false, "absent": null}
.gap: {"low": 100, "high": 100, "low_open": false, "high_open": false, "absent": null}
.progress: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the target names no baseline"}
.time_share: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the target names no baseline"}
.pace: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the target names no baseline"}
.schedule: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the target names no baseline"}
.required_change: {"low": 20, "high": 20, "low_open": false, "high_open": false, "absent": null}
.required_growth: {"low": 0.021296, "high": 0.021296, "low_open": false, "high_open": false, "absent": null}
.observed_change: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the target names no baseline"}
.observed_growth: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the target names no baseline"}
.forecast: {"low": 995, "high": 995, "low_open": false, "high_open": false, "absent": null}
.basis: "trend"
.verdict: "behind"

