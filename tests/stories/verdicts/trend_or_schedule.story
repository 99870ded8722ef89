A goal of 2024 for 2024 without a baseline has nothing but the trend. One announced in 2025 for 2026 is short, however old its baseline of 1990 is: the
schedule decides. A goal that lives from 2020 to 2027 is long, and its figure of 2023 old enough: the trend decides.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
old = { area = "town", indicator = "Old base", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
no-baseline = { series = "output", due = 2024, at_least = 150, announced = "2024-01", source = "plan" }
long = { series = "output", due = 2027, baseline = 2020, at_least = 150, announced = 2021-01-15, source = "plan" }
short = { series = "old", due = 2026, baseline = 1990, at_least = 200, announced = 2025-01-15, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2020, value = 100, published = 2021-02-01, source = "book" },
  { period = 2021, value = 110, published = 2022-02-01, source = "book" },
  { period = 2022, value = 120, published = 2023-02-01, source = "book" },
  { period = 2023, value = 130, published = 2024-02-01, source = "book" },
]

--- actuals/old.toml
actual = [
  { period = 1990, value = 20, published = 1991-02-01, source = "book" },
  { period = 2022, value = 190, published = 2023-02-01, source = "book" },
  { period = 2023, value = 185, published = 2024-02-01, source = "book" },
  { period = 2024, value = 180, published = 2025-02-01, source = "book" },
  { period = 2025, value = 175, published = 2026-02-01, source = "book" },
]

$ track status no-baseline long --as-of 2024-06-30 --format json | .targets[]
.id: "no-baseline"
.basis: "trend"
.verdict: "off_track"
.id: "long"
.basis: "trend"
.verdict: "on_track"

$ track status short --as-of 2026-06-30 --format json | .targets[]
.id: "short"
.basis: "schedule"
.pace: {"low": 0.885714, "high": 0.885714, "low_open": false, "high_open": false, "absent": null}
.verdict: "behind"

