Growth, quarterly, published for January to n, 30 days after the quarter. January to September counts as the third quarter; the fourth is
due on 2025-01-30. The annual figure counts as the fourth; January to March of 2025 is due on 2025-04-30.
January to September never stands for its year, and the annual figure alone judges nothing: 5.2 % against 6 %, 0.8 pp short, pending.

--- targets.toml [after town]
[series]
growth = { area = "town", indicator = "Growth", unit = "%", kind = "growth", frequency = "quarterly", reporting = "year_to_date", release_lag_days = 30 }

[targets]
growth-2027 = { series = "growth", due = 2027, at_least = 6, source = "plan" }

--- actuals/growth.toml
actual = [
  { period = "2024-01/2024-09", value = 5.1, published = 2024-10-25, source = "book" },
  { period = 2024, value = 5.2, published = 2025-02-10, source = "book" },
]

$ track status --long --as-of 2025-01-30
Indicator   Target        Due    Goal    Actual            Attainment   Gap   Pace   Verdict                     Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Growth    growth-2027   2027   ≥ 6 %   none comparable   –            –     –      pending (none comparable)   fresh

1 target as of 2025-01-30 (rule track/2): 1 pending

$ track status --long --as-of 2025-01-31
Indicator   Target        Due    Goal    Actual            Attainment   Gap   Pace   Verdict                     Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Growth    growth-2027   2027   ≥ 6 %   none comparable   –            –     –      pending (none comparable)   late, 2024-Q4: 1 day late

1 target as of 2025-01-31 (rule track/2): 1 pending; 1 series overdue: 1 late

$ track status --long --as-of 2025-04-30
Indicator   Target        Due    Goal    Actual          Attainment   Gap            Pace   Verdict                 Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Growth    growth-2027   2027   ≥ 6 %   5.2 % in 2024   –            0.8 pp short   –      pending (no baseline)   fresh

1 target as of 2025-04-30 (rule track/2): 1 pending

$ track status --long --as-of 2025-05-01
Indicator   Target        Due    Goal    Actual          Attainment   Gap            Pace   Verdict                 Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Growth    growth-2027   2027   ≥ 6 %   5.2 % in 2024   –            0.8 pp short   –      pending (no baseline)   late, 2025-Q1: 1 day late

1 target as of 2025-05-01 (rule track/2): 1 pending; 1 series overdue: 1 late

