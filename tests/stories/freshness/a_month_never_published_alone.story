Monthly growth, 20 days after the month, but January only together with February. After December 2024 the next is due on 2025-03-20, not 2025-02-20;
January to February then counts as February, and March is due on 2025-04-20.

--- targets.toml [after town]
[series]
growth = { area = "town", indicator = "Growth", unit = "%", kind = "growth", frequency = "monthly", skips = ["01"], release_lag_days = 20 }

[targets]
growth-2027 = { series = "growth", due = 2027, at_least = 6, source = "plan" }

--- actuals/growth.toml
actual = [
  { period = "2024-12", value = 5.1, published = 2025-01-17, source = "book" },
  { period = "2025-01/2025-02", value = 5.4, published = 2025-03-22, source = "book" },
]

$ track status --long --as-of 2025-03-20
Indicator   Target        Due    Goal    Actual            Attainment   Gap   Pace   Verdict                     Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Growth    growth-2027   2027   ≥ 6 %   none comparable   –            –     –      pending (none comparable)   fresh

1 target as of 2025-03-20 (rule track/2): 1 pending

$ track status --long --as-of 2025-03-21
Indicator   Target        Due    Goal    Actual            Attainment   Gap   Pace   Verdict                     Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Growth    growth-2027   2027   ≥ 6 %   none comparable   –            –     –      pending (none comparable)   late, 2025-02: 1 day late

1 target as of 2025-03-21 (rule track/2): 1 pending; 1 series overdue: 1 late

$ track status --long --as-of 2025-03-22
Indicator   Target        Due    Goal    Actual            Attainment   Gap   Pace   Verdict                     Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Growth    growth-2027   2027   ≥ 6 %   none comparable   –            –     –      pending (none comparable)   fresh

1 target as of 2025-03-22 (rule track/2): 1 pending

$ track status --long --as-of 2025-04-21
Indicator   Target        Due    Goal    Actual            Attainment   Gap   Pace   Verdict                     Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Growth    growth-2027   2027   ≥ 6 %   none comparable   –            –     –      pending (none comparable)   late, 2025-03: 1 day late

1 target as of 2025-04-21 (rule track/2): 1 pending; 1 series overdue: 1 late

