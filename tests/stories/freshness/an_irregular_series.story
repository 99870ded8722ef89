Only due periods are expected of a survey held now and then. Nothing of 2021 to 2024 is missed; the due year 2025 is, from 2026-03-02.

--- targets.toml [after town]
[series]
survey = { area = "town", indicator = "Survey", unit = "%", kind = "rate", frequency = "irregular" }

[targets]
survey-2025 = { series = "survey", due = 2025, at_least = 80, source = "plan" }

--- actuals/survey.toml
actual = [
  { period = 2020, value = 60, published = 2021-02-20, source = "book" },
]

$ track status --long --as-of 2025-12-31
Indicator   Target        Due    Goal     Actual            Attainment   Gap   Pace   Verdict                     Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Survey    survey-2025   2025   ≥ 80 %   none comparable   –            –     –      pending (no figure since)   fresh

1 target as of 2025-12-31 (rule track/2): 1 pending

$ track status --long --as-of 2026-03-01
Indicator   Target        Due    Goal     Actual            Attainment   Gap   Pace   Verdict    Data
──────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Survey    survey-2025   2025   ≥ 80 %   none comparable   –            –     –      awaiting   fresh

1 target as of 2026-03-01 (rule track/2): 1 awaiting

$ track status --long --as-of 2026-03-02
Indicator   Target        Due    Goal     Actual            Attainment   Gap   Pace   Verdict    Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Survey    survey-2025   2025   ≥ 80 %   none comparable   –            –     –      awaiting   late, 2025: 1 day late

1 target as of 2026-03-02 (rule track/2): 1 awaiting; 1 series overdue: 1 late

