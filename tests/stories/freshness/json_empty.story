Nothing was ever recorded; of the years after the announcement of 2025-01-15 the first was due on 2026-03-01, a day ago.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, announced = 2025-01-15, source = "plan" }

$ track status --as-of 2026-03-02 --format json | .targets[]
.actual: null
.verdict: "no_data"
.freshness: {"state": "empty", "missing": ["2025"], "released": "2026-03-01", "days_late": 1}

