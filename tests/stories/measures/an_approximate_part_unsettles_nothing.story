A ceiling of less than 113.8 a year. The third quarter alone is 134, so the year is missed whatever the others bring. That the second was
about 37.8 changes nothing: an approximate part settles nothing, and keeps nothing else from settling it.

--- targets.toml [after town]
[series]
alone = { area = "town", indicator = "Alone", unit = "亿元", kind = "flow", frequency = "quarterly" }
both = { area = "town", indicator = "Both", unit = "亿元", kind = "flow", frequency = "quarterly" }

[targets]
alone-2020 = { series = "alone", due = 2020, less_than = 113.8, announced = 2015-01-01, source = "plan" }
both-2020 = { series = "both", due = 2020, less_than = 113.8, announced = 2015-01-01, source = "plan" }

--- actuals/alone.toml
actual = [
  { period = "2020-Q3", value = 134, published = 2020-10-20, source = "book" },
]

--- actuals/both.toml
actual = [
  { period = "2020-Q3", value = 134, published = 2020-10-20, source = "book" },
  { period = "2020-Q2", about = 37.8, published = 2020-07-20, source = "book" },
]

$ track status --long --as-of 2020-12-01
Indicator   Target       Due    Goal           Actual            Attainment   Gap   Pace   Verdict                                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Alone     alone-2020   2020   < 113.8 亿元   none comparable   –            –     –      missed, ≥ 134 亿元 in 2020-01/2020-09   settled
  Both      both-2020    2020   < 113.8 亿元   none comparable   –            –     –      missed, ≥ 134 亿元 in 2020-01/2020-09   settled

2 targets as of 2020-12-01 (rule track/2): 2 missed

$ track status --as-of 2020-12-01 --format json | .targets[]
.settled_by: {"period": "2020-01/2020-09", "at_least": 134, "published": "2020-10-20", "status": null, "source": null, "parts": [{"period": "2020-Q3", "value": 134, "published": "2020-10-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}]}
.verdict: "missed"
.flags: []
.settled_by: {"period": "2020-01/2020-09", "at_least": 134, "published": "2020-10-20", "status": null, "source": null, "parts": [{"period": "2020-Q3", "value": 134, "published": "2020-10-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}]}
.verdict: "missed"
.flags: []

