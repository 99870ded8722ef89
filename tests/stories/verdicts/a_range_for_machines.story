From 30 in 2020 to 40–50 in 2025; 36 in 2022. No attainment; gap 4; progress 1 − 4/10 = 0.6 at 0.4 of the time, pace 1.5, schedule 0.2.
So far 6/2 = 3 a year, forecast 36 + 9 = 45; needed 4/3 = 1.333333. A rate has no growth.

--- targets.toml [after town]
[series]
share = { area = "town", indicator = "Share", unit = "%", kind = "rate", frequency = "annual" }

[targets]
share-2025 = { series = "share", due = 2025, between = [40, 50], baseline = 2020, source = "plan" }

--- actuals/share.toml
actual = [
  { period = 2020, value = 30, published = 2021-02-20, source = "book" },
  { period = 2022, value = 36, published = 2023-02-20, source = "book" },
]

$ track status --as-of 2023-06-30 --format json | .targets[]
.goal: {"between": [40, 50]}
.attainment: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "a range is not a share: read the gap"}
.gap: {"low": 4, "high": 4, "low_open": false, "high_open": false, "absent": null}
.progress: {"low": 0.6, "high": 0.6, "low_open": false, "high_open": false, "absent": null}
.time_share: {"low": 0.4, "high": 0.4, "low_open": false, "high_open": false, "absent": null}
.pace: {"low": 1.5, "high": 1.5, "low_open": false, "high_open": false, "absent": null}
.schedule: {"low": 0.2, "high": 0.2, "low_open": false, "high_open": false, "absent": null}
.required_change: {"low": 1.333333, "high": 1.333333, "low_open": false, "high_open": false, "absent": null}
.required_growth: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "a rate has no growth of its own: read the change"}
.observed_change: {"low": 3, "high": 3, "low_open": false, "high_open": false, "absent": null}
.observed_growth: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "a rate has no growth of its own: read the change"}
.forecast: {"low": 45, "high": 45, "low_open": false, "high_open": false, "absent": null}
.basis: "schedule"
.verdict: "on_track"

