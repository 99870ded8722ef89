A share has no records of its own. Where its baseline lacks, its parts are named, which can be recorded. Interim values of a
change stand in points, as the goal does.

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

[series]
research = { area = "town", indicator = "Research", unit = "亿元", kind = "flow", frequency = "annual", release_lag_days = 400 }
gdp = { area = "town", indicator = "GDP", unit = "亿元", kind = "flow", frequency = "annual", release_lag_days = 400 }

[series.share]
area = "town"
indicator = "Research by GDP"
unit = "%"
frequency = "annual"
ratio = ["research", "gdp"]

[targets.share-2025]
series = "share"
due = 2025
baseline = 2020
measure = "change"
at_least = 0.5
path = { 2023 = 0.3 }
source = "plan"

--- actuals/gdp.toml
actual = [{ period = 2024, value = 100, published = 2025-02-20, source = "book" }]

--- actuals/research.toml
actual = [{ period = 2024, value = 3, published = 2025-02-20, source = "book" }]

$ track check --as-of 2025-06-30
warning[TRK523]: progress of share-2025 counts from 2020, of which no figure is recorded
  --> targets.toml:32:12
   |
32 | baseline = 2020
   |            ^^^^
   = record 2020 of what it is made of: research, gdp

3 series and 1 target checked as of 2025-06-30: 1 warning in 1 file

$ track show share-2025 --as-of 2025-06-30
share-2025
Town: Research by GDP

goal           change ≥ 0.5 pp by 2025, announced 2021-01-15 [1]
measure        change since 2020
baseline       no figure in 2020
latest figure  3 % in 2024, published 2025-02-20
path           0.3 pp by 2023

Judged as of 2025-06-30 by track/2
  verdict  pending (no baseline figure): not due yet, and nothing to judge it by

Measures
  none  no figure for the baseline 2020

Chart
  2024  ███████████████████████████████████████████████████████████████████████████████████████  3 %

History
  Period   Figure (%)   Published    What it is   Source
  ──────────────────────────────────────────────────────
  2024     3            2025-02-20   in force     [2]

Freshness
  state         fresh
  next release  2025, by 2026-03-01

Sources
  [1]  2021-01-15, Town hall: The plan
  [2]  2025-02-20, Statistics office: research / gdp

