The share of the way against the share of the time: towards a floor, a ceiling and a range, along interim values and a geometric path, of sums
with a floor and under a ceiling. What was to be kept has no way: it holds, or is lost.

--- targets.toml [after town]
[series]
share = { area = "town", indicator = "Share", unit = "%", kind = "rate", frequency = "annual" }
costs = { area = "town", indicator = "Costs", unit = "t", kind = "flow", frequency = "annual" }
bound = { area = "town", indicator = "Bound", unit = "%", kind = "rate", frequency = "annual" }
stone = { area = "town", indicator = "Bridge", kind = "milestone" }

[targets]
in-time = { series = "share", due = 2030, at_least = 50, baseline = 2020, source = "plan" }
late = { series = "share", due = 2030, at_least = 60, baseline = 2020, source = "plan" }
arrived = { series = "share", due = 2030, at_least = 32, baseline = 2020, source = "plan" }
backwards = { series = "share", due = 2030, at_most = 10, baseline = 2020, source = "plan" }
range = { series = "share", due = 2030, between = [45, 50], baseline = 2020, source = "plan" }
bent-in-time = { series = "share", due = 2030, at_least = 60, baseline = 2020, path = { "2026" = 33 }, source = "plan" }
bent-late = { series = "share", due = 2030, at_least = 60, baseline = 2020, path = { "2022" = 40 }, source = "plan" }
bent-backwards = { series = "share", due = 2030, at_most = 5, baseline = 2020, path = { "2022" = 15 }, source = "plan" }
bent-from-a-bound = { series = "bound", due = 2030, at_least = 60, baseline = 2020, path = { "2022" = 40 }, source = "plan" }
geometric = { series = "share", due = 2030, at_least = 60, baseline = 2020, trajectory = "geometric", source = "plan" }
geometric-to-nothing = { series = "share", due = 2030, at_most = 0, baseline = 2020, trajectory = "geometric", source = "plan" }
held = { series = "share", due = 2030, at_least = 20, baseline = 2020, source = "plan" }
lost = { series = "share", due = 2030, at_most = 20, baseline = 2020, source = "plan" }
sum-in-time = { series = "costs", measure = "total", from = 2021, due = 2030, at_least = 500, source = "plan" }
sum-under-a-ceiling = { series = "costs", measure = "total", from = 2021, due = 2030, at_most = 500, source = "plan" }
sum-over-its-share = { series = "costs", measure = "total", from = 2021, due = 2030, at_most = 400, source = "plan" }
from-a-bound = { series = "bound", due = 2030, at_least = 50, baseline = 2020, source = "plan" }
from-what-may-hold = { series = "bound", due = 2030, at_least = 23, baseline = 2020, source = "plan" }
every-year = { series = "share", measure = "every_period", from = 2024, due = 2030, at_least = 32, source = "plan" }
a-mean = { series = "share", measure = "average", from = 2024, due = 2030, at_least = 32, source = "plan" }
direction = { series = "share", due = 2030, direction = "up", baseline = 2020, source = "plan" }
milestone = { series = "stone", due = 2030, source = "plan" }
without-a-baseline = { series = "share", due = 2030, at_least = 50, source = "plan" }
only-the-baseline = { series = "share", due = 2030, at_least = 50, baseline = 2024, source = "plan" }
nothing-since = { series = "share", due = 2030, at_least = 50, baseline = 2026, source = "plan" }

--- actuals/share.toml
actual = [
  { period = 2020, value = 20, published = 2021-06-01, source = "book" },
  { period = 2024, value = 33, published = 2025-06-01, source = "book" },
]

--- actuals/costs.toml
actual = [
  { period = 2021, value = 50, published = 2022-06-01, source = "book" },
  { period = 2022, value = 50, published = 2023-06-01, source = "book" },
  { period = 2023, value = 50, published = 2024-06-01, source = "book" },
  { period = 2024, value = 50, published = 2025-06-01, source = "book" },
]

--- actuals/bound.toml
actual = [
  { period = 2020, between = [20, 24], published = 2021-06-01, source = "book" },
  { period = 2024, between = [30, 40], published = 2025-06-01, source = "book" },
]

--- actuals/stone.toml
actual = [{ period = 2024-06-01, done = false, published = 2025-06-01, source = "book" }]

