The compound growth ratio, as Open SDG and the Basque office read it: what is above zero on both sides of the goal, turned round below it, a zero
counted as 0.001, a baseline that is the goal, changes and percentages of an exact baseline, and what has no rate of growth.

--- targets.toml [after town]
[series]
share = { area = "town", indicator = "Share", unit = "%", kind = "rate", frequency = "annual" }
near = { area = "town", indicator = "Near its limit", unit = "%", kind = "rate", frequency = "annual", limit = 100 }
full = { area = "town", indicator = "At its limit", unit = "%", kind = "rate", frequency = "annual", limit = 100 }
far = { area = "town", indicator = "Falling to a limit", unit = "%", kind = "rate", frequency = "annual", limit = 15 }
room = { area = "town", indicator = "Far above its limit", unit = "%", kind = "rate", frequency = "annual", limit = 5 }
bound = { area = "town", indicator = "Bound", unit = "%", kind = "rate", frequency = "annual", limit = 100 }
below = { area = "town", indicator = "Below zero", unit = "%", kind = "rate", frequency = "annual" }
across = { area = "town", indicator = "Across zero", unit = "%", kind = "rate", frequency = "annual" }
nothing = { area = "town", indicator = "From nothing", unit = "%", kind = "rate", frequency = "annual" }
output = { area = "town", indicator = "Output", unit = "t", kind = "flow", frequency = "annual" }
growth = { area = "town", indicator = "Growth", unit = "%", kind = "growth", frequency = "annual" }
empty = { area = "town", indicator = "Nothing yet", unit = "%", kind = "rate", frequency = "annual" }

[targets]
substantial = { series = "share", due = 2030, at_least = 28, baseline = 2020, source = "plan" }
moderate = { series = "share", due = 2030, at_least = 33, baseline = 2020, source = "plan" }
limited = { series = "share", due = 2030, at_least = 50, baseline = 2020, source = "plan" }
deterioration = { series = "share", due = 2030, at_most = 15, baseline = 2020, source = "plan" }
achieved = { series = "share", due = 2030, at_least = 22, baseline = 2020, source = "plan" }
from-the-goal-itself = { series = "share", due = 2030, at_most = 20, baseline = 2020, source = "plan" }
to-nothing = { series = "share", due = 2030, at_most = 0, baseline = 2020, source = "plan" }
change = { series = "share", measure = "change", due = 2030, at_least = 8, baseline = 2020, source = "plan" }
up = { series = "share", due = 2030, direction = "up", baseline = 2020, source = "plan" }
down = { series = "share", due = 2030, direction = "down", baseline = 2020, source = "plan" }
up-near-a-limit = { series = "near", due = 2030, direction = "up", baseline = 2020, source = "plan" }
up-at-a-limit = { series = "full", due = 2030, direction = "up", baseline = 2020, source = "plan" }
down-to-a-limit = { series = "far", due = 2030, direction = "down", baseline = 2020, source = "plan" }
down-far-above = { series = "room", due = 2030, direction = "down", baseline = 2020, source = "plan" }
up-from-a-bound = { series = "bound", due = 2030, direction = "up", baseline = 2020, source = "plan" }
from-a-bound = { series = "bound", due = 2030, at_least = 50, baseline = 2020, source = "plan" }
change-from-a-bound = { series = "bound", measure = "change", due = 2030, at_least = 8, baseline = 2020, source = "plan" }
percent-from-a-bound = { series = "bound", measure = "percent_change", due = 2030, at_least = 50, baseline = 2020, source = "plan" }
below-zero = { series = "below", due = 2030, at_least = -2, baseline = 2020, source = "plan" }
across-zero = { series = "across", due = 2030, at_least = 5, baseline = 2020, source = "plan" }
from-nothing = { series = "nothing", due = 2030, at_least = 5, baseline = 2020, source = "plan" }
percent = { series = "output", measure = "percent_change", due = 2030, at_least = 50, baseline = 2020, source = "plan" }
mean-growth = { series = "output", measure = "average_growth", due = 2030, at_least = 4, baseline = 2020, source = "plan" }
a-sum = { series = "output", measure = "total", from = 2022, due = 2030, at_least = 500, source = "plan" }
a-range = { series = "share", due = 2030, between = [25, 30], baseline = 2020, source = "plan" }
a-growth-rate = { series = "growth", due = 2030, at_least = 5, baseline = 2020, source = "plan" }
without-a-baseline = { series = "share", due = 2030, at_least = 28, source = "plan" }
only-the-baseline = { series = "share", due = 2030, at_least = 28, baseline = 2024, source = "plan" }
no-baseline-figure = { series = "share", due = 2030, at_least = 28, baseline = 2021, source = "plan" }
nothing-yet = { series = "empty", due = 2030, at_least = 28, baseline = 2021, source = "plan" }

