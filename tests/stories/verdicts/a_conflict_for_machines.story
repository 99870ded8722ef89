Pace (475/1000)/(5/10) = 0.95 is on schedule, but the trend (1475 − 1480)/3 points away: reversing by the trend, with the flag.
Forecast 1475 − 5 × 5/3 = 1466.666667.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2030 = { series = "output", due = 2030, at_least = 2000, baseline = 2020, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2020, value = 1000, published = 2021-02-20, source = "book" },
  { period = 2022, value = 1480, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1490, published = 2024-02-20, source = "book" },
  { period = 2024, value = 1470, published = 2025-02-20, source = "book" },
  { period = 2025, value = 1475, published = 2026-02-20, source = "book" },
]

$ track status --as-of 2026-06-30 --format json | .targets[]
.attainment: {"low": 0.7375, "high": 0.7375, "low_open": false, "high_open": false, "absent": null}
.gap: {"low": 525, "high": 525, "low_open": false, "high_open": false, "absent": null}
.progress: {"low": 0.475, "high": 0.475, "low_open": false, "high_open": false, "absent": null}
.time_share: {"low": 0.5, "high": 0.5, "low_open": false, "high_open": false, "absent": null}
.pace: {"low": 0.95, "high": 0.95, "low_open": false, "high_open": false, "absent": null}
.schedule: {"low": -0.025, "high": -0.025, "low_open": false, "high_open": false, "absent": null}
.required_change: {"low": 105, "high": 105, "low_open": false, "high_open": false, "absent": null}
.required_growth: {"low": 0.06279, "high": 0.06279, "low_open": false, "high_open": false, "absent": null}
.observed_change: {"low": 95, "high": 95, "low_open": false, "high_open": false, "absent": null}
.observed_growth: {"low": 0.080833, "high": 0.080833, "low_open": false, "high_open": false, "absent": null}
.forecast: {"low": 1466.666667, "high": 1466.666667, "low_open": false, "high_open": false, "absent": null}
.basis: "trend"
.verdict: "reversing"
.flags: ["conflict"]

