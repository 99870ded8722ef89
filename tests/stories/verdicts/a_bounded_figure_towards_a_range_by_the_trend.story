A range of 139 to 190 in 2021. The trend runs from 20 in 2015 to 123.9 or up to 135.4 in 2020, and leads to v + (v − 20)/5: 144.68 to
158.48, inside for every v. How far it is from the range and how far it would go past it depend on the same v: on_track.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2021 = { series = "output", due = 2021, between = [139, 190], announced = 2015-01-01, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2015, value = 20, published = 2016-02-20, source = "book" },
  { period = 2016, value = 60, published = 2017-02-20, source = "book" },
  { period = 2017, value = 90, published = 2018-02-20, source = "book" },
  { period = 2018, value = 100, published = 2019-02-20, source = "book" },
  { period = 2019, value = 120, published = 2020-02-20, source = "book" },
  { period = 2020, between = [123.9, 135.4], published = 2021-02-20, source = "book" },
]

$ track status --long --as-of 2021-07-20
Indicator   Target        Due    Goal           Actual                     Attainment   Gap                        Pace   Verdict    Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2021   2021   139–190 亿元   123.9–135.4 亿元 in 2020   –            3.6 to 15.1 亿元 outside   –      on_track   fresh

1 target as of 2021-07-20 (rule track/2): 1 on_track

$ track status --as-of 2021-07-20 --format json | .targets[]
.forecast: {"low": 144.68, "high": 158.48, "low_open": false, "high_open": false, "absent": null}
.basis: "trend"
.verdict: "on_track"

