A sum over 2021 … 2025: 6 of 30 in the first of five years, just on schedule. Growth of a running sum is absent and says why.

--- targets.toml [after town]
[series]
homes = { area = "town", indicator = "Homes", unit = "万套", kind = "flow", frequency = "annual" }

[targets]
homes-2025 = { series = "homes", due = 2025, measure = "total", from = 2021, at_least = 30, source = "plan" }

--- actuals/homes.toml
actual = [
  { period = 2021, value = 6, published = 2022-02-20, source = "book" },
]

$ track status --as-of 2022-06-30 --format json | .targets[]
.measure: "total"
.goal: {"at_least": 30}
.actual: {"period": "2021", "value": 6, "published": "2022-02-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}
.attainment: {"low": 0.2, "high": 0.2, "low_open": false, "high_open": false, "absent": null}
.gap: {"low": 24, "high": 24, "low_open": false, "high_open": false, "absent": null}
.progress: {"low": 0.2, "high": 0.2, "low_open": false, "high_open": false, "absent": null}
.time_share: {"low": 0.2, "high": 0.2, "low_open": false, "high_open": false, "absent": null}
.pace: {"low": 1, "high": 1, "low_open": false, "high_open": false, "absent": null}
.schedule: {"low": 0, "high": 0, "low_open": false, "high_open": false, "absent": null}
.required_change: {"low": 6, "high": 6, "low_open": false, "high_open": false, "absent": null}
.required_growth: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "a running sum does not grow at a rate: read the change"}
.observed_change: {"low": 6, "high": 6, "low_open": false, "high_open": false, "absent": null}
.observed_growth: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "a running sum does not grow at a rate: read the change"}
.forecast: {"low": 30, "high": 30, "low_open": false, "high_open": false, "absent": null}
.basis: "schedule"
.verdict: "on_track"

