From 0 in 2020 to 90 in 2022, T = 300 in 2025. Change so far 90/2 = 45 a year, needed (300 − 90)/3 = 70; forecast 90 + 3 × 45 = 225.
Growth from zero has no value; growth needed is (300/90)^(1/3) − 1 = 49.38 % a year.

--- targets.toml [after town]
[series]
new-homes = { area = "town", indicator = "New homes", unit = "万套", kind = "flow", frequency = "annual" }

[targets]
new-homes-2025 = { series = "new-homes", due = 2025, at_least = 300, baseline = 2020, source = "plan" }

--- actuals/new-homes.toml
actual = [
  { period = 2020, value = 0, published = 2021-02-20, source = "book" },
  { period = 2022, value = 90, published = 2023-02-20, source = "book" },
]

$ track status --as-of 2023-06-30 --format json | .targets[]
.baseline: {"period": "2020", "value": 0, "published": "2021-02-20"}
.attainment: {"low": 0.3, "high": 0.3, "low_open": false, "high_open": false, "absent": null}
.gap: {"low": 210, "high": 210, "low_open": false, "high_open": false, "absent": null}
.progress: {"low": 0.3, "high": 0.3, "low_open": false, "high_open": false, "absent": null}
.time_share: {"low": 0.4, "high": 0.4, "low_open": false, "high_open": false, "absent": null}
.pace: {"low": 0.75, "high": 0.75, "low_open": false, "high_open": false, "absent": null}
.schedule: {"low": -0.1, "high": -0.1, "low_open": false, "high_open": false, "absent": null}
.required_change: {"low": 70, "high": 70, "low_open": false, "high_open": false, "absent": null}
.required_growth: {"low": 0.493802, "high": 0.493802, "low_open": false, "high_open": false, "absent": null}
.observed_change: {"low": 45, "high": 45, "low_open": false, "high_open": false, "absent": null}
.observed_growth: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the baseline can be zero or below"}
.forecast: {"low": 225, "high": 225, "low_open": false, "high_open": false, "absent": null}
.basis: "schedule"
.verdict: "off_track"

