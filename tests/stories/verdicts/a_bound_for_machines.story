b = 1250 in 2022, v of 2024 more than 1416, goal more than 2000 in 2027: every measure is a set with an open end.
Attainment above 0.708, gap below 584, progress above 166/750 = 0.221333 (rounded down), pace above 0.553333, forecast above 1665.
Needed: less than 584/3 = 194.666667 (rounded up), with no lower end, as v has no upper one; growth needed below 0.12199, above −1.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, more_than = 2000, baseline = 2022, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1250, published = 2023-02-20, source = "book" },
  { period = 2024, more_than = 1416, published = 2025-02-20, source = "book" },
]

$ track status --as-of 2025-06-30 --format json | .targets[]
.goal: {"more_than": 2000}
.baseline: {"period": "2022", "value": 1250, "published": "2023-02-20"}
.actual: {"period": "2024", "more_than": 1416, "published": "2025-02-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}
.attainment: {"low": 0.708, "high": null, "low_open": true, "high_open": true, "absent": null}
.gap: {"low": null, "high": 584, "low_open": true, "high_open": true, "absent": null}
.progress: {"low": 0.221333, "high": null, "low_open": true, "high_open": true, "absent": null}
.time_share: {"low": 0.4, "high": 0.4, "low_open": false, "high_open": false, "absent": null}
.pace: {"low": 0.553333, "high": null, "low_open": true, "high_open": true, "absent": null}
.schedule: {"low": -0.178667, "high": null, "low_open": true, "high_open": true, "absent": null}
.required_change: {"low": null, "high": 194.666667, "low_open": true, "high_open": true, "absent": null}
.required_growth: {"low": -1, "high": 0.12199, "low_open": true, "high_open": true, "absent": null}
.observed_change: {"low": 83, "high": null, "low_open": true, "high_open": true, "absent": null}
.observed_growth: {"low": 0.06433, "high": null, "low_open": true, "high_open": true, "absent": null}
.forecast: {"low": 1665, "high": null, "low_open": true, "high_open": true, "absent": null}
.basis: "schedule"
.verdict: "indeterminate"
.alternatives: ["achieved", "on_track", "behind", "off_track"]

