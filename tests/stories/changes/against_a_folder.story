A register beside its copy of last year: no git is needed. What leads nowhere is said with the way out.

--- old/targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
jobs = { area = "town", indicator = "Jobs", unit = "人", kind = "stock", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 1500, baseline = 2022, source = "plan" }
jobs-2026 = { series = "jobs", due = 2026, at_least = 300, baseline = 2022, source = "plan" }

--- old/actuals/jobs.toml
actual = [
  { period = 2022, value = 200, published = 2023-02-20, source = "book" },
  { period = 2024, value = 290, published = 2025-02-20, source = "book" },
]

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
jobs = { area = "town", indicator = "Jobs", unit = "人", kind = "stock", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 1500, baseline = 2022, source = "plan" }
jobs-2026 = { series = "jobs", due = 2026, at_least = 300, baseline = 2022, source = "plan" }

--- actuals/jobs.toml
actual = [
  { period = 2022, value = 200, published = 2023-02-20, source = "book" },
  { period = 2024, value = 290, published = 2025-02-20, source = "book" },
]

--- actuals/output.toml
actual = [
  { period = 2022, value = 1000, published = 2023-02-20, source = "book" },
]

$ track changes --against ./old --as-of 2025-06-30
What differs between ./old and the register as it lies, both as of 2025-06-30
1 verdict, 1 figure, the freshness of 1 series

Verdicts
  no_data → pending (only the baseline)  Town: Output  output-2027
      by the figure of 2022: 1000 亿元, published 2023-02-20 by Statistics office

Figures
  Town: Output  output
      2022: 1000 亿元, published 2023-02-20 by Statistics office

Freshness
  empty → stale  Town: Output  output
      missing: 2023, 2024; due 2024-02-29
      no longer missing: 2021, 2022

$ track changes --against old/ --as-of 2025-06-30 jobs-2026
No difference between old/ and the register as it lies, both as of 2025-06-30

$ track changes --against ./older --as-of 2025-06-30
stderr:
Usage: track changes [OPTIONS] [ID]...
Try 'track changes -h' for help.

Error: Invalid value for --against: there is no folder older; name a folder that has one
exit 2

$ track changes --against old/ --since 7d --as-of 2025-06-30
stderr:
Usage: track changes [OPTIONS] [ID]...
Try 'track changes -h' for help.

Error: Invalid value: --against compares both states on one day, that of --as-of; leave out --since
exit 2

