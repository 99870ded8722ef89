The promise of 2021 counts from the 1000 known then; the figure of 2020 has been revised to 1100 since, and both are shown.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
then-2025 = { series = "output", measure = "change", baseline = 2020, baseline_as_of = 2021-03-01, due = 2025, at_least = 500, source = "plan" }
now-2025 = { series = "output", measure = "change", baseline = 2020, due = 2025, at_least = 500, source = "plan" }
before-2025 = { series = "output", measure = "change", baseline = 2020, baseline_as_of = 2021-01-15, due = 2025, at_least = 500, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2020, value = 1000, published = 2021-02-20, source = "book" },
  { period = 2020, value = 1100, published = 2022-02-20, source = "book" },
  { period = 2025, value = 1550, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-03-01
Indicator   Target        Due    Goal                Actual              Attainment   Gap             Pace                     Verdict                         Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    then-2025     2025   change ≥ 500 亿元   1550 亿元 in 2025   –            50 亿元 above   1.1 by the end of 2025   met, baseline revised since     settled
  Output    now-2025      2025   change ≥ 500 亿元   1550 亿元 in 2025   –            50 亿元 short   0.9 by the end of 2025   missed                          settled
  Output    before-2025   2025   change ≥ 500 亿元   1550 亿元 in 2025   –            –               –                        indeterminate (met or missed)   settled

3 targets as of 2026-03-01 (rule track/2): 1 met, 1 missed, 1 indeterminate

$ track show then-2025 --as-of 2026-03-01
then-2025
Town: Output

goal           change ≥ 500 亿元 by 2025, announced 2021-01-15 [1]
measure        change since 2020
baseline       1000 亿元 in 2020, as known on 2021-03-01; now 1100 亿元
latest figure  1550 亿元 in 2025, published 2026-02-20

Judged as of 2026-03-01 by track/2
  verdict          met
  across revision  the baseline has been revised since the day as of which it counts

Measures
  change           1550 − 1000 = 550 亿元
  attainment       – the goal is a change: read the progress
  gap              500 − 550 = −50 亿元: 50 亿元 above
  progress         550 / 500 = 110 %
  time gone        5 / 5 = 100 %
  pace             110 % / 100 % = 1.1
  schedule         110 % − 100 % = 10 pp
  required change  – the due period's figure is in
  required growth  – the due period's figure is in
  observed change  550 / 5 = 110 亿元 a year
  observed growth  – the goal is a change: read the change
  forecast         – the due period's figure is in
  miss             – the due period's figure is in

Chart
  2020  ██████████████████████████████████████████████████████████                         1100 亿元
  2025  █████████████████████████████████████████████████████████████████████████████████  1550 亿元

History, all of it from [2]
  Period   Figure (亿元)   Published    What it is
  ────────────────────────────────────────────────────────
  2020     1000            2021-02-20   replaced
  2020     1100            2022-02-20   revision, in force
  2025     1550            2026-02-20   in force

Freshness
  state  settled
  gaps   2021, 2022, 2023, 2024: no figure, though later ones are there

Sources
  [1]  2021-01-15, Town hall: The plan
  [2]  2021-02-20 to 2026-02-20 (3 dates), Statistics office: The yearbook

