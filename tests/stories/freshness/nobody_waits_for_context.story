A series that no target is about is context, and so is one that says so: never late, and counted in the last line of `check`. Another may ask to be watched.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
prices = { area = "town", indicator = "Prices", unit = "%", kind = "growth", frequency = "monthly" }
jobs = { area = "town", indicator = "Jobs", unit = "人", kind = "stock", frequency = "annual", context = true }
people = { area = "town", indicator = "Residents", unit = "万人", kind = "stock", frequency = "annual", context = false }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }
jobs-2027 = { series = "jobs", due = 2027, at_least = 100, source = "plan" }

--- actuals/output.toml
actual = [ { period = 2024, value = 1500, published = 2025-02-20, source = "book" } ]

--- actuals/prices.toml
actual = [ { period = "2024-01", value = 1.5, published = 2024-02-20, source = "book" } ]

--- actuals/people.toml
actual = [ { period = 2023, value = 80, published = 2024-02-20, source = "book" } ]

$ track check --as-of 2026-01-10 --format github
::notice title=track check%2C 2026-01-10::1 series stale; record what should be public by now with `track add`, as said below; or accept what cannot be mended now: `[[check.accepted]]` in targets.toml, with series, code, reason, on and until
::error file=targets.toml,line=22,col=1,title=track TRK602::the figure of people for 2024 was due 2025-03-01, 315 days ago%0Atrack add people FIGURE --period 2024 --publisher NAME
4 series and 2 targets checked as of 2026-01-10, 2 series are context: 1 error in 1 file
exit 1

$ track check prices --as-of 2026-01-10
1 series and 0 targets checked as of 2026-01-10, 1 series is context: nothing found

$ track check output --as-of 2026-01-10
1 series and 1 target checked as of 2026-01-10: nothing found

$ track check --as-of 2026-01-10 --format json | .
.checked: 6
.context: 2
exit 1

$ track validate --format json | .
.context: null

$ track status --long --as-of 2026-01-10 --freshness context
Indicator   Target      Due    Goal       Actual      Attainment   Gap   Pace   Verdict   Data
─────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Jobs      jobs-2027   2027   ≥ 100 人   no figure   –            –     –      no_data   context

1 target as of 2026-01-10 (rule track/2): 1 no_data

$ track show prices --as-of 2026-01-10
prices
Town: Prices

kind       growth in %
published  monthly, 60 days after the period
grace      30 days

Chart
  2024-01  ██████████████████████████████████████████████████████████████████████████████████  1.5 %

History
  Period    Figure (%)   Published    What it is   Source
  ───────────────────────────────────────────────────────
  2024-01   1.5          2024-02-20   in force     [1]

Freshness
  state         context
  next release  2025-11, by 2026-01-29

Sources
  [1]  2024-02-20, Statistics office: The yearbook

