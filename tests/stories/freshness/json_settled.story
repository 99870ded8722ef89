The due figure is in: settled for good. 2100/2000 = 1.05.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2025, value = 2100, published = 2026-02-20, source = "book" },
]

$ track status --as-of 2030-06-30 --format json
{
  "schema": "track.status/1",
  "as_of": "2030-06-30",
  "targets": [
    {
      "id": "output-2025",
      "series": "output",
      "area": "town",
      "indicator": "Output",
      "indicator_en": null,
      "unit": "亿元",
      "measure": "level",
      "due": "2025",
      "goal": {
        "at_least": 2000
      },
      "commitment": null,
      "superseded_by": null,
      "baseline": null,
      "actual": {
        "period": "2025",
        "value": 2100,
        "published": "2026-02-20",
        "status": null,
        "source": {
          "id": "book",
          "title": "The yearbook",
          "publisher": "Statistics office",
          "url": null
        }
      },
      "attainment": {
        "low": 1.05,
        "high": 1.05,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "gap": {
        "low": -100,
        "high": -100,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "progress": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "the target names no baseline"
      },
      "time_share": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "the target names no baseline"
      },
      "pace": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "the target names no baseline"
      },
      "schedule": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "the target names no baseline"
      },
      "required_change": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "the due period's figure is in"
      },
      "required_growth": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "the due period's figure is in"
      },
      "observed_change": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "the target names no baseline"
      },
      "observed_growth": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "the target names no baseline"
      },
      "forecast": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "the due period's figure is in"
      },
      "basis": null,
      "verdict": "met",
      "alternatives": [],
      "flags": [],
      "provisional": false,
      "chain": null,
      "settled_by": null,
      "held": null,
      "year_to_date": null,
      "method": "track/1",
      "freshness": {
        "state": "settled",
        "missing": [],
        "released": null,
        "days_late": null
      }
    }
  ]
}

