2023 and 2024 are missing, the older since 2024-02-29: 366 days to 2025-03-01, 122 more to 2025-07-01.
The figure of 2024 comes; 2023 never did, but the newest that should exist is there: fresh.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1400, published = 2023-02-20, source = "book" },
  { period = 2024, value = 1500, published = 2025-07-02, source = "book" },
]

$ track status --long --as-of 2025-07-01
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1400 亿元 in 2022   ███████··· 70 %   600 亿元 short   –      pending (no baseline)   stale, 2023: 488 days late

1 target as of 2025-07-01 (rule track/2): 1 pending; 1 series overdue: 1 stale

$ track status --long --as-of 2025-07-02
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1500 亿元 in 2024   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   fresh

1 target as of 2025-07-02 (rule track/2): 1 pending

