Where the baseline is a bound, 900 to 1100, or nothing at all, the bent path cannot be drawn: no pace, and nothing else to judge by.
1210/1610.51 = 75.1 %, 300/1610.51 = 18.6 %. The way covered, from 110/510.51 = 0.21547 to 310/710.51 = 0.436307, is still known.

--- targets.toml [after town]
[series]
bounded = { area = "town", indicator = "Bounded", unit = "亿元", kind = "flow", frequency = "annual" }
from-zero = { area = "town", indicator = "From zero", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
bounded-2025 = { series = "bounded", due = 2025, at_least = 1610.51, baseline = 2020, trajectory = "geometric", source = "plan" }
from-zero-2025 = { series = "from-zero", due = 2025, at_least = 1610.51, baseline = 2020, trajectory = "geometric", source = "plan" }

--- actuals/bounded.toml
actual = [
  { period = 2020, between = [900, 1100], published = 2021-02-20, source = "book" },
  { period = 2022, value = 1210, published = 2023-02-20, source = "book" },
]

--- actuals/from-zero.toml
actual = [
  { period = 2020, value = 0, published = 2021-02-20, source = "book" },
  { period = 2022, value = 300, published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator     Target           Due    Goal             Actual              Attainment          Gap                  Pace   Verdict             Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Bounded     bounded-2025     2025   ≥ 1610.51 亿元   1210 亿元 in 2022   ███████··· 75.1 %   400.51 亿元 short    –      pending (no pace)   fresh
  From zero   from-zero-2025   2025   ≥ 1610.51 亿元   300 亿元 in 2022    █········· 18.6 %   1310.51 亿元 short   –      pending (no pace)   fresh

2 targets as of 2023-06-30 (rule track/2): 2 pending

$ track status bounded-2025 --as-of 2023-06-30 --format json | .targets[]
.baseline: {"period": "2020", "between": [900, 1100], "published": "2021-02-20"}
.attainment: {"low": 0.751315, "high": 0.751315, "low_open": false, "high_open": false, "absent": null}
.gap: {"low": 400.51, "high": 400.51, "low_open": false, "high_open": false, "absent": null}
.progress: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "a geometric path needs a baseline known exactly"}
.time_share: {"low": 0.4, "high": 0.4, "low_open": false, "high_open": false, "absent": null}
.pace: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "a geometric path needs a baseline known exactly"}
.schedule: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "a geometric path needs a baseline known exactly"}
.required_change: {"low": 133.503333, "high": 133.503333, "low_open": false, "high_open": false, "absent": null}
.required_growth: {"low": 0.1, "high": 0.1, "low_open": false, "high_open": false, "absent": null}
.observed_change: {"low": 55, "high": 155, "low_open": false, "high_open": false, "absent": null}
.observed_growth: {"low": 0.048808, "high": 0.159502, "low_open": false, "high_open": false, "absent": null}
.forecast: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "a geometric path needs a baseline known exactly"}
.basis: "schedule"
.verdict: "pending"

