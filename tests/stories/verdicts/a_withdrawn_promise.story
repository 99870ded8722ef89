A promise that was given up without a successor is replaced by one in words, with the document that says so: the old one stays, marked, outside the counts.

--- targets.toml [after town]
[series]
tests = { area = "town", indicator = "Tests a day", unit = "tests", kind = "stock", frequency = "annual" }

[targets]
tests-2025 = { series = "tests", due = 2025, at_least = 100, source = "plan" }
tests-withdrawn = { series = "tests", due = 2025, statement = "withdrawn", supersedes = "tests-2025", announced = 2023-03-01, source = "plan" }

--- actuals/tests.toml
actual = [
  { period = 2022, value = 40, published = 2023-02-01, source = "book" },
]

$ track status --long --as-of 2023-02-28
Indicator       Target       Due    Goal          Actual             Attainment        Gap              Pace   Verdict                 Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Tests a day   tests-2025   2025   ≥ 100 tests   40 tests in 2022   ████······ 40 %   60 tests short   –      pending (no baseline)   fresh

1 target as of 2023-02-28 (rule track/2): 1 pending

$ track status --long --as-of 2024-06-30
Indicator       Target            Due    Goal          Actual             Attainment        Gap              Pace   Verdict                                                Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Tests a day   tests-2025        2025   ≥ 100 tests   40 tests in 2022   ████······ 40 %   60 tests short   –      pending (no baseline), superseded by tests-withdrawn   context
  Tests a day   tests-withdrawn   2025   withdrawn     none comparable    –                 –                –      not_judged                                             context

0 targets as of 2024-06-30 (rule track/2): none; 1 superseded, not counted; 1 without a number, not counted

