The mean of four years' waiting times is to be 30 days at most: (20 + 34 + 35) / 3 so far, so 31 at most is left for 2025. Nothing is
settled while the window is open, but where the rest cannot bring it down any more.

--- targets.toml [after town]
[series]
wait = { area = "town", indicator = "Wait", unit = "days", kind = "stock", frequency = "annual" }
queue = { area = "town", indicator = "Queue", unit = "days", kind = "stock", frequency = "annual" }

[targets]
wait = { series = "wait", measure = "average", from = 2022, due = 2025, at_most = 30, source = "plan" }
queue = { series = "queue", measure = "average", from = 2022, due = 2025, at_most = 30, source = "plan" }

--- actuals/wait.toml
actual = [
  { period = 2022, value = 20, published = 2023-02-01, source = "book" },
  { period = 2023, value = 34, published = 2024-02-01, source = "book" },
  { period = 2024, value = 35, published = 2025-02-01, source = "book" },
  { period = 2025, value = 31, published = 2026-02-01, source = "book" },
]

--- actuals/queue.toml
actual = [
  { period = 2022, value = 60, published = 2023-02-01, source = "book" },
  { period = 2023, value = 60.5, published = 2024-02-01, source = "book" },
]

$ track status --long --as-of 2025-02-01
Indicator   Target   Due    Goal                       Actual                        Attainment           Gap               Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Wait      wait     2025   mean ≤ 30 days from 2022   29.666667 days in 2022/2024   ██████████ 101.1 %   0.33 days below   –      pending (window open)   fresh
  Queue     queue    2025   mean ≤ 30 days from 2022   60.25 days in 2022/2023       ████······ 49.8 %    30.25 days over   –      missed                  settled

2 targets as of 2025-02-01 (rule track/2): 1 missed, 1 pending

$ track show wait --as-of 2025-02-01 --format json | .targets[]
.gap: {"low": -0.333333, "high": -0.333333, "low_open": false, "high_open": false, "absent": null}
.attainment: {"low": 1.011236, "high": 1.011236, "low_open": false, "high_open": false, "absent": null}
.required_change: {"low": 31, "high": 31, "low_open": false, "high_open": false, "absent": null}
.progress: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "a mean over a window has no path"}

$ track status --long --as-of 2026-01-31
Indicator   Target   Due    Goal                       Actual                        Attainment           Gap               Pace   Verdict    Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Wait      wait     2025   mean ≤ 30 days from 2022   29.666667 days in 2022/2024   ██████████ 101.1 %   0.33 days below   –      awaiting   fresh
  Queue     queue    2025   mean ≤ 30 days from 2022   60.25 days in 2022/2023       ████······ 49.8 %    30.25 days over   –      missed     settled

2 targets as of 2026-01-31 (rule track/2): 1 missed, 1 awaiting

$ track status --long --as-of 2026-02-01
Indicator   Target   Due    Goal                       Actual                    Attainment          Gap               Pace   Verdict   Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Wait      wait     2025   mean ≤ 30 days from 2022   30 days in 2022/2025      ██████████ 100 %    just kept         –      met       settled
  Queue     queue    2025   mean ≤ 30 days from 2022   60.25 days in 2022/2023   ████······ 49.8 %   30.25 days over   –      missed    settled

2 targets as of 2026-02-01 (rule track/2): 1 met, 1 missed

