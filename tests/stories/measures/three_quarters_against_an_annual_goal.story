At least 100 亿元 in 2024. No annual figure is published, so 2023 is the sum of its quarters, 80. Three quarters of 2024 are in: 66, where last year
had reached 60 of 80. They move neither pace nor verdict.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "quarterly" }

[targets]
output-2024 = { series = "output", due = 2024, baseline = 2022, at_least = 100, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 70, published = 2023-02-20, source = "book" },
  { period = "2023-Q1", value = 20, published = 2023-04-20, source = "book" },
  { period = "2023-Q2", value = 20, published = 2023-07-20, source = "book" },
  { period = "2023-Q3", value = 20, published = 2023-10-20, source = "book" },
  { period = "2023-Q4", value = 20, published = 2024-01-20, source = "book" },
  { period = "2024-Q1", value = 22, published = 2024-04-20, source = "book" },
  { period = "2024-Q2", value = 22, published = 2024-07-20, source = "book" },
  { period = "2024-Q3", value = 22, published = 2024-10-20, source = "book" },
]

$ track status --long --as-of 2024-11-30
Indicator   Target        Due    Goal         Actual            Attainment        Gap             Pace                      Verdict     Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2024   2024   ≥ 100 亿元   80 亿元 in 2023   ████████·· 80 %   20 亿元 short   0.67 by the end of 2023   off_track   fresh

1 target as of 2024-11-30 (rule track/2): 1 off_track

$ track status --as-of 2024-11-30 --format json | .targets[]
.actual: {"period": "2023", "value": 80, "published": "2024-01-20", "status": null, "source": null, "parts": [{"period": "2023-Q1", "value": 20, "published": "2023-04-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}, {"period": "2023-Q2", "value": 20, "published": "2023-07-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}, {"period": "2023-Q3", "value": 20, "published": "2023-10-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}, {"period": "2023-Q4", "value": 20, "published": "2024-01-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}]}
.attainment: {"low": 0.8, "high": 0.8, "low_open": false, "high_open": false, "absent": null}
.gap: {"low": 20, "high": 20, "low_open": false, "high_open": false, "absent": null}
.progress: {"low": 0.333333, "high": 0.333333, "low_open": false, "high_open": false, "absent": null}
.time_share: {"low": 0.5, "high": 0.5, "low_open": false, "high_open": false, "absent": null}
.pace: {"low": 0.666667, "high": 0.666667, "low_open": false, "high_open": false, "absent": null}
.schedule: {"low": -0.166667, "high": -0.166667, "low_open": false, "high_open": false, "absent": null}
.required_change: {"low": 20, "high": 20, "low_open": false, "high_open": false, "absent": null}
.required_growth: {"low": 0.25, "high": 0.25, "low_open": false, "high_open": false, "absent": null}
.observed_change: {"low": 10, "high": 10, "low_open": false, "high_open": false, "absent": null}
.observed_growth: {"low": 0.142857, "high": 0.142857, "low_open": false, "high_open": false, "absent": null}
.forecast: {"low": 90, "high": 90, "low_open": false, "high_open": false, "absent": null}
.basis: "schedule"
.verdict: "off_track"
.year_to_date: {"period": "2024-01/2024-09", "value": 66, "published": "2024-10-20", "status": null, "source": null, "parts": [{"period": "2024-Q1", "value": 22, "published": "2024-04-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}, {"period": "2024-Q2", "value": 22, "published": "2024-07-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}, {"period": "2024-Q3", "value": 22, "published": "2024-10-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}], "usual_share": {"low": 0.75, "high": 0.75, "low_open": false, "high_open": false, "absent": null}, "flat": false}

