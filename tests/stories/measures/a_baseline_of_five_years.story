A cut by half from the mean of 2005 to 2009, which is 100: one of the years missing leaves no baseline, and time counts from the middle of the span.

--- targets.toml [after town]
[series]
emissions = { area = "town", indicator = "Emissions", unit = "t", kind = "flow", frequency = "annual" }
holes = { area = "town", indicator = "Holes", unit = "t", kind = "flow", frequency = "annual" }

[targets]
emissions-2030 = { series = "emissions", measure = "percent_change", baseline = "2005/2009", due = 2030, at_most = -50, source = "plan" }
holes-2030 = { series = "holes", measure = "percent_change", baseline = "2005/2009", due = 2030, at_most = -50, source = "plan" }

--- actuals/emissions.toml
actual = [
  { period = 2005, value = 96, published = 2010-02-01, source = "book" },
  { period = 2006, value = 98, published = 2010-02-01, source = "book" },
  { period = 2007, value = 100, published = 2010-02-01, source = "book" },
  { period = 2008, value = 102, published = 2010-02-01, source = "book" },
  { period = 2009, value = 104, published = 2010-02-01, source = "book" },
  { period = 2024, value = 64, published = 2025-02-01, source = "book" },
]

--- actuals/holes.toml
actual = [
  { period = 2005, value = 96, published = 2010-02-01, source = "book" },
  { period = 2024, value = 64, published = 2025-02-01, source = "book" },
]

$ track show emissions-2030 --as-of 2025-06-30
emissions-2030
Town: Emissions

goal           change ≤ −50 % by 2030, announced 2021-01-15 [1]
measure        change since 2005/2009 in percent
baseline       100 t in 2005/2009, the mean of its periods
latest figure  64 t in 2024, published 2025-02-01

Judged as of 2025-06-30 by track/2
  verdict  on_track: pace 0.97 (on track from 0.95, behind from 0.80)

Measures
  change           64 / 100 − 1 = −36 %
  attainment       – the goal is a change: read the progress
  gap              −36 % − −50 % = 14 pp over
  progress         −36 % / −50 % = 72 %
  time gone        (210/12) / (282/12) = 74.5 %
  pace             72 % / 74.47 % = 0.97
  schedule         72 % − 74.47 % = −2.5 pp
  required change  (−50 % − −36 %) / 6 = −2.33 pp a year
  required growth  ((1 − 50 %) / (1 − 36 %))^(1 / 6) − 1 = −4.03 % a year
  observed change  −36 % / (210/12) = −2.06 pp a year
  observed growth  (1 − 36 %)^(1 / (210/12)) − 1 = −2.52 % a year
  forecast         −36 % − 36 % × 6 / (210/12) = −48.34 % in 2030
  miss             (−48.34 % − −50 %) / (−36 % − −50 %) = 11.8 %

Chart
  2005  ███████████████████████████████████████████████████████████████████████████████        96 t
  2006  █████████████████████████████████████████████████████████████████████████████████      98 t
  2007  ██████████████████████████████████████████████████████████████████████████████████     100 t
  2008  ████████████████████████████████████████████████████████████████████████████████████   102 t
  2009  █████████████████████████████████████████████████████████████████████████████████████  104 t
  2024  █████████████████████████████████████████████████████                                  64 t

History, all of it from [2]
  Period   Figure (t)   Published    What it is
  ─────────────────────────────────────────────
  2005     96           2010-02-01   in force
  2006     98           2010-02-01   in force
  2007     100          2010-02-01   in force
  2008     102          2010-02-01   in force
  2009     104          2010-02-01   in force
  2024     64           2025-02-01   in force

Freshness
  state         fresh
  gaps          2010 … 2023, 14 in all: no figure, though later ones are there
  next release  2025, by 2026-03-01

Sources
  [1]  2021-01-15, Town hall: The plan
  [2]  2010-02-01 to 2025-02-01 (2 dates), Statistics office: The yearbook

$ track status --as-of 2025-06-30 --format json | .targets[]
.id: "emissions-2030"
.baseline: {"period": "2005/2009", "value": 100, "published": "2010-02-01"}
.time_share: {"low": 0.744681, "high": 0.744681, "low_open": false, "high_open": false, "absent": null}
.progress: {"low": 0.72, "high": 0.72, "low_open": false, "high_open": false, "absent": null}
.verdict: "on_track"
.pending_because: null
.id: "holes-2030"
.baseline: {"period": "2005/2009", "published": null}
.time_share: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "no figure for the baseline 2005/2009"}
.progress: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "no figure for the baseline 2005/2009"}
.verdict: "pending"
.pending_because: "no baseline figure"

