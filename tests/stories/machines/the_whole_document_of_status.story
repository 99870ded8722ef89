The worked example: 1250 in 2022, 1416 in 2024, more than 2000 in 2027, on 2026-11-22.
Attainment 1416/2000 = 0.708, gap 584, progress 166/750 = 0.221333 at 2/5 of the time, pace 0.553333, schedule 0.221333 − 0.4 = −0.178667.
Needed (2000 − 1416)/3 = 194.666667 or (2000/1416)^(1/3) − 1 = 12.2 % a year; so far 166/2 = 83 or 1.1328^(1/2) − 1 = 6.43 % a year;
forecast 1416 + 3 × 83 = 1665. The figure of 2025 was due on 2026-03-01: 266 days, stale.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, more_than = 2000, baseline = 2022, commitment = "strive", source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1250, published = 2023-02-03, source = "book" },
  { period = 2024, value = 1416, published = 2025-06-19, source = "book" },
]

$ track status --as-of 2026-11-22 --format json
{
  "schema": "track.status/2",
  "as_of": "2026-11-22",
  "targets": [
    {
      "id": "output-2027",
      "series": "output",
      "area": "town",
      "indicator": "Output",
      "indicator_en": null,
      "unit": "亿元",
      "measure": "level",
      "due": "2027",
      "goal": {
        "more_than": 2000
      },
      "statement": null,
      "direction": null,
      "commitment": "strive",
      "superseded_by": null,
      "baseline": {
        "period": "2022",
        "value": 1250,
        "published": "2023-02-03"
      },
      "actual": {
        "period": "2024",
        "value": 1416,
        "published": "2025-06-19",
        "status": null,
        "source": {
          "id": "book",
          "title": "The yearbook",
          "publisher": "Statistics office",
          "url": null
        }
      },
      "attainment": {
        "low": 0.708,
        "high": 0.708,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "gap": {
        "low": 584,
        "high": 584,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "progress": {
        "low": 0.221333,
        "high": 0.221333,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "time_share": {
        "low": 0.4,
        "high": 0.4,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "pace": {
        "low": 0.553333,
        "high": 0.553333,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "schedule": {
        "low": -0.178667,
        "high": -0.178667,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "required_change": {
        "low": 194.666667,
        "high": 194.666667,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "required_growth": {
        "low": 0.12199,
        "high": 0.12199,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "observed_change": {
        "low": 83,
        "high": 83,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "observed_growth": {
        "low": 0.064331,
        "high": 0.064331,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "forecast": {
        "low": 1665,
        "high": 1665,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "basis": "schedule",
      "verdict": "off_track",
      "alternatives": [],
      "pending_because": null,
      "flags": [],
      "provisional": false,
      "chain": null,
      "settled_by": null,
      "held": null,
      "year_to_date": null,
      "method": "track/2",
      "grades": [],
      "numbers": {},
      "freshness": {
        "state": "stale",
        "missing": [
          "2025"
        ],
        "released": "2026-03-01",
        "days_late": 266
      }
    }
  ]
}

