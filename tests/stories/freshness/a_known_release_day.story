The figure of 2025 is announced for 2026-03-20, past the usual 60 days. It is missing from the day after; 2026 keeps its usual day.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual", releases = { "2025" = 2026-03-20 } }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2024, value = 1500, published = 2025-02-20, source = "book" },
  { period = 2025, value = 1600, published = 2026-03-22, source = "book" },
]

$ track status --long --as-of 2026-03-20
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1500 亿元 in 2024   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   fresh

1 target as of 2026-03-20 (rule track/2): 1 pending

$ track status --long --as-of 2026-03-21
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1500 亿元 in 2024   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   late, 2025: 1 day late

1 target as of 2026-03-21 (rule track/2): 1 pending; 1 series overdue: 1 late

$ track status --long --as-of 2027-03-01
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1600 亿元 in 2025   ████████·· 80 %   400 亿元 short   –      pending (no baseline)   fresh

1 target as of 2027-03-01 (rule track/2): 1 pending

$ track status --long --as-of 2027-03-02
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1600 亿元 in 2025   ████████·· 80 %   400 亿元 short   –      pending (no baseline)   late, 2026: 1 day late

1 target as of 2027-03-02 (rule track/2): 1 pending; 1 series overdue: 1 late

