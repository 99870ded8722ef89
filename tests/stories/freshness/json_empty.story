Nothing was ever recorded; of the years after the announcement of 2025-01-15 the first was due on 2026-03-01, a day ago.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, announced = 2025-01-15, source = "plan" }

$ track status --as-of 2026-03-02 --format json
{
  "schema": "track.status/1",
  "as_of": "2026-03-02",
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
      "actual": null,
      "attainment": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "no figure to judge: none is recorded"
      },
      "gap": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "no figure to judge: none is recorded"
      },
      "progress": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "no figure to judge: none is recorded"
      },
      "time_share": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "no figure to judge: none is recorded"
      },
      "pace": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "no figure to judge: none is recorded"
      },
      "schedule": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "no figure to judge: none is recorded"
      },
      "required_change": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "no figure to judge: none is recorded"
      },
      "required_growth": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "no figure to judge: none is recorded"
      },
      "observed_change": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "no figure to judge: none is recorded"
      },
      "observed_growth": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "no figure to judge: none is recorded"
      },
      "forecast": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "no figure to judge: none is recorded"
      },
      "basis": null,
      "verdict": "no_data",
      "alternatives": [],
      "flags": [],
      "provisional": false,
      "chain": null,
      "settled_by": null,
      "held": null,
      "year_to_date": null,
      "method": "track/1",
      "freshness": {
        "state": "empty",
        "missing": [
          "2025"
        ],
        "released": "2026-03-01",
        "days_late": 1
      }
    }
  ]
}

