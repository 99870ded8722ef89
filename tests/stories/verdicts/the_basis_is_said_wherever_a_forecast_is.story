The year 2024 is over and its figure not in: the verdict waits, and the forecast from the way since 2020 says what it is taken from. So it
does where a ceiling is broken within the year: the part settles it, and the forecast still stands beside it.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
use = { area = "town", indicator = "Use", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2024 = { series = "output", due = 2024, at_least = 200, baseline = 2020, announced = 2020-01-01, source = "plan" }
use-2025 = { series = "use", due = 2025, at_most = 90, baseline = 2020, announced = 2020-01-01, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2020, value = 100, published = 2021-02-20, source = "book" },
  { period = 2022, value = 140, published = 2023-02-20, source = "book" },
]

--- actuals/use.toml
actual = [
  { period = 2020, value = 100, published = 2021-02-20, source = "book" },
  { period = 2022, value = 96, published = 2023-02-20, source = "book" },
  { period = "2025-S1", value = 91, published = 2025-07-20, source = "book" },
]

$ track status --as-of 2025-08-01 --format json | .targets[]
.forecast: {"low": 180, "high": 180, "low_open": false, "high_open": false, "absent": null}
.basis: "schedule"
.verdict: "awaiting"
.forecast: {"low": 90, "high": 90, "low_open": false, "high_open": false, "absent": null}
.basis: "schedule"
.verdict: "missed"

