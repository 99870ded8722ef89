A survey every two years: 2024 follows 2022 and is missing from 2025-03-02 on; 2026 is not expected before it is over.

--- targets.toml [after town]
[series]
trust = { area = "town", indicator = "Trust", unit = "%", kind = "rate", frequency = "every 2 years" }

[targets]
trust-2030 = { series = "trust", due = 2030, at_least = 60, source = "plan" }

--- actuals/trust.toml
actual = [
  { period = 2018, value = 50, published = 2019-02-01, source = "book" },
  { period = 2020, value = 51, published = 2021-02-01, source = "book" },
  { period = 2022, value = 52, published = 2023-02-01, source = "book" },
]

$ track status --long --as-of 2025-03-01
Indicator   Target       Due    Goal     Actual         Attainment          Gap          Pace   Verdict                 Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Trust     trust-2030   2030   ≥ 60 %   52 % in 2022   ████████·· 86.7 %   8 pp short   –      pending (no baseline)   fresh

1 target as of 2025-03-01 (rule track/2): 1 pending

$ track status --long --as-of 2025-03-02
Indicator   Target       Due    Goal     Actual         Attainment          Gap          Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Trust     trust-2030   2030   ≥ 60 %   52 % in 2022   ████████·· 86.7 %   8 pp short   –      pending (no baseline)   late, 2024: 1 day late

1 target as of 2025-03-02 (rule track/2): 1 pending; 1 series overdue: 1 late

$ track status --long --as-of 2026-11-22
Indicator   Target       Due    Goal     Actual         Attainment          Gap          Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Trust     trust-2030   2030   ≥ 60 %   52 % in 2022   ████████·· 86.7 %   8 pp short   –      pending (no baseline)   stale, 2024: 631 days late

1 target as of 2026-11-22 (rule track/2): 1 pending; 1 series overdue: 1 stale

