The day after its successor was announced the first target names it.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
first = { series = "output", due = 2025, at_least = 2000, source = "plan" }
second = { series = "output", due = 2025, at_least = 2500, supersedes = "first", announced = 2023-03-01, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1500, published = 2023-02-20, source = "book" },
]

$ track status first --as-of 2023-03-01 --format json | .targets[]
.superseded_by: "second"
.verdict: "pending"

