The figure of 2025 came on 2026-04-10, 40 days late. As of the day before, the series is stale all the same.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2024, value = 1500, published = 2025-02-20, source = "book" },
  { period = 2025, value = 1600, published = 2026-04-10, source = "book" },
]

$ track status --long --as-of 2026-04-09
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1500 亿元 in 2024   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   stale, 2025: 39 days late

1 target as of 2026-04-09 (rule track/2): 1 pending; 1 series overdue: 1 stale

$ track status --long --as-of 2026-04-10
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1600 亿元 in 2025   ████████·· 80 %   400 亿元 short   –      pending (no baseline)   fresh

1 target as of 2026-04-10 (rule track/2): 1 pending

