The year 2025 and the month 2025-12 end on the same day and, of a stock, are one figure: the later publication revises the earlier.
1310/1305 = 100.4 %, 1300/1305 = 99.6 %.

--- targets.toml [after town]
[series]
people = { area = "town", indicator = "People", unit = "万人", kind = "stock", frequency = "annual" }

[targets]
people-2025 = { series = "people", due = 2025, at_least = 1305, source = "plan" }

--- actuals/people.toml
actual = [
  { period = "2025-12", value = 1310, published = 2026-01-20, source = "book" },
  { period = 2025, value = 1300, published = 2026-03-20, source = "book" },
]

$ track status --long --as-of 2026-01-20
Indicator   Target        Due    Goal          Actual                 Attainment           Gap            Pace   Verdict   Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  People    people-2025   2025   ≥ 1305 万人   1310 万人 in 2025-12   ██████████ 100.4 %   5 万人 above   –      met       settled

1 target as of 2026-01-20 (rule track/2): 1 met

$ track status --long --as-of 2026-03-20
Indicator   Target        Due    Goal          Actual              Attainment          Gap            Pace   Verdict   Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  People    people-2025   2025   ≥ 1305 万人   1300 万人 in 2025   █████████· 99.6 %   5 万人 short   –      missed    settled

1 target as of 2026-03-20 (rule track/2): 1 missed

