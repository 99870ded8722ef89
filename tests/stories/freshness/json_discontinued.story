The last year published is 2023, and its figure is there: nothing is expected.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual", discontinued = { last = 2023, announced = 2024-01-15, reason = "replaced" } }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2023, value = 1500, published = 2024-02-20, source = "book" },
]

$ track status --as-of 2026-06-30 --format json
{
  "schema": "track.status/1",
  "as_of": "2026-06-30",
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
        "at_least": 2000
      },
      "commitment": null,
      "superseded_by": null,
      "baseline": null,
      "actual": {
        "period": "2023",
        "value": 1500,
        "published": "2024-02-20",
        "status": null,
        "source": {
          "id": "book",
          "title": "The yearbook",
          "publisher": "Statistics office",
          "url": null
        }
      },
      "attainment": {
        "low": 0.75,
        "high": 0.75,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "gap": {
        "low": 500,
        "high": 500,
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
        "low": 125,
        "high": 125,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "required_growth": {
        "low": 0.07457,
        "high": 0.07457,
        "low_open": false,
        "high_open": false,
        "absent": null
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
        "absent": "the target names no baseline"
      },
      "basis": null,
      "verdict": "pending",
      "alternatives": [],
      "flags": [],
      "provisional": false,
      "chain": null,
      "settled_by": null,
      "held": null,
      "year_to_date": null,
      "method": "track/1",
      "freshness": {
        "state": "discontinued",
        "missing": [],
        "released": null,
        "days_late": null
      }
    }
  ]
}

