A cut of 17 % from 2005 to 2010, known by its yearly changes +1.51, −2.20 and −4.18 %: together −4.87 %, 26.8 % of the way, and −6.59 % a year still
needed (青海省统计局, 2009).

--- targets.toml [after town]
[series]
intensity = { area = "town", indicator = "Energy per GDP", unit = "%", kind = "growth", frequency = "annual" }

[targets]
intensity-2010 = { series = "intensity", due = 2010, baseline = 2005, measure = "percent_change", at_most = -17, announced = 2006-03-01, source = "plan" }

--- actuals/intensity.toml
actual = [
  { period = 2006, value = 1.51, published = 2007-02-20, source = "book" },
  { period = 2007, value = -2.20, published = 2008-02-20, source = "book" },
  { period = 2008, value = -4.18, published = 2009-02-20, source = "book" },
]

$ track status --long --as-of 2009-06-30
Indicator          Target           Due    Goal             Actual            Attainment   Gap             Pace                      Verdict     Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Energy per GDP   intensity-2010   2010   change ≤ −17 %   −4.18 % in 2008   –            12.13 pp over   0.48 by the end of 2008   off_track   fresh

1 target as of 2009-06-30 (rule track/2): 1 off_track

$ track status --as-of 2009-06-30 --format json | .targets[]
.measure: "percent_change"
.goal: {"at_most": -17}
.baseline: {"period": "2005", "published": null}
.actual: {"period": "2008", "value": -4.18, "published": "2009-02-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}
.attainment: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the goal is a change: read the progress"}
.gap: {"low": 12.127011, "high": 12.127011, "low_open": false, "high_open": false, "absent": null}
.progress: {"low": 0.286646, "high": 0.286646, "low_open": false, "high_open": false, "absent": null}
.time_share: {"low": 0.6, "high": 0.6, "low_open": false, "high_open": false, "absent": null}
.pace: {"low": 0.477744, "high": 0.477744, "low_open": false, "high_open": false, "absent": null}
.schedule: {"low": -0.313354, "high": -0.313354, "low_open": false, "high_open": false, "absent": null}
.required_change: {"low": -6.063505, "high": -6.063505, "low_open": false, "high_open": false, "absent": null}
.required_growth: {"low": -0.065913, "high": -0.065913, "low_open": false, "high_open": false, "absent": null}
.observed_change: {"low": -1.62433, "high": -1.62433, "low_open": false, "high_open": false, "absent": null}
.observed_growth: {"low": -0.016515, "high": -0.016515, "low_open": false, "high_open": false, "absent": null}
.forecast: {"low": -8.121649, "high": -8.121649, "low_open": false, "high_open": false, "absent": null}
.basis: "schedule"
.verdict: "off_track"
.chain: [{"period": "2006", "value": 1.51, "published": "2007-02-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}, {"period": "2007", "value": -2.20, "published": "2008-02-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}, {"period": "2008", "value": -4.18, "published": "2009-02-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}]

