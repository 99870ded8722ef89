A pull request: a branch corrects a figure, records another, raises a goal, and adds a series with a target. What is not committed
yet, and what git does not know yet, counts as well. The register lies in a folder of the repository.

--- data/targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
jobs = { area = "town", indicator = "Jobs", unit = "人", kind = "stock", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 1500, baseline = 2022, source = "plan" }
jobs-2026 = { series = "jobs", due = 2026, at_least = 300, baseline = 2022, source = "plan" }

--- data/actuals/output.toml
actual = [
  { period = 2022, value = 1000, published = 2023-02-20, source = "book" },
]

--- data/actuals/jobs.toml
actual = [
  { period = 2022, value = 200, published = 2023-02-20, source = "book" },
  { period = 2024, value = 290, published = 2025-02-20, source = "book" },
]

$ commit 2025-03-01

$ git switch --quiet --create branch

--- data/targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
jobs = { area = "town", indicator = "Jobs", unit = "人", kind = "stock", frequency = "annual" }
heat = { area = "town", indicator = "Heat", unit = "GWh", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 1600, baseline = 2022, source = "plan" }
jobs-2026 = { series = "jobs", due = 2026, at_least = 300, baseline = 2022, source = "plan" }
heat-2026 = { series = "heat", due = 2026, at_least = 90, source = "plan" }

--- data/actuals/jobs.toml
actual = [
  { period = 2022, value = 200, published = 2023-02-20, source = "book" },
  { period = 2024, value = 230, published = 2025-02-20, source = "book" },
]

$ commit 2025-03-05

--- data/actuals/output.toml
actual = [
  { period = 2022, value = 1000, published = 2023-02-20, source = "book" },
  { period = 2024, value = 1190, published = 2025-02-20, source = "book" },
]

--- data/actuals/heat.toml
actual = [
  { period = 2024, value = 91, published = 2025-02-20, source = "book" },
]

$ track changes --against main --as-of 2025-06-30 -C data
What differs between main (592d32bf) and the register as it lies, both as of 2025-06-30
2 verdicts, 3 figures, 2 targets, 1 series declared, the freshness of 1 series

Verdicts
  pending (only the baseline) → off_track  Town: Output  output-2027
      by the figure of 2024: 1190 亿元, published 2025-02-20 by Statistics office
  on_track → off_track  Town: Jobs  jobs-2026
      by the figure of 2024: 290 人 → 230 人, corrected in the files, published 2025-02-20 by Statistics office

Figures
  Town: Output  output
      2024: 1190 亿元, published 2025-02-20 by Statistics office
  Town: Jobs  jobs
      2024: 290 人 → 230 人, corrected in the files, published 2025-02-20 by Statistics office
  Town: Heat  heat
      2024: 91 GWh, published 2025-02-20 by Statistics office

Targets
  declared otherwise  Town: Output  output-2027
      ≥ 1500 亿元 by 2027 → ≥ 1600 亿元 by 2027
  new  Town: Heat  heat-2026
      ≥ 90 GWh by 2026, achieved

Series
  new  Town: Heat  heat
      fresh

Freshness
  stale → fresh  Town: Output  output
      no longer missing: 2023, 2024

$ track changes --against main..branch --as-of 2025-06-30 -C data
What differs between main (592d32bf) and branch (05b2d75c), both as of 2025-06-30
1 verdict, 1 figure, 2 targets, 1 series declared

Verdicts
  on_track → off_track  Town: Jobs  jobs-2026
      by the figure of 2024: 290 人 → 230 人, corrected in the files, published 2025-02-20 by Statistics office

Figures
  Town: Jobs  jobs
      2024: 290 人 → 230 人, corrected in the files, published 2025-02-20 by Statistics office

Targets
  declared otherwise  Town: Output  output-2027
      ≥ 1500 亿元 by 2027 → ≥ 1600 亿元 by 2027
  new  Town: Heat  heat-2026
      ≥ 90 GWh by 2026, no_data

Series
  new  Town: Heat  heat
      missing: 2021, 2022, 2023, 2024; due 2022-03-01

$ track changes --against branch..main --as-of 2025-06-30 -C data jobs
What differs between branch (05b2d75c) and main (592d32bf), both as of 2025-06-30
1 verdict, 1 figure

Verdicts
  off_track → on_track  Town: Jobs  jobs-2026
      by the figure of 2024: 230 人 → 290 人, corrected in the files, published 2025-02-20 by Statistics office

Figures
  Town: Jobs  jobs
      2024: 230 人 → 290 人, corrected in the files, published 2025-02-20 by Statistics office

$ track changes --against main --as-of 2025-06-30 -C data --format markdown
## What differs between main (592d32bf) and the register as it lies, both as of 2025-06-30

2 verdicts, 3 figures, 2 targets, 1 series declared, the freshness of 1 series.

### Verdicts

- **pending (only the baseline) → off\_track** Town: Output `output-2027`
  - by the figure of 2024: 1190 亿元, published 2025-02-20 by Statistics office
- **on\_track → off\_track** Town: Jobs `jobs-2026`
  - by the figure of 2024: 290 人 → 230 人, corrected in the files, published 2025-02-20 by Statistics office

### Figures

- Town: Output `output`
  - 2024: 1190 亿元, published 2025-02-20 by Statistics office
- Town: Jobs `jobs`
  - 2024: 290 人 → 230 人, corrected in the files, published 2025-02-20 by Statistics office
- Town: Heat `heat`
  - 2024: 91 GWh, published 2025-02-20 by Statistics office

### Targets

- **declared otherwise** Town: Output `output-2027`
  - ≥ 1500 亿元 by 2027 → ≥ 1600 亿元 by 2027
- **new** Town: Heat `heat-2026`
  - ≥ 90 GWh by 2026, achieved

### Series

- **new** Town: Heat `heat`
  - fresh

### Freshness

- **stale → fresh** Town: Output `output`
  - no longer missing: 2023, 2024

$ track changes --against HEAD..branch --as-of 2025-06-30 -C data
No difference between HEAD (05b2d75c) and branch (05b2d75c), both as of 2025-06-30

$ track changes --against other --as-of 2025-06-30 -C data
stderr:
Error: there is no commit 'other' here; name a commit, branch or tag of this repository; git branch -a lists them; a folder is ./FOLDER
exit 2

