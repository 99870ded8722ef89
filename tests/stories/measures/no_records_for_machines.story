A target about every year of a window whose series has no records: no_data, every measure absent and the reason said.
The figure of 2021 was due on 2022-03-01; on 2022-03-02 the series is empty by a day.

--- targets.toml [after town]
[series]
homes = { area = "town", indicator = "Homes", unit = "万套", kind = "flow", frequency = "annual" }

[targets]
homes-2025 = { series = "homes", due = 2025, measure = "every_period", from = 2021, at_least = 5, source = "plan" }

$ track status --as-of 2022-03-02 --format json | .targets[]
.measure: "every_period"
.goal: {"at_least": 5}
.actual: null
.attainment: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "no figure to judge: none is recorded"}
.gap: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "no figure to judge: none is recorded"}
.progress: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "no figure to judge: none is recorded"}
.time_share: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "no figure to judge: none is recorded"}
.pace: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "no figure to judge: none is recorded"}
.schedule: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "no figure to judge: none is recorded"}
.required_change: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "no figure to judge: none is recorded"}
.required_growth: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "no figure to judge: none is recorded"}
.observed_change: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "no figure to judge: none is recorded"}
.observed_growth: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "no figure to judge: none is recorded"}
.forecast: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "no figure to judge: none is recorded"}
.basis: null
.verdict: "no_data"
.held: {"periods": 5, "held": [], "failed": [], "open": [], "unknown": []}
.freshness: {"state": "empty", "missing": ["2021"], "released": "2022-03-01", "days_late": 1}

