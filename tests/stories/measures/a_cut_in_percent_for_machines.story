A cut of 16 % from 2010 to 2015. A cut of 13.4 % by 2014 is ln(0.866)/ln(0.84) = 82.5 % of it at 80 % of the time.

--- targets.toml [after town]
[series]
intensity = { area = "town", indicator = "Energy intensity", unit = "吨/万元", kind = "rate", frequency = "annual" }

[targets]
intensity-2015 = { series = "intensity", due = 2015, baseline = 2010, measure = "percent_change", at_most = -16, announced = 2011-03-01, source = "plan" }

--- actuals/intensity.toml
actual = [
  { period = 2010, value = 1.000, published = 2011-02-20, source = "book" },
  { period = 2014, value = 0.866, published = 2015-02-20, source = "book" },
]

$ track status --long --as-of 2015-06-30
Indicator            Target           Due    Goal             Actual                  Attainment   Gap           Pace                      Verdict    Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Energy intensity   intensity-2015   2015   change ≤ −16 %   0.866 吨/万元 in 2014   –            2.6 pp over   1.05 by the end of 2014   on_track   fresh

1 target as of 2015-06-30 (rule track/2): 1 on_track

$ track status --as-of 2015-06-30 --format json | .targets[]
.measure: "percent_change"
.goal: {"at_most": -16}
.baseline: {"period": "2010", "value": 1.000, "published": "2011-02-20"}
.actual: {"period": "2014", "value": 0.866, "published": "2015-02-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}
.attainment: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the goal is a change: read the progress"}
.gap: {"low": 2.6, "high": 2.6, "low_open": false, "high_open": false, "absent": null}
.progress: {"low": 0.8375, "high": 0.8375, "low_open": false, "high_open": false, "absent": null}
.time_share: {"low": 0.8, "high": 0.8, "low_open": false, "high_open": false, "absent": null}
.pace: {"low": 1.046875, "high": 1.046875, "low_open": false, "high_open": false, "absent": null}
.schedule: {"low": 0.0375, "high": 0.0375, "low_open": false, "high_open": false, "absent": null}
.required_change: {"low": -2.6, "high": -2.6, "low_open": false, "high_open": false, "absent": null}
.required_growth: {"low": -0.030023, "high": -0.030023, "low_open": false, "high_open": false, "absent": null}
.observed_change: {"low": -3.35, "high": -3.35, "low_open": false, "high_open": false, "absent": null}
.observed_growth: {"low": -0.035328, "high": -0.035328, "low_open": false, "high_open": false, "absent": null}
.forecast: {"low": -16.75, "high": -16.75, "low_open": false, "high_open": false, "absent": null}
.basis: "schedule"
.verdict: "on_track"

