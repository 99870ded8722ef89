The last due year is 2024. In 2027 the missing years are 2023 and 2024, not 2025 and 2026; the oldest was due on 2024-02-29,
1037 days before 2027-01-01.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2024 = { series = "output", due = 2024, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1400, published = 2023-02-20, source = "book" },
]

$ track status --as-of 2027-01-01 --format json | .targets[]
.verdict: "awaiting"
.freshness: {"state": "stale", "missing": ["2023", "2024"], "released": "2024-02-29", "days_late": 1037}