--- actuals/share.toml
actual = [
  { period = 2020, value = 20, published = 2021-06-01, source = "book" },
  { period = 2024, value = 23, published = 2025-06-01, source = "book" },
]

--- actuals/near.toml
actual = [
  { period = 2020, value = 90, published = 2021-06-01, source = "book" },
  { period = 2024, value = 91.5, published = 2025-06-01, source = "book" },
]

--- actuals/full.toml
actual = [
  { period = 2020, value = 100, published = 2021-06-01, source = "book" },
  { period = 2024, value = 100, published = 2025-06-01, source = "book" },
]

--- actuals/far.toml
actual = [
  { period = 2020, value = 20, published = 2021-06-01, source = "book" },
  { period = 2024, value = 19.5, published = 2025-06-01, source = "book" },
]

--- actuals/room.toml
actual = [
  { period = 2020, value = 20, published = 2021-06-01, source = "book" },
  { period = 2024, value = 19, published = 2025-06-01, source = "book" },
]

--- actuals/bound.toml
actual = [
  { period = 2020, between = [20, 24], published = 2021-06-01, source = "book" },
  { period = 2024, more_than = 30, published = 2025-06-01, source = "book" },
]

--- actuals/below.toml
actual = [
  { period = 2020, value = -8, published = 2021-06-01, source = "book" },
  { period = 2024, value = -6, published = 2025-06-01, source = "book" },
]

--- actuals/across.toml
actual = [
  { period = 2020, value = -8, published = 2021-06-01, source = "book" },
  { period = 2024, value = 2, published = 2025-06-01, source = "book" },
]

--- actuals/nothing.toml
actual = [
  { period = 2020, value = 0, published = 2021-06-01, source = "book" },
  { period = 2024, value = 2, published = 2025-06-01, source = "book" },
]

--- actuals/output.toml
actual = [
  { period = 2020, value = 100, published = 2021-06-01, source = "book" },
  { period = 2024, value = 115, published = 2025-06-01, source = "book" },
]

--- actuals/growth.toml
actual = [
  { period = 2020, value = 2, published = 2021-06-01, source = "book" },
  { period = 2024, value = 3, published = 2025-06-01, source = "book" },
]

