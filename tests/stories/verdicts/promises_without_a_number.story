A promise in words is listed with its source and never judged; nobody waits for a figure of it. One that only says which way things go has none either.

--- targets.toml [after town]
[series]
prices = { area = "town", indicator = "Prices", unit = "%", kind = "growth", frequency = "annual" }
jobs = { area = "town", indicator = "Jobs", unit = "人", kind = "stock", frequency = "annual" }

[targets]
prices-2025 = { series = "prices", due = 2025, statement = "in a reasonable range", source = "plan" }
jobs-2025 = { series = "jobs", due = 2025, direction = "up", source = "plan" }

--- actuals/prices.toml
actual = [
  { period = 2024, value = 0.2, published = 2025-02-01, source = "book" },
]

$ track status --long --as-of 2026-06-30
Indicator   Target        Due    Goal                    Actual            Attainment   Gap   Pace   Verdict      Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Prices    prices-2025   2025   in a reasonable range   0.2 % in 2024     –            –     –      not_judged   context
  Jobs      jobs-2025     2025   upward                  none comparable   –            –     –      not_judged   empty, 2021: 1582 days late

0 targets as of 2026-06-30 (rule track/2): none; 2 without a number, not counted

$ track status --as-of 2026-06-30 --format json | .targets[]
.goal: null
.statement: "in a reasonable range"
.direction: null
.verdict: "not_judged"
.freshness.state: "context"
.goal: null
.statement: null
.direction: "up"
.verdict: "not_judged"
.freshness.state: "empty"

$ track show prices-2025 --as-of 2026-06-30
prices-2025
Town: Prices

goal           in a reasonable range by 2025, announced 2021-01-15 [1]
latest figure  0.2 % in 2024, published 2025-02-01

Judged as of 2026-06-30 by track/2
  verdict  not_judged: a promise without a number

Measures
  none  the promise has no number

Chart
  2024  ████████████████████████████████████████████████████████████  0.2 %
  2025                                                                in a reasonable range (goal ┊)

History
  Period   Figure (%)   Published    What it is   Source
  ──────────────────────────────────────────────────────
  2024     0.2          2025-02-01   in force     [2]

Freshness
  state  context

Sources
  [1]  2021-01-15, Town hall: The plan
  [2]  2025-02-01, Statistics office: The yearbook

