2025 has been missing since 2026-03-01. On 2026-06-01 a figure of 2023 was published, and a mere forecast of 2026: the newest recorded
year is still 2024. 2026-03-01 to 2026-06-01 are 92 days.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2024, value = 1500, published = 2025-02-20, source = "book" },
  { period = 2023, value = 1400, published = 2026-06-01, source = "book" },
  { period = 2026, value = 1700, published = 2026-06-01, source = "book", status = "forecast" },
]

$ track status --long --as-of 2026-06-01
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1500 亿元 in 2024   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   stale, 2025: 92 days late

1 target as of 2026-06-01 (rule track/2): 1 pending; 1 series overdue: 1 stale

