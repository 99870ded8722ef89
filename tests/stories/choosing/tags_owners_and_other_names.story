A tag chooses the targets and series that have it, and the targets of such a series; a word that is no id is looked for in ids, names and labels, but not in CI.

--- targets.toml [after town]

[series.gdp]
area = "town"
indicator = "地区生产总值"
unit = "亿元"
kind = "flow"
frequency = "annual"
aliases = ["GDP", "生产总值"]
tags = ["flagship"]
owner = "Planning office"

[series.people]
area = "town"
indicator = "Residents"
unit = "万人"
kind = "stock"
frequency = "annual"

[targets.gdp-2027]
series = "gdp"
due = 2027
at_least = 2000
source = "plan"
label = "The two thousand"
owner = "The mayor"

[targets.people-2027]
series = "people"
due = 2027
at_least = 100
source = "plan"
tags = ["flagship", "plan-14"]

[targets.people-2030]
series = "people"
due = 2030
at_least = 120
source = "plan"

--- actuals/gdp.toml
[[actual]]
period = 2025
value = 1700
source = "book"
published = 2026-02-20

$ track status --long tag:flagship --as-of 2026-02-21 --lang en
Indicator        Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  地区生产总值   gdp-2027      2027   ≥ 2000 亿元   1700 亿元 in 2025   ████████·· 85 %   300 亿元 short   –      pending (no baseline)   fresh
  Residents      people-2027   2027   ≥ 100 万人    no figure           –                 –                –      no_data                 empty, 2021: 1453 days late

2 targets as of 2026-02-21 (rule track/2): 1 pending, 1 no_data; 1 series overdue: 1 empty

$ track show tag:plan-14 gdp gdp-2027 --as-of 2026-02-21 --lang en
people-2027
Town: Residents

goal           ≥ 100 万人 by 2027, announced 2021-01-15 [1]
latest figure  no figure
tags           flagship, plan-14

Judged as of 2026-02-21 by track/2
  verdict  no_data: no figure up to the due period was ever published

Measures
  none  no figure to judge: none is recorded

Freshness
  state         empty, 2021: 1453 days late
  missing       2021, 2022, 2023, 2024; due since 2022-03-01
  to mend it    track add people FIGURE --period 2021 --published DATE --publisher NAME
  next release  2025, by 2026-03-01

Sources
  [1]  2021-01-15, Town hall: The plan

gdp
Town: 地区生产总值

kind         flow in 亿元
published    annual, 60 days after the period
grace        30 days
also called  GDP, 生产总值
tags         flagship
owner        Planning office

Targets as of 2026-02-21
  Target     Goal          Due    Verdict
  ─────────────────────────────────────────────────────
  gdp-2027   ≥ 2000 亿元   2027   pending (no baseline)

Chart
  2025  ████████████████████████████████████████████████████████████         ┊  1700 亿元
  2027                                                                       ┊  ≥ 2000 亿元 (goal ┊)

History
  Period   Figure (亿元)   Published    What it is   Source
  ─────────────────────────────────────────────────────────
  2025     1700            2026-02-20   in force     [1]

Freshness
  state         fresh
  next release  2026, by 2027-03-01

Sources
  [1]  2026-02-20, Statistics office: The yearbook

gdp-2027
Town: 地区生产总值

label          The two thousand
goal           ≥ 2000 亿元 by 2027, announced 2021-01-15 [1]
latest figure  1700 亿元 in 2025, published 2026-02-20
owner          The mayor

Judged as of 2026-02-21 by track/2
  verdict  pending (no baseline): not due yet, and nothing to judge it by

Measures
  attainment       1700 / 2000 = 85 %
  gap              2000 − 1700 = 300 亿元 short
  progress         – the target names no baseline
  time gone        – the target names no baseline
  pace             – the target names no baseline
  schedule         – the target names no baseline
  required change  (2000 − 1700) / 2 = 150 亿元 a year
  required growth  (2000 / 1700)^(1 / 2) − 1 = 8.47 % a year
  observed change  – the target names no baseline
  observed growth  – the target names no baseline
  forecast         – the target names no baseline
  miss             – the target names no baseline

Chart
  2025  ████████████████████████████████████████████████████████████         ┊  1700 亿元
  2027                                                                       ┊  ≥ 2000 亿元 (goal ┊)

History
  Period   Figure (亿元)   Published    What it is   Source
  ─────────────────────────────────────────────────────────
  2025     1700            2026-02-20   in force     [2]

Freshness
  state         fresh
  next release  2026, by 2027-03-01

Sources
  [1]  2021-01-15, Town hall: The plan
  [2]  2026-02-20, Statistics office: The yearbook

$ track check tag:plan-14 --as-of 2026-02-21 --format json | .findings[]
.code: "TRK602"
.message: "the figure of people for 2021 was due 2022-03-01, 1453 days ago; missing up to 2024, 4 in all; none was ever recorded"
exit 1

$ track show tag:plan-14 gdp --as-of 2026-02-21 --format json | .targets[]
.id: "people-2027"
.label: null
.tags: ["flagship", "plan-14"]
.owner: null

$ track show gdp --as-of 2026-02-21 --format json | .series[]
.aliases: ["GDP", "生产总值"]
.tags: ["flagship"]
.owner: "Planning office"

$ track status --long tag:flagshp
stderr:
Usage: track status [OPTIONS] [ID]...
Try 'track status -h' for help.

Error: Invalid value for ID: no target or series has the tag 'flagshp'; did you mean "tag:flagship"?
exit 2

$ track status --long tag:plan-15
stderr:
Usage: track status [OPTIONS] [ID]...
Try 'track status -h' for help.

Error: Invalid value for ID: no target or series has the tag 'plan-15'; did you mean "tag:plan-14"?
exit 2

$ track check GDP --as-of 2026-02-21
stderr:
Usage: track check [OPTIONS] [ID]...
Try 'track check -h' for help.

Error: Invalid value for ID: no target, series or area is called 'GDP'; did you mean "gdp" (Town 地区生产总值)?
exit 2

$ track show GDP --as-of 2026-02-21 --brief
gdp-2027
Town: 地区生产总值

label      The two thousand
goal       ≥ 2000 亿元 by 2027, announced 2021-01-15
verdict    pending (no baseline): not due yet, and nothing to judge it by
measures   attainment 85 %; gap 300 亿元 short; required change 150 亿元 a year; required growth
           8.47 % a year
figures    2025: 1700 亿元, published 2026-02-20
freshness  fresh

$ track status "two thousand" --as-of 2026-02-21 --lang en
Verdict    Target            Goal         Due   Actual     Period              Reached  Gap             ID
Town
. pending  The two thousand  ≥ 2000 亿元  2027  1700 亿元  2025    ████████··  85 %     300 亿元 short  gdp-2027

1 target as of 2026-02-21 (rule track/2): 1 pending

$ track add 生产总值 1800 --period 2026 --publisher Paper --published 2027-02-01 --dry-run
would be added to actuals/gdp.toml, line 7:

[[actual]]
period = 2026
value = 1800
published = 2027-02-01
publisher = "Paper"

2026: a new figure, 1800 亿元
no target of the series changes
stderr:
series gdp (Town 地区生产总值), the one that '生产总值' stands for
Warning: 2026 ends on 2026-12-31, which is still to come
Warning: it is said to be published 2027-02-01, which is still to come

