The weather symbols: of dated goals by where the last changes lead, of goals of every year and those reached by which way they go, of
directions by the mean change and the last one. A figure that reaches its goal and gets worse is slightly cloudy, a range is reached
inside, and what a strict goal asks for is not reached at its very number.

--- targets.toml [after town]
[series]
up = { area = "town", indicator = "Rising", unit = "%", kind = "rate", frequency = "annual" }
down = { area = "town", indicator = "Falling of late", unit = "%", kind = "rate", frequency = "annual" }
few = { area = "town", indicator = "Few figures", unit = "%", kind = "rate", frequency = "annual" }
sales = { area = "town", indicator = "Sales", unit = "t", kind = "flow", frequency = "annual" }

[targets]
dated-sun = { series = "up", due = 2029, at_least = 30, source = "plan" }
dated-slightly-cloudy = { series = "up", due = 2029, at_least = 31.5, source = "plan" }
dated-cloud = { series = "up", due = 2029, at_least = 40, source = "plan" }
dated-thunderstorm = { series = "up", due = 2029, at_most = 10, source = "plan" }
reached = { series = "up", due = 2029, at_least = 15, source = "plan" }
reached-and-worsening = { series = "up", due = 2029, at_most = 25, source = "plan" }
in-a-range = { series = "up", due = 2029, between = [18, 25], source = "plan" }
below-a-range = { series = "up", due = 2029, between = [30, 33], source = "plan" }
at-a-strict-number = { series = "up", due = 2029, more_than = 20, source = "plan" }
every-year = { series = "up", measure = "every_period", from = 2024, due = 2027, at_least = 25, source = "plan" }
every-year-away = { series = "up", measure = "every_period", from = 2024, due = 2027, at_most = 15, source = "plan" }
change = { series = "up", measure = "change", baseline = 2020, due = 2029, at_least = 20, source = "plan" }
change-of-a-bound = { series = "down", measure = "change", baseline = 2020, due = 2029, at_least = 20, source = "plan" }
direction-up = { series = "up", due = 2029, direction = "up", source = "plan" }
direction-down = { series = "up", due = 2029, direction = "down", source = "plan" }
direction-last-wrong = { series = "down", due = 2029, direction = "up", source = "plan" }
direction-last-right = { series = "down", due = 2029, direction = "down", source = "plan" }
too-few = { series = "few", due = 2029, at_least = 30, source = "plan" }
a-sum = { series = "sales", measure = "total", from = 2022, due = 2029, at_least = 30, source = "plan" }
a-mean = { series = "up", measure = "average", from = 2022, due = 2029, at_least = 30, source = "plan" }
in-words = { series = "up", due = 2029, statement = "clearly more", source = "plan" }

--- actuals/up.toml
actual = [
  { period = 2020, value = 12, published = 2021-06-01, source = "book" },
  { period = 2021, value = 14, published = 2022-06-01, source = "book" },
  { period = 2022, value = 16, published = 2023-06-01, source = "book" },
  { period = 2023, value = 18, published = 2024-06-01, source = "book" },
  { period = 2024, value = 20, published = 2025-06-01, source = "book" },
]

--- actuals/down.toml
actual = [
  { period = 2020, more_than = 10, published = 2021-06-01, source = "book" },
  { period = 2021, value = 14, published = 2022-06-01, source = "book" },
  { period = 2022, value = 16, published = 2023-06-01, source = "book" },
  { period = 2023, value = 19, published = 2024-06-01, source = "book" },
  { period = 2024, value = 18, published = 2025-06-01, source = "book" },
]

--- actuals/few.toml
actual = [{ period = 2024, value = 18, published = 2025-06-01, source = "book" }]

--- actuals/sales.toml
actual = [{ period = 2024, value = 18, published = 2025-06-01, source = "book" }]

