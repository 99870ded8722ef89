Investment is published as January to n. 2023 is known as January to December, that is, as the year. January to October 2024 is 84, last year it was 80 of 100.

--- targets.toml [after town]
[series]
investment = { area = "town", indicator = "Investment", unit = "亿元", kind = "flow", frequency = "monthly", reporting = "year_to_date", skips = ["01"] }

[targets]
investment-2024 = { series = "investment", due = 2024, baseline = 2022, at_least = 110, source = "plan" }

--- actuals/investment.toml
actual = [
  { period = 2022, value = 90, published = 2023-01-20, source = "book" },
  { period = "2023-01/2023-10", value = 80, published = 2023-11-20, source = "book" },
  { period = "2023-01/2023-12", value = 100, published = 2024-01-20, source = "book" },
  { period = "2024-01/2024-02", value = 16.8, published = 2024-03-20, source = "book" },
  { period = "2024-01/2024-05", value = 42.0, published = 2024-06-20, source = "book" },
  { period = "2024-01/2024-10", value = 84.0, published = 2024-11-20, source = "book" },
]

$ track status --long --as-of 2024-11-30
Indicator      Target            Due    Goal         Actual             Attainment          Gap             Pace                   Verdict    Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Investment   investment-2024   2024   ≥ 110 亿元   100 亿元 in 2023   █████████· 90.9 %   10 亿元 short   1 by the end of 2023   on_track   fresh

1 target as of 2024-11-30 (rule track/2): 1 on_track

$ track status --as-of 2024-11-30 --format json | .targets[]
.actual: {"period": "2023", "value": 100, "published": "2024-01-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}}
.attainment: {"low": 0.909091, "high": 0.909091, "low_open": false, "high_open": false, "absent": null}
.gap: {"low": 10, "high": 10, "low_open": false, "high_open": false, "absent": null}
.progress: {"low": 0.5, "high": 0.5, "low_open": false, "high_open": false, "absent": null}
.time_share: {"low": 0.5, "high": 0.5, "low_open": false, "high_open": false, "absent": null}
.pace: {"low": 1, "high": 1, "low_open": false, "high_open": false, "absent": null}
.schedule: {"low": 0, "high": 0, "low_open": false, "high_open": false, "absent": null}
.required_change: {"low": 10, "high": 10, "low_open": false, "high_open": false, "absent": null}
.required_growth: {"low": 0.1, "high": 0.1, "low_open": false, "high_open": false, "absent": null}
.observed_change: {"low": 10, "high": 10, "low_open": false, "high_open": false, "absent": null}
.observed_growth: {"low": 0.111111, "high": 0.111111, "low_open": false, "high_open": false, "absent": null}
.forecast: {"low": 110, "high": 110, "low_open": false, "high_open": false, "absent": null}
.basis: "schedule"
.verdict: "on_track"
.year_to_date: {"period": "2024-01/2024-10", "value": 84.0, "published": "2024-11-20", "status": null, "source": {"id": "book", "title": "The yearbook", "publisher": "Statistics office", "url": null}, "usual_share": {"low": 0.8, "high": 0.8, "low_open": false, "high_open": false, "absent": null}, "flat": false}

