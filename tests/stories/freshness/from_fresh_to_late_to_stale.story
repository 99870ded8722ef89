The year 2025 ends on 2025-12-31; 60 days later, on 2026-03-01, its figure should be public. It is missing from the day after,
late for the 30 days of grace up to 2026-03-31, then stale. A year later 2026 is missing too, and the days still count from 2025:
2026-03-01 to 2027-03-02 are 366.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2024, value = 1500, published = 2025-02-20, source = "book" },
]

$ track status --long --as-of 2026-02-28
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1500 亿元 in 2024   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   fresh

1 target as of 2026-02-28 (rule track/2): 1 pending

$ track status --long --as-of 2026-03-01
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1500 亿元 in 2024   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   fresh

1 target as of 2026-03-01 (rule track/2): 1 pending

$ track status --long --as-of 2026-03-02
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1500 亿元 in 2024   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   late, 2025: 1 day late

1 target as of 2026-03-02 (rule track/2): 1 pending; 1 series overdue: 1 late

$ track status --long --as-of 2026-03-31
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1500 亿元 in 2024   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   late, 2025: 30 days late

1 target as of 2026-03-31 (rule track/2): 1 pending; 1 series overdue: 1 late

$ track status --long --as-of 2026-04-01
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1500 亿元 in 2024   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   stale, 2025: 31 days late

1 target as of 2026-04-01 (rule track/2): 1 pending; 1 series overdue: 1 stale

$ track status --long --as-of 2027-03-02
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1500 亿元 in 2024   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   stale, 2025: 366 days late

1 target as of 2027-03-02 (rule track/2): 1 pending; 1 series overdue: 1 stale

$ track status --as-of 2026-03-01 --format json | .targets[]
.freshness: {"state": "fresh", "missing": [], "released": null, "days_late": null}

$ track status --as-of 2026-03-31 --format json | .targets[]
.freshness: {"state": "late", "missing": ["2025"], "released": "2026-03-01", "days_late": 30}

$ track status --as-of 2027-03-02 --format json | .targets[]
.freshness: {"state": "stale", "missing": ["2025", "2026"], "released": "2026-03-01", "days_late": 366}

