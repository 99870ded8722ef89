2025 is due on 2026-03-01, and on that day nothing is missing yet.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2024, value = 1500, published = 2025-02-20, source = "book" },
]

$ track status --as-of 2026-03-01 --format json | .targets[]
.forecast: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the target names no baseline"}
.verdict: "pending"
.freshness: {"state": "fresh", "missing": [], "released": null, "days_late": null}

