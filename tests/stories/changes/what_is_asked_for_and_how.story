A day, or so many days, weeks or months before the later one; by ids, and a glob of nothing is wrong use. The figure was published
on 20 February: it is there on that day, and was not the day before.

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

$ track changes --since 2025-02-19 --until 2025-02-20 jobs
What changed between 2025-02-19 and 2025-02-20, by what was public
1 verdict, 1 figure, the freshness of 1 series

Verdicts
  pending (only the baseline) → on_track  Town: Jobs  jobs-2026
      by the figure of 2024: 290 人, published 2025-02-20 by Statistics office

Figures
  Town: Jobs  jobs
      2024: 290 人, published 2025-02-20 by Statistics office

Freshness
  stale → fresh  Town: Jobs  jobs
      no longer missing: 2023

$ track changes --since 2025-02-20 --until 2025-02-21 jobs
No change between 2025-02-20 and 2025-02-21, by what was public

$ track changes --since 1d --as-of 2025-02-20 jobs-2026
What changed between 2025-02-19 and 2025-02-20, by what was public
1 verdict, 1 figure, the freshness of 1 series

Verdicts
  pending (only the baseline) → on_track  Town: Jobs  jobs-2026
      by the figure of 2024: 290 人, published 2025-02-20 by Statistics office

Figures
  Town: Jobs  jobs
      2024: 290 人, published 2025-02-20 by Statistics office

Freshness
  stale → fresh  Town: Jobs  jobs
      no longer missing: 2023

$ track changes --since 1m --until 2025-03-20 jobs
No change between 2025-02-20 and 2025-03-20, by what was public

$ track changes --since 1m --until 2025-03-19 'jobs*'
What changed between 2025-02-19 and 2025-03-19, by what was public
1 verdict, 1 figure, the freshness of 1 series

Verdicts
  pending (only the baseline) → on_track  Town: Jobs  jobs-2026
      by the figure of 2024: 290 人, published 2025-02-20 by Statistics office

Figures
  Town: Jobs  jobs
      2024: 290 人, published 2025-02-20 by Statistics office

Freshness
  stale → fresh  Town: Jobs  jobs
      no longer missing: 2023

$ track changes --until 2025-02-24 town output
What changed between 2025-02-17 and 2025-02-24, by what was public
1 verdict, 1 figure, the freshness of 1 series

Verdicts
  pending (only the baseline) → on_track  Town: Jobs  jobs-2026
      by the figure of 2024: 290 人, published 2025-02-20 by Statistics office

Figures
  Town: Jobs  jobs
      2024: 290 人, published 2025-02-20 by Statistics office

Freshness
  stale → fresh  Town: Jobs  jobs
      no longer missing: 2023

$ track changes --since 7 --as-of 2025-02-20
stderr:
Usage: track changes [OPTIONS] [ID]...
Try 'track changes -h' for help.

Error: Invalid value for '--since': '7' is no day and no span; write 2024-06-30, or 7d, 4w, 3m, 1y: days, weeks, months, years
exit 2

$ track changes --since 2025-02-21 --as-of 2025-02-20
stderr:
Usage: track changes [OPTIONS] [ID]...
Try 'track changes -h' for help.

Error: Invalid value for --since: 2025-02-21 is later than 2025-02-20; give an earlier day
exit 2

$ track changes --as-of 2025-02-20 jbos
stderr:
Usage: track changes [OPTIONS] [ID]...
Try 'track changes -h' for help.

Error: Invalid value for ID: no target, series or area is called 'jbos'; did you mean "jobs"?
exit 2

$ track changes --as-of 2025-02-20 --recorded
stderr:
Error: the register lies in no git repository; what is public needs no git: leave out --recorded or --against; or name a folder: --against ./OTHER
exit 2

