The due figure is in: settled for good. 2100/2000 = 1.05.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2025, value = 2100, published = 2026-02-20, source = "book" },
]

$ track status --as-of 2030-06-30 --format json | .targets[]
.required_change: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the due period's figure is in"}
.required_growth: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the due period's figure is in"}
.forecast: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the due period's figure is in"}
.verdict: "met"
.freshness: {"state": "settled", "missing": [], "released": null, "days_late": null}