$ track status --as-of 2025-06-30 --method destatis/2023 --format json | .targets[]
.id: "dated-sun"
.verdict: "on_track"
.grades: ["sun"]
.pending_because: null
.id: "dated-slightly-cloudy"
.verdict: "behind"
.grades: ["slightly_cloudy"]
.pending_because: null
.id: "dated-cloud"
.verdict: "off_track"
.grades: ["cloud"]
.pending_because: null
.id: "dated-thunderstorm"
.verdict: "reversing"
.grades: ["thunderstorm"]
.pending_because: null
.id: "reached"
.verdict: "on_track"
.grades: ["sun"]
.pending_because: null
.id: "reached-and-worsening"
.verdict: "behind"
.grades: ["slightly_cloudy"]
.pending_because: null
.id: "in-a-range"
.verdict: "on_track"
.grades: ["sun"]
.pending_because: null
.id: "below-a-range"
.verdict: "on_track"
.grades: ["sun"]
.pending_because: null
.id: "at-a-strict-number"
.verdict: "on_track"
.grades: ["sun"]
.pending_because: null
.id: "every-year"
.verdict: "missed"
.grades: ["cloud"]
.pending_because: null
.id: "every-year-away"
.verdict: "missed"
.grades: ["thunderstorm"]
.pending_because: null
.id: "change"
.verdict: "behind"
.grades: ["slightly_cloudy"]
.pending_because: null
.id: "change-of-a-bound"
.verdict: "pending"
.grades: []
.pending_because: "a change is counted from a baseline known exactly"
.id: "direction-up"
.verdict: "on_track"
.grades: ["sun"]
.pending_because: null
.id: "direction-down"
.verdict: "reversing"
.grades: ["thunderstorm"]
.pending_because: null
.id: "direction-last-wrong"
.verdict: "indeterminate"
.grades: ["slightly_cloudy", "thunderstorm"]
.pending_because: null
.id: "direction-last-right"
.verdict: "indeterminate"
.grades: ["sun", "cloud"]
.pending_because: null
.id: "too-few"
.verdict: "pending"
.grades: []
.pending_because: "fewer than 4 figures in a row"
.id: "a-sum"
.verdict: "not_judged"
.grades: []
.pending_because: "a running sum has no yearly changes"
.id: "a-mean"
.verdict: "not_judged"
.grades: []
.pending_because: "a mean over a window has no yearly changes"
.id: "in-words"
.verdict: "not_judged"
.grades: []
.pending_because: null

$ track show dated-cloud --brief --as-of 2025-06-30 --method destatis/2023
dated-cloud
Town: Rising

goal       ≥ 40 % by 2029, announced 2021-01-15
verdict    off_track (cloud): the forecast lacks 50 % of what is left (sun below 5 %, slightly
           cloudy up to 20 %)
measures   attainment 50 %; gap 20 pp short; required change 4 pp a year; forecast 30 % in 2029;
           miss 50 %
figures    2022: 16 %, published 2023-06-01
           2023: 18 %, published 2024-06-01
           2024: 20 %, published 2025-06-01
freshness  fresh

$ track show direction-up --brief --as-of 2025-06-30 --method destatis/2023
direction-up
Town: Rising

goal       upward by 2029, announced 2021-01-15
verdict    on_track (sun): by the mean of the last five yearly changes, and the last one
figures    2022: 16 %, published 2023-06-01
           2023: 18 %, published 2024-06-01
           2024: 20 %, published 2025-06-01
freshness  fresh

$ track show reached --brief --as-of 2025-06-30 --method destatis/2023
reached
Town: Rising

goal       ≥ 15 % by 2029, announced 2021-01-15
verdict    on_track (sun): by whether the goal is reached, and the mean of the last five yearly
           changes
measures   attainment 133.3 %; gap −5 pp: 5 pp above; required change −1 pp a year; forecast 30 % in
           2029
figures    2022: 16 %, published 2023-06-01
           2023: 18 %, published 2024-06-01
           2024: 20 %, published 2025-06-01
freshness  fresh

$ track status --as-of 2025-06-30 --method destatis/2023
Verdict                     Target           Goal            From  Due   Actual  Period                 Reached           Gap                    Data   ID
Town
! reversing (thunderstorm)  Rising           ≤ 10 %                2029  20 %    2024       █████·····  50 %              10 pp over                    dated-thunderstorm
! reversing (thunderstorm)  Rising           downward              2029  20 %    2024                   –                 –                             direction-down
! off_track (cloud)         Rising           ≥ 40 %                2029  20 %    2024       █████·····  50 %              20 pp short                   dated-cloud
✗ missed (cloud)            Rising           ≥ 25 % each     2024  2027  20 %    2024       ··········  0 of 1            5 pp short                    every-year
✗ missed (thunderstorm)     Rising           ≤ 15 % each     2024  2027  20 %    2024       ··········  0 of 1            5 pp over                     every-year-away
~ behind (slightly cloudy)  Rising           ≥ 31.5 %              2029  20 %    2024       ██████····  63.5 %            11.5 pp short                 dated-slightly-cloudy
~ behind (slightly cloudy)  Rising           ≤ 25 %                2029  20 %    2024       ██████████  125 %             5 pp below                    reached-and-worsening
~ behind (slightly cloudy)  Rising           change ≥ 20 pp  2020  2029  +8 pp   2024       ████······  40 %              12 pp short                   change
? indeterminate             Falling of late  upward                2029  18 %    2024                   –                 –                             direction-last-wrong
? indeterminate             Falling of late  downward              2029  18 %    2024                   –                 –                             direction-last-right
+ on_track (sun)            Rising           ≥ 30 %                2029  20 %    2024       ██████····  66.7 %            10 pp short                   dated-sun
+ on_track (sun)            Rising           ≥ 15 %                2029  20 %    2024       ██████████  133.3 %           5 pp above                    reached
+ on_track (sun)            Rising           18–25 %               2029  20 %    2024                   –                 inside                        in-a-range
+ on_track (sun)            Rising           30–33 %               2029  20 %    2024                   –                 10 pp outside                 below-a-range
+ on_track (sun)            Rising           > 20 %                2029  20 %    2024       ██████████  100 %, not above  not above                     at-a-strict-number
+ on_track (sun)            Rising           upward                2029  20 %    2024                   –                 –                             direction-up
. pending                   Falling of late  change ≥ 20 pp  2020  2029  < 8 pp  2024       ░░░░······  < 40 %            > 12 pp short                 change-of-a-bound
. pending                   Few figures      ≥ 30 %                2029  18 %    2024       ██████····  60 %              12 pp short                   too-few
  not_judged                Sales            total ≥ 30 t    2022  2029  ≥ 18 t  2022/2024  ██████░░░░  ≥ 60 %            ≤ 12 t short, or none  stale  a-sum
  not_judged                Rising           mean ≥ 30 %     2022  2029  18 %    2022/2024  ██████····  60 %              12 pp short                   a-mean
  not_judged                Rising           clearly more          2029  20 %    2024                   –                 –                             in-words

