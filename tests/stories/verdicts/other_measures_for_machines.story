A sum over 2021 … 2025: read, pending as soon as anything is recorded, every measure absent and the reason said.

--- targets.toml
format = 1

[defaults]
release_lag_days = 60

[areas.town]
name = "Town"

[sources.plan]
title = "The plan"
publisher = "Town hall"
published = 2021-01-15

[sources.book]
title = "The yearbook"
publisher = "Statistics office"

[series]
homes = { area = "town", indicator = "Homes", unit = "万套", kind = "flow", frequency = "annual" }

[targets]
homes-2025 = { series = "homes", due = 2025, measure = "total", from = 2021, at_least = 30, source = "plan" }

--- actuals/homes.toml
actual = [
  { period = 2021, value = 6, published = 2022-02-20, source = "book" },
]

$ track status --as-of 2022-06-30 --format json
{
  "schema": "track.status/1",
  "as_of": "2022-06-30",
  "targets": [
    {
      "id": "homes-2025",
      "series": "homes",
      "area": "town",
      "indicator": "Homes",
      "indicator_en": null,
      "unit": "万套",
      "measure": "total",
      "due": "2025",
      "goal": {
        "at_least": 30
      },
      "commitment": null,
      "superseded_by": null,
      "baseline": null,
      "actual": {
        "period": "2021",
        "value": 6,
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
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "targets of this measure are not judged yet"
      },
      "gap": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "targets of this measure are not judged yet"
      },
      "progress": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "targets of this measure are not judged yet"
      },
      "time_share": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "targets of this measure are not judged yet"
      },
      "pace": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "targets of this measure are not judged yet"
      },
      "schedule": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "targets of this measure are not judged yet"
      },
      "required_change": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "targets of this measure are not judged yet"
      },
      "required_growth": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "targets of this measure are not judged yet"
      },
      "observed_change": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "targets of this measure are not judged yet"
      },
      "observed_growth": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "targets of this measure are not judged yet"
      },
      "forecast": {
        "low": null,
        "high": null,
        "low_open": false,
        "high_open": false,
        "absent": "targets of this measure are not judged yet"
      },
      "basis": null,
      "verdict": "pending",
      "alternatives": [],
      "flags": [],
      "provisional": false,
      "method": "track/1",
      "freshness": {
        "state": "fresh",
        "missing": [],
        "released": null,
        "days_late": null
      }
    }
  ]
}

