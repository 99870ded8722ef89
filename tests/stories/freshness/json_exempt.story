`freshness = false`: exempt, whatever is missing.

--- targets.toml [after town]
[series]
survey = { area = "town", indicator = "Survey", unit = "%", kind = "rate", frequency = "annual", freshness = false }

[targets]
survey-2027 = { series = "survey", due = 2027, at_least = 80, source = "plan" }

--- actuals/survey.toml
actual = [
  { period = 2021, value = 60, published = 2022-02-20, source = "book" },
]

$ track status --as-of 2026-06-30 --format json
{
  "schema": "track.status/1",
  "as_of": "2026-06-30",
  "targets": [
    {
      "id": "survey-2027",
      "series": "survey",
      "area": "town",
      "indicator": "Survey",
      "indicator_en": null,
      "unit": "%",
      "measure": "level",
      "due": "2027",
      "goal": {
        "at_least": 80
      },
      "commitment": null,
      "superseded_by": null,
      "baseline": null,
      "actual": {
        "period": "2021",
        "value": 60,
        "published": "2022-02-20",
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
        "low": 20,
        "high": 20,
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
        "low": 3.333333,
        "high": 3.333333,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "required_growth": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "a rate has no growth of its own: read the change"
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
        "state": "exempt",
        "missing": [],
        "released": null,
        "days_late": null
      }
    }
  ]
}

