The last year published is 2023, and its figure is there: nothing is expected.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual", discontinued = { last = 2023, announced = 2024-01-15, reason = "replaced" } }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2023, value = 1500, published = 2024-02-20, source = "book" },
]

$ track status --as-of 2026-06-30 --format json | .targets[]
.verdict: "pending"
.freshness: {"state": "discontinued", "missing": [], "released": null, "days_late": null}

