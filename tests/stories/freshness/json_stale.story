2025 and 2026 are missing; the days count from the release day of the older, and all missing periods are named.
2026-03-01 to 2027-03-02: 366 days.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2024, value = 1500, published = 2025-02-20, source = "book" },
]

$ track status --as-of 2027-03-02 --format json | .targets[]
.verdict: "pending"
.freshness: {"state": "stale", "missing": ["2025", "2026"], "released": "2026-03-01", "days_late": 366}

