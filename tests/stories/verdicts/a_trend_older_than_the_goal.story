Four Junes and December 2024 rose from 40 to 100; the goal of December 2025 was made at the end of 2024, and by June it has come down from 100 to 72. The
trend is not the goal's, and does not decide.

--- targets.toml [after town]
[series]
weight = { area = "town", indicator = "Waiting list", unit = "人", kind = "stock", frequency = "irregular" }

[targets]
list-2025 = { series = "weight", baseline = "2024-12", due = "2025-12", at_most = 50, announced = 2024-12-31, source = "plan" }

--- actuals/weight.toml
actual = [
  { period = "2021-06", value = 40, published = 2021-07-01, source = "book" },
  { period = "2022-06", value = 50, published = 2022-07-01, source = "book" },
  { period = "2023-06", value = 60, published = 2023-07-01, source = "book" },
  { period = "2024-06", value = 80, published = 2024-07-01, source = "book" },
  { period = "2024-12", value = 100, published = 2025-01-05, source = "book" },
  { period = "2025-06", value = 72, published = 2025-07-01, source = "book" },
]

$ track status --long --as-of 2025-07-01
Indicator        Target      Due       Goal      Actual             Attainment          Gap          Pace                         Verdict    Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Waiting list   list-2025   2025-12   ≤ 50 人   72 人 in 2025-06   ██████···· 69.4 %   22 人 over   1.12 by the end of 2025-06   on_track   fresh

1 target as of 2025-07-01 (rule track/2): 1 on_track

$ track status --as-of 2025-07-01 --format json | .targets[]
.pace: {"low": 1.12, "high": 1.12, "low_open": false, "high_open": false, "absent": null}
.forecast: {"low": 44, "high": 44, "low_open": false, "high_open": false, "absent": null}
.basis: "schedule"

