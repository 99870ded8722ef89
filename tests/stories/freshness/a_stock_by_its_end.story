An annual stock told for December counts as the year it ends: 2025 is recorded, 2026 due on 2027-03-01.
A figure of June 2026 is no year's end: 2026 is still expected. 1190/1300 = 91.5 %, 1200/1300 = 92.3 %.

--- targets.toml [after town]
[series]
people = { area = "town", indicator = "People", unit = "万人", kind = "stock", frequency = "annual" }

[targets]
people-2027 = { series = "people", due = 2027, at_least = 1300, source = "plan" }

--- actuals/people.toml
actual = [
  { period = "2025-12", value = 1190, published = 2026-02-20, source = "book" },
  { period = "2026-06", value = 1200, published = 2026-08-20, source = "book" },
]

$ track status --long --as-of 2026-08-19
Indicator   Target        Due    Goal          Actual                 Attainment          Gap              Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  People    people-2027   2027   ≥ 1300 万人   1190 万人 in 2025-12   █████████· 91.5 %   110 万人 short   –      pending (no baseline)   fresh

1 target as of 2026-08-19 (rule track/2): 1 pending

$ track status --long --as-of 2027-03-01
Indicator   Target        Due    Goal          Actual                 Attainment          Gap              Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  People    people-2027   2027   ≥ 1300 万人   1200 万人 in 2026-06   █████████· 92.3 %   100 万人 short   –      pending (no baseline)   fresh

1 target as of 2027-03-01 (rule track/2): 1 pending

$ track status --long --as-of 2027-03-02
Indicator   Target        Due    Goal          Actual                 Attainment          Gap              Pace   Verdict                 Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  People    people-2027   2027   ≥ 1300 万人   1200 万人 in 2026-06   █████████· 92.3 %   100 万人 short   –      pending (no baseline)   late, 2026: 1 day late

1 target as of 2027-03-02 (rule track/2): 1 pending; 1 series overdue: 1 late

