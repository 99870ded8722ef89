2024 was published as its first quarter and as April to December. It is judged as the year that these put together, and is there for freshness too:
2025 is the first that is missing.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2024 = { series = "output", due = 2024, at_least = 100, source = "plan" }
output-2026 = { series = "output", due = 2026, at_least = 120, source = "plan" }

--- actuals/output.toml
actual = [
  { period = "2024-Q1", value = 30, published = 2024-04-20, source = "book" },
  { period = "2024-04/2024-12", value = 75, published = 2025-02-20, source = "book" },
]

$ track status --long --as-of 2025-03-31
Indicator   Target        Due    Goal         Actual             Attainment          Gap             Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2024   2024   ≥ 100 亿元   105 亿元 in 2024   ██████████ 105 %    5 亿元 above    –      met                     settled
  Output    output-2026   2026   ≥ 120 亿元   105 亿元 in 2024   ████████·· 87.5 %   15 亿元 short   –      pending (no baseline)   fresh

2 targets as of 2025-03-31 (rule track/2): 1 met, 1 pending

$ track status --long --as-of 2026-03-31
Indicator   Target        Due    Goal         Actual             Attainment          Gap             Pace   Verdict                 Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2024   2024   ≥ 100 亿元   105 亿元 in 2024   ██████████ 105 %    5 亿元 above    –      met                     settled
  Output    output-2026   2026   ≥ 120 亿元   105 亿元 in 2024   ████████·· 87.5 %   15 亿元 short   –      pending (no baseline)   late, 2025: 30 days late

2 targets as of 2026-03-31 (rule track/2): 1 met, 1 pending; 1 series overdue: 1 late

