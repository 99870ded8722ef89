At most four a week, over three weeks with seven, six and seven. Two weeks are recorded as such, the third by its days: none held.

--- targets.toml [after town]
[series]
drinks = { area = "town", indicator = "Drinks", unit = "glasses", kind = "flow", frequency = "weekly" }

[targets]
drinks = { series = "drinks", measure = "every_period", from = "2026-W44", due = "2026-W46", at_most = 4, announced = 2026-10-20, source = "plan" }

--- actuals/drinks.toml
actual = [
  { period = "2026-W44", value = 7, published = 2026-11-02, source = "book" },
  { period = "2026-11-02/2026-11-08", value = 6, published = 2026-11-09, source = "book" },
  { period = 2026-11-09, value = 3, published = 2026-11-09, source = "book" },
  { period = 2026-11-10, value = 2, published = 2026-11-10, source = "book" },
  { period = "2026-11-11/2026-11-15", value = 2, published = 2026-11-16, source = "book" },
]

$ track status --long --as-of 2026-11-16
Indicator   Target   Due        Goal                             Actual                  Attainment          Gap              Pace   Verdict               Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Drinks    drinks   2026-W46   ≤ 4 glasses each from 2026-W44   7 glasses in 2026-W46   █████····· 57.1 %   3 glasses over   –      missed, held 0 of 3   settled

1 target as of 2026-11-16 (rule track/2): 1 missed

$ track status --as-of 2026-11-16 --format json | .targets[]
.verdict: "missed"
.held: {"periods": 3, "held": [], "failed": ["2026-W44", "2026-W45", "2026-W46"], "open": [], "unknown": []}
.freshness: {"state": "settled", "missing": [], "released": null, "days_late": null}

