On the first day of the pause nothing is expected any more.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual", paused = { from = 2025-01-01, until = 2025-12-31, reason = "boundary change" } }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1400, published = 2023-02-20, source = "book" },
]

$ track status --as-of 2025-01-01 --format json | .targets[]
.verdict: "pending"
.freshness: {"state": "paused", "missing": [], "released": null, "days_late": null}

