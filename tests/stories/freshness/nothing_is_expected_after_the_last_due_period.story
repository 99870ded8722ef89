The last due year is 2024. In 2027 the missing years are 2023 and 2024, not 2025 and 2026; the oldest was due on 2024-02-29,
1037 days before 2027-01-01.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2024 = { series = "output", due = 2024, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1400, published = 2023-02-20, source = "book" },
]

$ track status --as-of 2027-01-01 --format json
{
  "schema": "track.status/1",
  "as_of": "2027-01-01",
  "targets": [
    {
      "id": "output-2024",
      "series": "output",
      "area": "town",
      "indicator": "Output",
      "indicator_en": null,
      "unit": "亿元",
      "measure": "level",
      "due": "2024",
      "goal": {
        "at_least": 2000
      },
      "commitment": null,
      "superseded_by": null,
      "baseline": null,
      "actual": {
        "period": "2022",
        "value": 1400,
        "published": "2023-02-20",
        "status": null,
        "source": {
          "id": "book",
          "title": "The yearbook",
          "publisher": "Statistics office",
          "url": null
        }
      },
      "attainment": {
        "low": 0.7,
        "high": 0.7,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "gap": {
        "low": 600,
        "high": 600,
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
        "low": 300,
        "high": 300,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "required_growth": {
        "low": 0.195229,
        "high": 0.195229,
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
      "verdict": "awaiting",
      "alternatives": [],
      "flags": [],
      "provisional": false,
      "chain": null,
      "settled_by": null,
      "held": null,
      "year_to_date": null,
      "method": "track/1",
      "freshness": {
        "state": "stale",
        "missing": [
          "2023",
          "2024"
        ],
        "released": "2024-02-29",
        "days_late": 1037
      }
    }
  ]
}