$ track status --as-of 2025-06-30 --method elapsed/1 --format json | .targets[]
.id: "in-time"
.verdict: "on_track"
.grades: ["in_time"]
.pending_because: null
.id: "late"
.verdict: "behind"
.grades: ["late"]
.pending_because: null
.id: "arrived"
.verdict: "achieved"
.grades: ["reached"]
.pending_because: null
.id: "backwards"
.verdict: "reversing"
.grades: ["backwards"]
.pending_because: null
.id: "range"
.verdict: "on_track"
.grades: ["in_time"]
.pending_because: null
.id: "bent-in-time"
.verdict: "on_track"
.grades: ["in_time"]
.pending_because: null
.id: "bent-late"
.verdict: "behind"
.grades: ["late"]
.pending_because: null
.id: "bent-backwards"
.verdict: "reversing"
.grades: ["backwards"]
.pending_because: null
.id: "bent-from-a-bound"
.verdict: "behind"
.grades: ["late"]
.pending_because: null
.id: "geometric"
.verdict: "on_track"
.grades: ["in_time"]
.pending_because: null
.id: "geometric-to-nothing"
.verdict: "pending"
.grades: []
.pending_because: "a geometric path needs a goal above zero"
.id: "held"
.verdict: "achieved"
.grades: ["reached"]
.pending_because: null
.id: "lost"
.verdict: "reversing"
.grades: ["backwards"]
.pending_because: null
.id: "sum-in-time"
.verdict: "on_track"
.grades: ["in_time"]
.pending_because: null
.id: "sum-under-a-ceiling"
.verdict: "on_track"
.grades: ["in_time"]
.pending_because: null
.id: "sum-over-its-share"
.verdict: "behind"
.grades: ["late"]
.pending_because: null
.id: "from-a-bound"
.verdict: "indeterminate"
.grades: ["in_time", "late"]
.pending_because: null
.id: "from-what-may-hold"
.verdict: "achieved"
.grades: ["reached"]
.pending_because: null
.id: "every-year"
.verdict: "not_judged"
.grades: []
.pending_because: "each period is judged by itself"
.id: "a-mean"
.verdict: "not_judged"
.grades: []
.pending_because: "a mean over a window has no path"
.id: "direction"
.verdict: "not_judged"
.grades: []
.pending_because: "a direction has no end to come to"
.id: "milestone"
.verdict: "not_judged"
.grades: []
.pending_because: "a milestone is done or not"
.id: "without-a-baseline"
.verdict: "pending"
.grades: []
.pending_because: "the target names no baseline"
.id: "only-the-baseline"
.verdict: "pending"
.grades: []
.pending_because: "only the baseline"
.id: "nothing-since"
.verdict: "pending"
.grades: []
.pending_because: "no figure to judge: all are older than the baseline 2026"

$ track show in-time --as-of 2025-06-30 --method elapsed/1 --brief
in-time
Town: Share

goal       ≥ 50 % by 2030, announced 2021-01-15
baseline   20 % in 2020
verdict    on_track (in time): 43.3 % of the way is gone, and 40.0 % of the time
measures   attainment 66 %; gap 17 pp short; progress 43.3 %; time gone 40 %; pace 1.08; schedule
           3.3 pp; required change 2.83 pp a year; observed change 3.25 pp a year; forecast 52.5 %
           in 2030; miss −14.7 %: past the goal
figures    2020: 20 %, published 2021-06-01
           2024: 33 %, published 2025-06-01
freshness  fresh

$ track show sum-over-its-share --as-of 2025-06-30 --method elapsed/1 --brief
sum-over-its-share
Town: Costs

goal           total ≤ 400 t from 2021 by 2030, announced 2021-01-15
verdict        behind (behind time): 50 % of what is allowed is used, and 40.0 % of the time is gone
measures       sum of parts 200 t; gap −200 t: 200 t below; progress 50 %; time gone 40 %; pace 0.8;
               schedule −10 pp; required change 33.33 t a year; observed change 50 t a year;
               forecast 500 t in 2030
latest figure  200 t in 2021/2024, published 2025-06-01
figures        2022: 50 t, published 2023-06-01
               2023: 50 t, published 2024-06-01
               2024: 50 t, published 2025-06-01
freshness      fresh

$ track show geometric --as-of 2025-06-30 --method elapsed/1
geometric
Town: Share

goal           ≥ 60 % by 2030, announced 2021-01-15 [1]
baseline       20 % in 2020
latest figure  33 % in 2024, published 2025-06-01
trajectory     geometric: the same share every year

Judged as of 2025-06-30 by elapsed/1
  verdict           on_track (in time): 45.6 % of the way is gone, and 40.0 % of the time
  share of the way  45.6 %
  due by now        31.04

Measures
  attainment       33 / 60 = 55 %
  gap              60 − 33 = 27 pp short
  progress         ln(33 / 20) / ln(60 / 20) = 45.6 %
  time gone        4 / 10 = 40 %
  pace             45.58 % / 40 % = 1.14
  schedule         45.58 % − 40 % = 5.6 pp
  required change  (60 − 33) / 6 = 4.5 pp a year
  required growth  (60 / 33)^(1 / 6) − 1 = 10.48 % a year
  observed change  (33 − 20) / 4 = 3.25 pp a year
  observed growth  (33 / 20)^(1 / 4) − 1 = 13.34 % a year
  forecast         20 × (33 / 20)^(1 + 6 / 4) = 69.94 % in 2030
  miss             (60 − 69.94) / (60 − 33) = −36.8 %: past the goal

