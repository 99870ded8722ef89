Figures come out 15 days after the month, on a working day of China. That of January 2026 would come on 15 February, when the Spring
Festival begins, and comes on the 24th. That of August is early by the calendar of others: Sunday 20 September is worked, and known
release days stay where they are. The holidays of 2028 are not announced yet, so that weekends alone are heeded there, and it is said.

--- targets.toml
format = 1

[defaults]
release_lag_days = 60

[areas.town]
name = "Town"

[sources.plan]
title = "The plan"
publisher = "Town hall"
published = 2021-01-15

[sources.book]
title = "The yearbook"
publisher = "Statistics office"

[series.output]
area = "town"
indicator = "Output"
unit = "亿元"
kind = "flow"
frequency = "monthly"
release_lag_days = 15
calendar = "CN"
releases = { "2026-03" = 2026-04-18 }

[series.orders]
area = "town"
indicator = "Orders"
unit = "亿元"
kind = "flow"
frequency = "monthly"
release_lag_days = 20
calendar = "CN"

[targets]
output-2027 = { series = "output", due = 2028, at_least = 2000, source = "plan" }
orders-2027 = { series = "orders", due = 2028, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = "2025-12", value = 150, published = 2026-01-15, source = "book" },
  { period = "2026-02", value = 150, published = 2026-03-16, source = "book" },
  { period = "2027-12", value = 150, published = 2028-01-17, source = "book" },
]

--- actuals/orders.toml
actual = [
  { period = "2026-07", value = 150, published = 2026-08-20, source = "book" },
]

$ track check output --as-of 2026-02-24
1 series and 1 target checked as of 2026-02-24: nothing found

$ track check output --as-of 2026-02-25
warning[TRK601]: the figure of output for 2026-01 was due 2026-02-24, 1 day ago
  --> targets.toml:18:2
   |
18 | [series.output]
   |  ^^^^^^^^^^^^^
   = track add output FIGURE --period 2026-01 --publisher NAME

1 series and 1 target checked as of 2026-02-25: 1 warning in 1 file

$ track check output --as-of 2026-04-18
1 series and 1 target checked as of 2026-04-18: nothing found

$ track check output --as-of 2026-04-19
warning[TRK601]: the figure of output for 2026-03 was due 2026-04-18, 1 day ago
  --> targets.toml:18:2
   |
18 | [series.output]
   |  ^^^^^^^^^^^^^
   = track add output FIGURE --period 2026-03 --publisher NAME

1 series and 1 target checked as of 2026-04-19: 1 warning in 1 file

$ track check orders --as-of 2026-09-20
1 series and 1 target checked as of 2026-09-20: nothing found

$ track check orders --as-of 2026-09-21
warning[TRK601]: the figure of orders for 2026-08 was due 2026-09-20, 1 day ago
  --> targets.toml:28:2
   |
28 | [series.orders]
   |  ^^^^^^^^^^^^^
   = track add orders FIGURE --period 2026-08 --publisher NAME

1 series and 1 target checked as of 2026-09-21: 1 warning in 1 file

$ track show output --as-of 2028-01-20
output
Town: Output

kind       flow in 亿元
published  monthly, 15 days after the period, on working days (CN)
grace      30 days

Targets as of 2028-01-20
  Target        Goal          Due    Verdict
  ────────────────────────────────────────────────────────────
  output-2027   ≥ 2000 亿元   2028   pending (none comparable)

History, all of it from [1]
  Period    Figure (亿元)   Published    What it is
  ─────────────────────────────────────────────────
  2025-12   150             2026-01-15   in force
  2026-02   150             2026-03-16   in force
  2027-12   150             2028-01-17   in force

Freshness
  state         fresh
  gaps          2026-01 … 2027-11, 22 in all: no figure, though later ones are there
  next release  2028-01, by 2028-02-15 (the holidays of 2028 are not known yet: weekends alone are
                heeded)

Sources
  [1]  2026-01-15 to 2028-01-17 (3 dates), Statistics office: The yearbook

$ track check output --as-of 2028-03-01
warning[TRK601]: the figure of output for 2028-01 was due 2028-02-15, 15 days ago (the holidays of 2028 are not known yet: weekends alone are heeded)
  --> targets.toml:18:2
   |
18 | [series.output]
   |  ^^^^^^^^^^^^^
   = track add output FIGURE --period 2028-01 --publisher NAME

1 series and 1 target checked as of 2028-03-01: 1 warning in 1 file

