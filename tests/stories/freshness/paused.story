No figures are expected from 2025-01-01 to 2025-12-31, both included. Before and after, 2023 is missing since 2024-02-29:
306 days to 2024-12-31, 672 to 2026-01-01.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual", paused = { from = 2025-01-01, until = 2025-12-31, reason = "boundary change" } }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1400, published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2024-12-31
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1400 亿元 in 2022   ███████··· 70 %   600 亿元 short   –      pending (no baseline)   stale, 2023: 306 days late

1 target as of 2024-12-31 (rule track/2): 1 pending; 1 series overdue: 1 stale

$ track status --long --as-of 2025-01-01
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1400 亿元 in 2022   ███████··· 70 %   600 亿元 short   –      pending (no baseline)   paused

1 target as of 2025-01-01 (rule track/2): 1 pending

$ track status --long --as-of 2025-12-31
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1400 亿元 in 2022   ███████··· 70 %   600 亿元 short   –      pending (no baseline)   paused

1 target as of 2025-12-31 (rule track/2): 1 pending

$ track status --long --as-of 2026-01-01
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1400 亿元 in 2022   ███████··· 70 %   600 亿元 short   –      pending (no baseline)   stale, 2023: 672 days late

1 target as of 2026-01-01 (rule track/2): 1 pending; 1 series overdue: 1 stale

$ track status --as-of 2025-01-01 --format json | .targets[]
.freshness: {"state": "paused", "missing": [], "released": null, "days_late": null}