Chart
  2020  ██████████████████████████                                                ┊  20 %
  2024  ██████████████████████████████████████████                                ┊  33 %
  2030                                                                            ┊  ≥ 60 % (goal ┊)

History, all of it from [2]
  Period   Figure (%)   Published    What it is
  ─────────────────────────────────────────────
  2020     20           2021-06-01   in force
  2024     33           2025-06-01   in force

Freshness
  state         fresh
  gaps          2021, 2022, 2023: no figure, though later ones are there
  next release  2025, by 2026-03-01

Sources
  [1]  2021-01-15, Town hall: The plan
  [2]  2021-06-01 to 2025-06-01 (2 dates), Statistics office: The yearbook

$ track compare --as-of 2025-06-30
Target                Goal                             track/2       destatis/2023  opensdg/2.4                                                      eustat/2023                                                            elapsed/1
bent-late             ≥ 60 % by 2030                   ! off_track   . pending      + substantial progress                                           + significant progress                                                 ~ behind time
late                  ≥ 60 % by 2030                   ~ behind      . pending      + substantial progress                                           + significant progress                                                 ~ behind time
bent-from-a-bound     ≥ 60 % by 2030                   ! off_track   . pending      ? substantial progress or moderate progress or limited progress  ? significant progress or moderate progress or moderate deterioration  ~ behind time
in-time               ≥ 50 % by 2030                   + on_track    . pending      + substantial progress                                           + significant progress                                                 + in time
arrived               ≥ 32 % by 2030                   ✓ achieved    . pending      ✓ target achieved                                                + significant progress                                                 ✓ all the way
backwards             ≤ 10 % by 2030                   ! reversing   . pending      ! deterioration                                                  ! significant deterioration                                            ! backwards
range                 45–50 % by 2030                  + on_track    . pending      –                                                                –                                                                      + in time
bent-in-time          ≥ 60 % by 2030                   + on_track    . pending      + substantial progress                                           + significant progress                                                 + in time
bent-backwards        ≤ 5 % by 2030                    ! reversing   . pending      ! deterioration                                                  ! significant deterioration                                            ! backwards
geometric             ≥ 60 % by 2030                   + on_track    . pending      + substantial progress                                           + significant progress                                                 + in time
geometric-to-nothing  ≤ 0 % by 2030                    . pending     . pending      ! deterioration                                                  ! significant deterioration                                            . pending
held                  ≥ 20 % by 2030                   ✓ achieved    . pending      ✓ target achieved                                                + significant progress                                                 ✓ all the way
lost                  ≤ 20 % by 2030                   ! reversing   . pending      ! deterioration                                                  ! significant deterioration                                            ! backwards
sum-in-time           total ≥ 500 t from 2021 by 2030  + on_track    –              –                                                                –                                                                      + in time
sum-under-a-ceiling   total ≤ 500 t from 2021 by 2030  + on_track    –              –                                                                –                                                                      + in time
sum-over-its-share    total ≤ 400 t from 2021 by 2030  ~ behind      –              –                                                                –                                                                      ~ behind time
from-what-may-hold    ≥ 23 % by 2030                   ✓ achieved    . pending      ✓ target achieved                                                + significant progress                                                 ✓ all the way
direction             upward by 2030                     not_judged  . pending      + substantial progress                                           + significant progress                                                 –
every-year            ≥ 32 % each from 2024 by 2030    + on_track    . pending      –                                                                –                                                                      –

Agreement      track/2   destatis/2023  opensdg/2.4  eustat/2023  elapsed/1
track/2                  –              9 of 11      9 of 11      14 of 16
destatis/2023  –                        –            –            –
opensdg/2.4    9 of 11   –                           13 of 13     9 of 11
eustat/2023    9 of 11   –              13 of 13                  9 of 11
elapsed/1      14 of 16  –              9 of 11      9 of 11

25 targets as of 2025-06-30; the methods part on 3; none says how 6 of them go
track/2: the trend over long goals, else the schedule; needs a baseline, or four figures in a row
destatis/2023: weather symbols of the German sustainability indicators; needs four figures in a row, a year apart
opensdg/2.4: automatic progress of Open SDG and Statistics Canada; needs a baseline and one later figure, both above zero, of a level
eustat/2023: SDG progress of the Basque statistics office, by Eurostat's limits; needs a baseline and one later figure, both above zero, of a level
elapsed/1: share of the way against share of the time; needs a baseline, or a sum over a window