20 targets as of 2025-06-30 (rule destatis/2023): 2 missed, 6 on_track, 3 behind, 1 off_track, 2 reversing, 2 indeterminate, 2 pending, 2 not_judged; 1 without a number, not counted; 1 series overdue: 1 stale

$ track compare --as-of 2025-06-30
Target                 Goal                            track/2                 destatis/2023      opensdg/2.4             eustat/2023             elapsed/1
reached-and-worsening  ≤ 25 % by 2029                  ✓ achieved              ~ slightly cloudy  . pending               . pending               . pending
change                 change ≥ 20 pp by 2029          ~ behind                ~ slightly cloudy  + substantial progress  + significant progress  ~ behind time
dated-sun              ≥ 30 % by 2029                  + on_track              + sun              . pending               . pending               . pending
dated-slightly-cloudy  ≥ 31.5 % by 2029                ~ behind                ~ slightly cloudy  . pending               . pending               . pending
dated-cloud            ≥ 40 % by 2029                  ! off_track             ! cloud            . pending               . pending               . pending
dated-thunderstorm     ≤ 10 % by 2029                  ! reversing             ! thunderstorm     . pending               . pending               . pending
reached                ≥ 15 % by 2029                  ✓ achieved              + sun              . pending               . pending               . pending
in-a-range             18–25 % by 2029                 ✓ achieved              + sun              –                       –                       . pending
below-a-range          30–33 % by 2029                 + on_track              + sun              –                       –                       . pending
at-a-strict-number     > 20 % by 2029                  + on_track              + sun              . pending               . pending               . pending
every-year             ≥ 25 % each from 2024 by 2027   ✗ missed                ! cloud            –                       –                       –
every-year-away        ≤ 15 % each from 2024 by 2027   ✗ missed                ! thunderstorm     –                       –                       –
a-sum                  total ≥ 30 t from 2022 by 2029  ? achieved or on_track  –                  –                       –                       ? all the way or in time
direction-up           upward by 2029                    not_judged            + sun              . pending               . pending               –
direction-down         downward by 2029                  not_judged            ! thunderstorm     . pending               . pending               –

Agreement      track/2   destatis/2023  opensdg/2.4  eustat/2023  elapsed/1
track/2                  11 of 12       0 of 1       0 of 1       2 of 2
destatis/2023  11 of 12                 0 of 1       0 of 1       1 of 1
opensdg/2.4    0 of 1    0 of 1                      1 of 1       0 of 1
eustat/2023    0 of 1    0 of 1         1 of 1                    0 of 1
elapsed/1      2 of 2    1 of 1         0 of 1       0 of 1

21 targets as of 2025-06-30; the methods part on 2; none says how 6 of them go
track/2: the trend over long goals, else the schedule; needs a baseline, or four figures in a row
destatis/2023: weather symbols of the German sustainability indicators; needs four figures in a row, a year apart
opensdg/2.4: automatic progress of Open SDG and Statistics Canada; needs a baseline and one later figure, both above zero, of a level
eustat/2023: SDG progress of the Basque statistics office, by Eurostat's limits; needs a baseline and one later figure, both above zero, of a level
elapsed/1: share of the way against share of the time; needs a baseline, or a sum over a window

