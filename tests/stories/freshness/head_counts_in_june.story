Heads are counted at the end of June, and the year of the series starts in July: the count of June 2026 is missing from 2026-08-30 on.

--- targets.toml [after town]
[series]
pupils = { area = "town", indicator = "Pupils", unit = "人", kind = "stock", frequency = "annual", year_starts = "07" }

[targets]
pupils-2027 = { series = "pupils", due = "2026/27", at_least = 500, source = "plan" }

--- actuals/pupils.toml
actual = [
  { period = "2023-06", value = 400, published = 2023-08-01, source = "book" },
  { period = 2024-06-30, value = 420, published = 2024-08-01, source = "book" },
  { period = "2024/25", value = 450, published = 2025-08-01, source = "book" },
]

$ track status --long --as-of 2026-02-15
Indicator   Target        Due       Goal       Actual              Attainment        Gap           Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Pupils    pupils-2027   2026/27   ≥ 500 人   450 人 in 2024/25   █████████· 90 %   50 人 short   –      pending (no baseline)   fresh

1 target as of 2026-02-15 (rule track/2): 1 pending

$ track status --long --as-of 2026-08-29
Indicator   Target        Due       Goal       Actual              Attainment        Gap           Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Pupils    pupils-2027   2026/27   ≥ 500 人   450 人 in 2024/25   █████████· 90 %   50 人 short   –      pending (no baseline)   fresh

1 target as of 2026-08-29 (rule track/2): 1 pending

$ track status --long --as-of 2026-08-30
Indicator   Target        Due       Goal       Actual              Attainment        Gap           Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Pupils    pupils-2027   2026/27   ≥ 500 人   450 人 in 2024/25   █████████· 90 %   50 人 short   –      pending (no baseline)   late, 2025-07/2026-06: 1 day late

1 target as of 2026-08-30 (rule track/2): 1 pending; 1 series overdue: 1 late