$ track status --as-of 2025-06-30 --method opensdg/2.4 --format json | .targets[]
.id: "substantial"
.verdict: "on_track"
.grades: ["substantial_progress"]
.numbers: {"ratio": {"low": 1.039111, "high": 1.039111, "low_open": false, "high_open": false, "absent": null}, "score": {"low": 3.136569, "high": 3.136569, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "moderate"
.verdict: "behind"
.grades: ["moderate_progress"]
.numbers: {"ratio": {"low": 0.69243, "high": 0.69243, "low_open": false, "high_open": false, "absent": null}, "score": {"low": 0.660257, "high": 0.660257, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "limited"
.verdict: "off_track"
.grades: ["limited_progress"]
.numbers: {"ratio": {"low": 0.370558, "high": 0.370558, "low_open": false, "high_open": false, "absent": null}, "score": {"low": -0.955997, "high": -0.955997, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "deterioration"
.verdict: "reversing"
.grades: ["deterioration"]
.numbers: {"ratio": {"low": -1.253884, "high": -1.253884, "low_open": false, "high_open": false, "absent": null}, "score": {"low": -5, "high": -5, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "achieved"
.verdict: "achieved"
.grades: ["target_achieved"]
.numbers: {"ratio": {"low": 3.713023, "high": 3.713023, "low_open": false, "high_open": false, "absent": null}, "score": {"low": 5, "high": 5, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "from-the-goal-itself"
.verdict: "reversing"
.grades: ["deterioration"]
.numbers: {"ratio": {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the baseline is the goal itself: nothing need grow"}, "score": {"low": -5, "high": -5, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "to-nothing"
.verdict: "reversing"
.grades: ["deterioration"]
.numbers: {"ratio": {"low": -0.056571, "high": -0.056571, "low_open": false, "high_open": false, "absent": null}, "score": {"low": -2.735716, "high": -2.735716, "low_open": false, "high_open": false, "absent": null}, "zero_counts_as": {"low": 0.001, "high": 0.001, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "change"
.verdict: "on_track"
.grades: ["substantial_progress"]
.numbers: {"ratio": {"low": 1.039111, "high": 1.039111, "low_open": false, "high_open": false, "absent": null}, "score": {"low": 3.136569, "high": 3.136569, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "up"
.verdict: "on_track"
.grades: ["substantial_progress"]
.numbers: {"growth": {"low": 0.035558, "high": 0.035558, "low_open": false, "high_open": false, "absent": null}, "score": {"low": 5, "high": 5, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "down"
.verdict: "reversing"
.grades: ["deterioration"]
.numbers: {"growth": {"low": -0.035558, "high": -0.035558, "low_open": false, "high_open": false, "absent": null}, "score": {"low": -5, "high": -5, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "up-near-a-limit"
.verdict: "behind"
.grades: ["moderate_progress"]
.numbers: {"growth": {"low": 0.004141, "high": 0.004141, "low_open": false, "high_open": false, "absent": null}, "score": {"low": 1.520768, "high": 1.520768, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "up-at-a-limit"
.verdict: "on_track"
.grades: ["substantial_progress"]
.numbers: {"growth": {"low": 0, "high": 0, "low_open": false, "high_open": false, "absent": null}, "score": {"low": 5, "high": 5, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "down-to-a-limit"
.verdict: "behind"
.grades: ["moderate_progress"]
.numbers: {"growth": {"low": 0.006309, "high": 0.006309, "low_open": false, "high_open": false, "absent": null}, "score": {"low": 0.639638, "high": 0.639638, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "down-far-above"
.verdict: "behind"
.grades: ["moderate_progress"]
.numbers: {"growth": {"low": 0.012741, "high": 0.012741, "low_open": false, "high_open": false, "absent": null}, "score": {"low": 1.935364, "high": 1.935364, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "up-from-a-bound"
.verdict: "pending"
.grades: []
.numbers: {}
.pending_because: "how much room a natural limit leaves is told by a baseline known exactly"
.id: "from-a-bound"
.verdict: "indeterminate"
.grades: ["target_achieved", "substantial_progress", "moderate_progress"]
.numbers: {"ratio": {"low": 0.753322, "high": null, "low_open": true, "high_open": true, "absent": null}, "score": {"low": 1.09521, "high": 5, "low_open": true, "high_open": false, "absent": null}}
.pending_because: null
.id: "change-from-a-bound"
.verdict: "pending"
.grades: []
.numbers: {}
.pending_because: "a change is counted from a baseline known exactly"
.id: "percent-from-a-bound"
.verdict: "indeterminate"
.grades: ["target_achieved", "substantial_progress"]
.numbers: {"ratio": {"low": 1.386457, "high": null, "low_open": true, "high_open": true, "absent": null}, "score": {"low": 5, "high": 5, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "below-zero"
.verdict: "off_track"
.grades: ["limited_progress"]
.numbers: {"ratio": {"low": 0.536079, "high": 0.536079, "low_open": false, "high_open": false, "absent": null}, "score": {"low": -0.266319, "high": -0.266319, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "across-zero"
.verdict: "pending"
.grades: []
.numbers: {}
.pending_because: "the baseline, the figure and the goal can lie on two sides of zero"
.id: "from-nothing"
.verdict: "on_track"
.grades: ["substantial_progress"]
.numbers: {"ratio": {"low": 4.232729, "high": 4.232729, "low_open": false, "high_open": false, "absent": null}, "score": {"low": 5, "high": 5, "low_open": false, "high_open": false, "absent": null}, "zero_counts_as": {"low": 0.001, "high": 0.001, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "percent"
.verdict: "behind"
.grades: ["moderate_progress"]
.numbers: {"ratio": {"low": 0.859311, "high": 0.859311, "low_open": false, "high_open": false, "absent": null}, "score": {"low": 1.852274, "high": 1.852274, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "mean-growth"
.verdict: "behind"
.grades: ["moderate_progress"]
.numbers: {"ratio": {"low": 0.888952, "high": 0.888952, "low_open": false, "high_open": false, "absent": null}, "score": {"low": 2.063995, "high": 2.063995, "low_open": false, "high_open": false, "absent": null}}
.pending_because: null
.id: "a-sum"
.verdict: "not_judged"
.grades: []
.numbers: {}
.pending_because: "a goal over a window has no rate of growth"
.id: "a-range"
.verdict: "not_judged"
.grades: []
.numbers: {}
.pending_because: "a range has no direction"
.id: "a-growth-rate"
.verdict: "not_judged"
.grades: []
.numbers: {}
.pending_because: "a growth rate has no rate of growth: the level is judged"
.id: "without-a-baseline"
.verdict: "pending"
.grades: []
.numbers: {}
.pending_because: "the target names no baseline"
.id: "only-the-baseline"
.verdict: "pending"
.grades: []
.numbers: {}
.pending_because: "only the baseline"
.id: "no-baseline-figure"
.verdict: "pending"
.grades: []
.numbers: {}
.pending_because: "no figure for the baseline 2021"
.id: "nothing-yet"
.verdict: "no_data"
.grades: []
.numbers: {}
.pending_because: null

$ track status --as-of 2025-06-30 --method eustat/2023 --format json | .targets[]
.id: "substantial"
.verdict: "on_track"
.grades: ["significant_progress"]
.id: "moderate"
.verdict: "behind"
.grades: ["moderate_progress"]
.id: "limited"
.verdict: "off_track"
.grades: ["moderate_deterioration"]
.id: "deterioration"
.verdict: "reversing"
.grades: ["significant_deterioration"]
.id: "achieved"
.verdict: "on_track"
.grades: ["significant_progress"]
.id: "from-the-goal-itself"
.verdict: "reversing"
.grades: ["significant_deterioration"]
.id: "to-nothing"
.verdict: "reversing"
.grades: ["significant_deterioration"]
.id: "change"
.verdict: "on_track"
.grades: ["significant_progress"]
.id: "up"
.verdict: "on_track"
.grades: ["significant_progress"]
.id: "down"
.verdict: "reversing"
.grades: ["significant_deterioration"]
.id: "up-near-a-limit"
.verdict: "on_track"
.grades: ["significant_progress"]
.id: "up-at-a-limit"
.verdict: "on_track"
.grades: ["significant_progress"]
.id: "down-to-a-limit"
.verdict: "behind"
.grades: ["moderate_progress"]
.id: "down-far-above"
.verdict: "on_track"
.grades: ["significant_progress"]
.id: "up-from-a-bound"
.verdict: "pending"
.grades: []
.id: "from-a-bound"
.verdict: "indeterminate"
.grades: ["significant_progress", "moderate_progress"]
.id: "change-from-a-bound"
.verdict: "pending"
.grades: []
.id: "percent-from-a-bound"
.verdict: "on_track"
.grades: ["significant_progress"]
.id: "below-zero"
.verdict: "off_track"
.grades: ["moderate_deterioration"]
.id: "across-zero"
.verdict: "pending"
.grades: []
.id: "from-nothing"
.verdict: "on_track"
.grades: ["significant_progress"]
.id: "percent"
.verdict: "behind"
.grades: ["moderate_progress"]
.id: "mean-growth"
.verdict: "behind"
.grades: ["moderate_progress"]
.id: "a-sum"
.verdict: "not_judged"
.grades: []
.id: "a-range"
.verdict: "not_judged"
.grades: []
.id: "a-growth-rate"
.verdict: "not_judged"
.grades: []
.id: "without-a-baseline"
.verdict: "pending"
.grades: []
.id: "only-the-baseline"
.verdict: "pending"
.grades: []
.id: "no-baseline-figure"
.verdict: "pending"
.grades: []
.id: "nothing-yet"
.verdict: "no_data"
.grades: []

$ track show from-a-bound --as-of 2025-06-30 --method eustat/2023 --brief
from-a-bound
Town: Bound

goal       ≥ 50 % by 2030, announced 2021-01-15
baseline   20–24 % in 2020
verdict    indeterminate (significant progress or moderate progress): it grew at > 0.75 of the rate
           the goal needs (significant from 0.95, moderate from 0.6; from 0 the office's word is
           moderate deterioration)
measures   attainment > 60 %; gap < 20 pp short, or none; progress > 23 %; time gone 40 %; pace >
           0.57; schedule > −17 pp; required change < 3.34 pp a year; observed change > 1.5 pp a
           year; forecast > 39 % in 2030
figures    2020: 20–24 %, published 2021-06-01
           2024: > 30 %, published 2025-06-01
freshness  fresh

$ track show up-near-a-limit --as-of 2025-06-30 --method opensdg/2.4 --brief
up-near-a-limit
Town: Near its limit

goal       upward by 2030, announced 2021-01-15
baseline   90 % in 2020
verdict    behind (moderate progress): it went the right way by 0.4 % a year (substantial from 1.5
           %, moderate from 0.5 %)
figures    2020: 90 %, published 2021-06-01
           2024: 91.5 %, published 2025-06-01
freshness  fresh

$ track compare --as-of 2025-06-30
Target                Goal                   track/2                 destatis/2023  opensdg/2.4                                eustat/2023                  elapsed/1
substantial           ≥ 28 % by 2030         ~ behind                . pending      + substantial progress                     + significant progress       ~ behind time
moderate              ≥ 33 % by 2030         ! off_track             . pending      ~ moderate progress                        ~ moderate progress          ~ behind time
limited               ≥ 50 % by 2030         ! off_track             . pending      ! limited progress                         ! moderate deterioration     ~ behind time
change                change ≥ 8 pp by 2030  ~ behind                . pending      + substantial progress                     + significant progress       ~ behind time
up-near-a-limit       upward by 2030           not_judged            . pending      ~ moderate progress                        + significant progress       –
down-far-above        downward by 2030         not_judged            . pending      ~ moderate progress                        + significant progress       –
below-zero            ≥ −2 % by 2030         ~ behind                . pending      ! limited progress                         ! moderate deterioration     ~ behind time
percent               change ≥ 50 % by 2030  ! off_track             . pending      ~ moderate progress                        ~ moderate progress          ~ behind time
deterioration         ≤ 15 % by 2030         ! reversing             . pending      ! deterioration                            ! significant deterioration  ! backwards
achieved              ≥ 22 % by 2030         ✓ achieved              . pending      ✓ target achieved                          + significant progress       ✓ all the way
from-the-goal-itself  ≤ 20 % by 2030         ! reversing             . pending      ! deterioration                            ! significant deterioration  ! backwards
to-nothing            ≤ 0 % by 2030          ! reversing             . pending      ! deterioration                            ! significant deterioration  ! backwards
up                    upward by 2030           not_judged            . pending      + substantial progress                     + significant progress       –
down                  downward by 2030         not_judged            . pending      ! deterioration                            ! significant deterioration  –
up-at-a-limit         upward by 2030           not_judged            . pending      + substantial progress                     + significant progress       –
down-to-a-limit       downward by 2030         not_judged            . pending      ~ moderate progress                        ~ moderate progress          –
change-from-a-bound   change ≥ 8 pp by 2030  ? achieved or on_track  . pending      . pending                                  . pending                    ? all the way or in time
percent-from-a-bound  change ≥ 50 % by 2030  ? achieved or on_track  . pending      ? target achieved or substantial progress  + significant progress       ? all the way or in time
across-zero           ≥ 5 % by 2030          + on_track              . pending      . pending                                  . pending                    + in time
from-nothing          ≥ 5 % by 2030          + on_track              . pending      + substantial progress                     + significant progress       + in time
mean-growth           ≥ 4 % a year by 2030   ~ behind                . pending      ~ moderate progress                        ~ moderate progress          ~ behind time
a-range               25–30 % by 2030        + on_track              . pending      –                                          –                            + in time
a-growth-rate         ≥ 5 % by 2030          ~ behind                . pending      –                                          –                            ~ behind time

Agreement      track/2   destatis/2023  opensdg/2.4  eustat/2023  elapsed/1
track/2                  –              8 of 13      8 of 13      14 of 17
destatis/2023  –                        –            –            –
opensdg/2.4    8 of 13   –                           17 of 19     9 of 13
eustat/2023    8 of 13   –              17 of 19                  9 of 13
elapsed/1      14 of 17  –              9 of 13      9 of 13

30 targets as of 2025-06-30; the methods part on 8; none says how 7 of them go
track/2: the trend over long goals, else the schedule; needs a baseline, or four figures in a row
destatis/2023: weather symbols of the German sustainability indicators; needs four figures in a row, a year apart
opensdg/2.4: automatic progress of Open SDG and Statistics Canada; needs a baseline and one later figure, both above zero, of a level
eustat/2023: SDG progress of the Basque statistics office, by Eurostat's limits; needs a baseline and one later figure, both above zero, of a level
elapsed/1: share of the way against share of the time; needs a baseline, or a sum over a window

