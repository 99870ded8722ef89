Two series of one calendar: the defaults of 60 days to release apply where a series does not give its own 90, and 30 of grace where it
does not give its own 0. On 2026-03-31 one is late by 30 days, the other, due on 2026-03-31, is not missing; a day later it is stale at once.

--- targets.toml
format = 1

[defaults]
release_lag_days = 60

[areas.town]
name = "Town"

[sources.plan]
title = "The plan"
publisher = "Town hall"
published = 2021-01-15

[sources.book]
title = "The yearbook"
publisher = "Statistics office"

[series]
usual = { area = "town", indicator = "Usual", unit = "亿元", kind = "flow", frequency = "annual" }
slow = { area = "town", indicator = "Slow", unit = "亿元", kind = "flow", frequency = "annual", release_lag_days = 90, grace_days = 0 }

[targets]
usual-2027 = { series = "usual", due = 2027, at_least = 2000, source = "plan" }
slow-2027 = { series = "slow", due = 2027, at_least = 2000, source = "plan" }

--- actuals/usual.toml
actual = [
  { period = 2024, value = 1500, published = 2025-02-20, source = "book" },
]

--- actuals/slow.toml
actual = [
  { period = 2024, value = 1500, published = 2025-02-20, source = "book" },
]

$ track status --long --as-of 2026-03-31
Indicator   Target       Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Usual     usual-2027   2027   ≥ 2000 亿元   1500 亿元 in 2024   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   late, 2025: 30 days late
  Slow      slow-2027    2027   ≥ 2000 亿元   1500 亿元 in 2024   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   fresh

2 targets as of 2026-03-31 (rule track/2): 2 pending; 1 series overdue: 1 late

$ track status --long --as-of 2026-04-01
Indicator   Target       Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Usual     usual-2027   2027   ≥ 2000 亿元   1500 亿元 in 2024   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   stale, 2025: 31 days late
  Slow      slow-2027    2027   ≥ 2000 亿元   1500 亿元 in 2024   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   stale, 2025: 1 day late

2 targets as of 2026-04-01 (rule track/2): 2 pending; 2 series overdue: 2 stale

