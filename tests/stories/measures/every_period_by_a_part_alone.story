A part of one period is all that is recorded, and as a bound it may have broken the ceiling: missed, or as undecided as with a narrower figure.

--- targets.toml [after town]
[series]
waste = { area = "town", indicator = "Waste", unit = "t", kind = "flow", frequency = "monthly" }

[targets]
waste-2022 = { series = "waste", measure = "every_period", from = "2019-04/2019-12", due = "2022-04/2022-12", less_than = 22, source = "plan" }

--- actuals/waste.toml
actual = [
  { period = "2020-02", more_than = 5, published = 2020-04-09, source = "book" },
]

$ track status --long --as-of 2021-07-15
Indicator   Target       Due               Goal                               Actual            Attainment   Gap   Pace   Verdict                                          Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Waste     waste-2022   2022-04/2022-12   < 22 t each from 2019-04/2019-12   none comparable   –            –     –      indeterminate (missed or pending), held 0 of 1   stale, 2019-04/2019-12: 502 days late

1 target as of 2021-07-15 (rule track/2): 1 indeterminate; 1 series overdue: 1 stale

