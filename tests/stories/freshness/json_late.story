2025 was due on 2026-03-01 and is missing on 2026-03-31: 30 days, the last of grace.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2024, value = 1500, published = 2025-02-20, source = "book" },
]

$ track status --as-of 2026-03-31 --format json | .targets[]
.verdict: "pending"
.freshness: {"state": "late", "missing": ["2025"], "released": "2026-03-01", "days_late": 30}

