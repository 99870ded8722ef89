One goal, every method side by side: 18.8 in 2015, 11.1 in 2024, at most 5 by 2035. The growth ratio is 0.89, moderate; by a
straight line 56 % of the way are gone at 45 % of the time; the last five changes lead to the goal.

--- targets.toml [after town]
[series]
smokers = { area = "town", indicator = "Smokers", unit = "%", kind = "rate", frequency = "annual" }

[targets]
smokers-2035 = { series = "smokers", due = 2035, at_most = 5, baseline = 2015, source = "plan" }

--- actuals/smokers.toml
[[actual]]
period = 2015
value = 18.8
published = 2016-06-01
source = "book"

[[actual]]
period = 2019
value = 15
published = 2020-06-01
source = "book"

[[actual]]
period = 2020
value = 14.2
published = 2021-06-01
source = "book"

[[actual]]
period = 2021
value = 13.5
published = 2022-06-01
source = "book"

[[actual]]
period = 2022
value = 12.7
published = 2023-06-01
source = "book"

[[actual]]
period = 2023
value = 12
published = 2024-06-01
source = "book"

[[actual]]
period = 2024
value = 11.1
published = 2025-06-01
source = "book"

$ track compare --as-of 2025-06-30 --methods track/2,track/1,destatis/2023,opensdg/2.4,eustat/2023,elapsed/1
Target        Goal           track/2     track/1     destatis/2023  opensdg/2.4          eustat/2023          elapsed/1
smokers-2035  ≤ 5 % by 2035  + on_track  + on_track  + sun          ~ moderate progress  ~ moderate progress  + in time

Agreement      track/2  track/1  destatis/2023  opensdg/2.4  eustat/2023  elapsed/1
track/2                 1 of 1   1 of 1         0 of 1       0 of 1       1 of 1
track/1        1 of 1            1 of 1         0 of 1       0 of 1       1 of 1
destatis/2023  1 of 1   1 of 1                  0 of 1       0 of 1       1 of 1
opensdg/2.4    0 of 1   0 of 1   0 of 1                      1 of 1       0 of 1
eustat/2023    0 of 1   0 of 1   0 of 1         1 of 1                    0 of 1
elapsed/1      1 of 1   1 of 1   1 of 1         0 of 1       0 of 1

1 target as of 2025-06-30; the methods part on 1
track/2: the trend over long goals, else the schedule; needs a baseline, or four figures in a row
track/1: the trend wherever there is one, else the schedule; needs a baseline, or four figures in a row
destatis/2023: weather symbols of the German sustainability indicators; needs four figures in a row, a year apart
opensdg/2.4: automatic progress of Open SDG and Statistics Canada; needs a baseline and one later figure, both above zero, of a level
eustat/2023: SDG progress of the Basque statistics office, by Eurostat's limits; needs a baseline and one later figure, both above zero, of a level
elapsed/1: share of the way against share of the time; needs a baseline, or a sum over a window

$ track compare --as-of 2025-06-30 --methods track/2,destatis/2023 --format csv
﻿id,series,due,method,verdict,alternatives,grades,course,spread,pending_because
smokers-2035,smokers,2035,track/2,on_track,,,on_course,0,
smokers-2035,smokers,2035,destatis/2023,on_track,,sun,on_course,0,

$ track compare --as-of 2025-06-30 --methods destatis/2023,elapsed/1 --format markdown
## Methods side by side, 2025-06-30

| Target         | Goal          | `destatis/2023` | `elapsed/1` |
| -------------- | ------------- | --------------- | ----------- |
| `smokers-2035` | ≤ 5 % by 2035 | \+ sun          | \+ in time  |

| Agreement     | destatis/2023 | elapsed/1 |
| ------------- | ------------- | --------- |
| destatis/2023 |               | 1 of 1    |
| elapsed/1     | 1 of 1        |           |

- destatis/2023: weather symbols of the German sustainability indicators; needs four figures in a row, a year apart
- elapsed/1: share of the way against share of the time; needs a baseline, or a sum over a window

1 target as of 2025-06-30; the methods part on 0.

$ track show smokers-2035 --as-of 2025-06-30 --method opensdg/2.4 --brief
smokers-2035
Town: Smokers

goal       ≤ 5 % by 2035, announced 2021-01-15
baseline   18.8 % in 2015
verdict    behind (moderate progress): it grew at 0.89 of the rate the goal needs (substantial from
           0.95, moderate from 0.6)
measures   attainment 45 %; gap 6.1 pp over; progress 55.8 %; time gone 45 %; pace 1.24; schedule
           10.8 pp; required change −0.555 pp a year; observed change −0.856 pp a year; forecast
           2.52 % in 2035; miss −40.7 %: past the goal
figures    2022: 12.7 %, published 2023-06-01
           2023: 12 %, published 2024-06-01
           2024: 11.1 %, published 2025-06-01
freshness  fresh

$ track status --as-of 2025-06-30 --method elapsed/1 --long
Indicator   Target         Due    Goal    Actual           Attainment        Gap           Pace                      Verdict              Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Smokers   smokers-2035   2035   ≤ 5 %   11.1 % in 2024   ████······ 45 %   6.1 pp over   1.24 by the end of 2024   on_track (in time)   fresh

1 target as of 2025-06-30 (rule elapsed/1): 1 on_track

