Five Mondays. The figure of 2025 was published in February 2026 and is written down on Wednesday 4 November: then it is news in
the register, and none in public. A week later a figure is published and written down, then one is revised and a target is
replaced by a new one. In the last week nobody does anything, and a figure is late that was due on the 25th.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
jobs = { area = "town", indicator = "Jobs", unit = "人", kind = "stock", frequency = "monthly", release_lag_days = 20 }
heat = { area = "town", indicator = "Heat", unit = "GWh", kind = "flow", frequency = "quarterly", release_lag_days = 56 }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 1500, baseline = 2022, source = "plan" }
jobs-2026 = { series = "jobs", due = "2026-12", at_least = 300, baseline = "2025-12", source = "plan" }
heat-2026 = { series = "heat", due = "2026-Q4", at_least = 90, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1000, published = 2023-02-20, source = "book" },
]

--- actuals/jobs.toml
actual = [
  { period = "2025-12", value = 200, published = 2026-01-12, source = "book" },
  { period = "2026-09", value = 240, published = 2026-10-12, source = "book" },
]

--- actuals/heat.toml
actual = [
  { period = "2026-Q2", value = 80, published = 2026-08-20, source = "book" },
]

$ commit 2026-10-20

$ track changes --since 7d --as-of 2026-11-02
No change between 2026-10-26 and 2026-11-02, by what was public

$ track changes --since 7d --as-of 2026-11-02 --recorded
No change between 2026-10-26 and 2026-11-02, by what was in the register: commit c926ead7, then the register as it lies

--- actuals/output.toml
actual = [
  { period = 2022, value = 1000, published = 2023-02-20, source = "book" },
  { period = 2025, value = 1520, published = 2026-02-20, source = "book" },
]

$ commit 2026-11-04

$ track changes --since 7d --as-of 2026-11-09
No change between 2026-11-02 and 2026-11-09, by what was public

$ track changes --since 7d --as-of 2026-11-09 --recorded
What changed between 2026-11-02 and 2026-11-09, by what was in the register: commit c926ead7, then the register as it lies
1 verdict, 1 figure, the freshness of 1 series

Verdicts
  awaiting → met  Town: Output  output-2025
      by the figure of 2025: 1520 亿元, published 2026-02-20 by Statistics office

Figures
  Town: Output  output
      2025: 1520 亿元, published 2026-02-20 by Statistics office

Freshness
  stale → settled  Town: Output  output
      no longer missing: 2023, 2024, 2025

--- actuals/jobs.toml
actual = [
  { period = "2025-12", value = 200, published = 2026-01-12, source = "book" },
  { period = "2026-09", value = 240, published = 2026-10-12, source = "book" },
  { period = "2026-10", value = 250, published = 2026-11-12, source = "book" },
]

$ commit 2026-11-12

$ track changes --since 7d --as-of 2026-11-16
What changed between 2026-11-09 and 2026-11-16, by what was public
1 figure

Figures
  Town: Jobs  jobs
      2026-10: 250 人, published 2026-11-12 by Statistics office

$ track changes --since 7d --as-of 2026-11-16 --recorded
What changed between 2026-11-09 and 2026-11-16, by what was in the register: commit 4ccb24a6, then the register as it lies
1 figure

Figures
  Town: Jobs  jobs
      2026-10: 250 人, published 2026-11-12 by Statistics office

--- actuals/jobs.toml
actual = [
  { period = "2025-12", value = 200, published = 2026-01-12, source = "book" },
  { period = "2026-09", value = 240, published = 2026-10-12, source = "book" },
  { period = "2026-10", value = 250, published = 2026-11-12, source = "book" },
  { period = "2026-10", value = 290, published = 2026-11-18, status = "revised", source = "book" },
]

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
jobs = { area = "town", indicator = "Jobs", unit = "人", kind = "stock", frequency = "monthly", release_lag_days = 20 }
heat = { area = "town", indicator = "Heat", unit = "GWh", kind = "flow", frequency = "quarterly", release_lag_days = 56 }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 1500, baseline = 2022, source = "plan" }
jobs-2026 = { series = "jobs", due = "2026-12", at_least = 300, baseline = "2025-12", source = "plan" }
heat-2026 = { series = "heat", due = "2026-Q4", at_least = 90, source = "plan" }
jobs-2027 = { series = "jobs", due = "2027-12", at_least = 400, baseline = "2025-12", announced = 2026-11-20, supersedes = "jobs-2026", source = "plan" }

$ commit 2026-11-20

$ track changes --since 7d --as-of 2026-11-23
What changed between 2026-11-16 and 2026-11-23, by what was public
1 figure, 2 targets

Figures
  Town: Jobs  jobs
      2026-10: 250 人 → 290 人, revision, published 2026-11-18 by Statistics office

Targets
  replaced by jobs-2027  Town: Jobs  jobs-2026
      ≥ 300 人 by 2026-12
  new  Town: Jobs  jobs-2027
      ≥ 400 人 by 2027-12, on_track

$ track changes --since 7d --as-of 2026-11-23 --recorded
What changed between 2026-11-16 and 2026-11-23, by what was in the register: commit ffb06028, then the register as it lies
1 figure, 2 targets

Figures
  Town: Jobs  jobs
      2026-10: 250 人 → 290 人, revision, published 2026-11-18 by Statistics office

Targets
  replaced by jobs-2027  Town: Jobs  jobs-2026
      ≥ 300 人 by 2026-12
  new  Town: Jobs  jobs-2027
      ≥ 400 人 by 2027-12, on_track

$ track changes --since 7d --as-of 2026-11-30
What changed between 2026-11-23 and 2026-11-30, by what was public
the freshness of 1 series

Freshness
  fresh → late  Town: Heat  heat
      missing: 2026-Q3; due 2026-11-25

$ track changes --since 7d --as-of 2026-11-30 --recorded
What changed between 2026-11-23 and 2026-11-30, by what was in the register: commit 24dbbb88, then the register as it lies
the freshness of 1 series

Freshness
  fresh → late  Town: Heat  heat
      missing: 2026-Q3; due 2026-11-25

