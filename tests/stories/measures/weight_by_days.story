From 90 to 81 kg between 31 January and 30 April 2023, weighed daily: 87.2 kg on 28 February or on 1 March is one verdict, because time is counted in days.

--- targets.toml [after town]
[series]
weight = { area = "town", indicator = "Weight", unit = "kg", kind = "stock", frequency = "daily" }

[targets]
weight = { series = "weight", baseline = 2023-01-31, due = 2023-04-30, at_most = 81, announced = 2023-01-31, source = "plan" }

--- actuals/weight.toml
actual = [
  { period = 2023-01-31, value = 90, published = 2023-01-31, source = "book" },
  { period = 2023-02-28, value = 87.2, published = 2023-02-28, source = "book" },
  { period = 2023-03-01, value = 87.2, published = 2023-03-01, source = "book" },
]

$ track status --as-of 2023-02-28 --format json | .targets[]
.time_share: {"low": 0.314607, "high": 0.314607, "low_open": false, "high_open": false, "absent": null}
.pace: {"low": 0.988889, "high": 0.988889, "low_open": false, "high_open": false, "absent": null}
.verdict: "on_track"

$ track status --as-of 2023-03-01 --format json | .targets[]
.time_share: {"low": 0.325843, "high": 0.325843, "low_open": false, "high_open": false, "absent": null}
.pace: {"low": 0.954789, "high": 0.954789, "low_open": false, "high_open": false, "absent": null}
.verdict: "on_track"

