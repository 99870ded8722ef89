A check of a branch against main fails only on what the branch brings. Both are judged on one day, so what time alone has made late since
is no news; a second missing period, a verdict that is another, or an acceptance taken out is.

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
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
jobs = { area = "town", indicator = "Jobs", unit = "人", kind = "stock", frequency = "annual" }

[targets]
output-2022 = { series = "output", due = 2022, at_least = 1240, source = "plan" }
output-2026 = { series = "output", due = 2026, at_least = 1500, baseline = 2022, source = "plan" }
jobs-2024 = { series = "jobs", due = 2024, at_least = 300, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1205, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1300, published = 2024-02-20, source = "book" },
]

--- actuals/jobs.toml
actual = [
  { period = 2024, value = 310, published = 2025-02-20, source = "book" },
]

$ commit 2024-06-01

$ track check --fail-on stale,missed --as-of 2025-06-30 --format concise
1 target missed, 1 series stale; see why with `track show TARGET`; record what should be public by now with `track add`, as said below; or accept what cannot be mended now: `[[check.accepted]]` in targets.toml, with target or series, code, reason, on and until
targets.toml:23:1: error[TRK701] output-2022 is missed; track show output-2022
targets.toml:19:1: error[TRK602] the figure of output for 2024 was due 2025-03-01, 121 days ago; track add output FIGURE --period 2024 --publisher NAME
2 series and 3 targets checked as of 2025-06-30: 2 errors in 1 file
exit 1

$ track check --fail-on stale,missed --as-of 2025-06-30 --against HEAD
warning[TRK701]: output-2022 is missed
  --> targets.toml:23:1
   |
23 | output-2022 = { series = "output", due = 2022, at_least = 1240, source = "plan" }
   | ^^^^^^^^^^^
   = track show output-2022

warning[TRK602]: the figure of output for 2024 was due 2025-03-01, 121 days ago
  --> targets.toml:19:1
   |
19 | output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
   | ^^^^^^
   = track add output FIGURE --period 2024 --publisher NAME

2 series and 3 targets checked as of 2025-06-30: 2 warnings in 1 file; 2 of them found at HEAD too

--- actuals/jobs.toml
actual = [
  { period = 2024, value = 290, published = 2025-02-20, source = "book" },
]

--- actuals/output.toml
actual = [
  { period = 2022, value = 1205, published = 2023-02-20, source = "book" },
]

$ track check --fail-on stale,missed --as-of 2025-06-30 --against HEAD --format concise
1 target missed, 1 series stale; see why with `track show TARGET`; record what should be public by now with `track add`, as said below; or accept what cannot be mended now: `[[check.accepted]]` in targets.toml, with target or series, code, reason, on and until
targets.toml:25:1: error[TRK701] jobs-2024 is missed; track show jobs-2024
targets.toml:19:1: error[TRK602] the figure of output for 2023 was due 2024-02-29, 487 days ago; missing up to 2024, 2 in all; track add output FIGURE --period 2023 --publisher NAME
targets.toml:23:1: warning[TRK701] output-2022 is missed; track show output-2022
2 series and 3 targets checked as of 2025-06-30: 2 errors and 1 warning in 1 file; 1 of them found at HEAD too
exit 1

$ track check --fail-on stale,missed --as-of 2025-06-30 --against HEAD --format json | .findings[]
.message: "jobs-2024 is missed"
.severity: "error"
.known: false
.message: "the figure of output for 2023 was due 2024-02-29, 487 days ago; missing up to 2024, 2 in all"
.severity: "error"
.known: false
.message: "output-2022 is missed"
.severity: "warning"
.known: true
exit 1

--- actuals/output.toml
actual = [
  { period = 2022, value = 1205, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1300, published = 2024-02-20, source = "book" },
  { period = 2024, value = 1400, published = 2025-02-20, source = "book" },
]

$ track check --fail-on stale,missed --as-of 2025-06-30 --against HEAD output --format concise
targets.toml:23:1: warning[TRK701] output-2022 is missed; track show output-2022
1 series and 2 targets checked as of 2025-06-30: 1 warning in 1 file; 1 of them found at HEAD too

$ track check --as-of 2025-06-30 --against other
stderr:
Error: there is no commit 'other' here; name a commit, branch or tag of this repository; git branch -a lists them; a folder is ./FOLDER
exit 2

