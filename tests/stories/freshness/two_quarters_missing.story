Two quarters are missing: the fourth of 2024, due on 2025-01-30, and the first of 2025, due on 2025-04-30. 91 days to 2025-05-01.

--- targets.toml [after town]
[series]
growth = { area = "town", indicator = "Growth", unit = "%", kind = "growth", frequency = "quarterly", release_lag_days = 30 }

[targets]
growth-2027 = { series = "growth", due = 2027, at_least = 6, source = "plan" }

--- actuals/growth.toml
actual = [
  { period = "2024-01/2024-09", value = 5.1, published = 2024-10-25, source = "book" },
]

$ track status --as-of 2025-05-01 --format json | .targets[]
.actual: null
.attainment: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "no figure to judge: none recorded compares with 2027"}
.forecast: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "no figure to judge: none recorded compares with 2027"}
.verdict: "pending"
.freshness: {"state": "stale", "missing": ["2024-Q4", "2025-Q1"], "released": "2025-01-30", "days_late": 91}

