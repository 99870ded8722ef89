The whole JSON document of changes: a verdict with the figure that changed it, the figures, a new target that replaces another, and how
current the series is. Numbers keep every digit of the files.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "产值", indicator_en = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2024 = { series = "output", due = 2024, at_least = 12.50, source = "plan" }
output-2026 = { series = "output", due = 2026, at_least = 14, source = "plan" }
output-2028 = { series = "output", due = 2028, at_least = 16, announced = 2025-03-01, supersedes = "output-2026", source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2023, value = 11.0, published = 2024-02-20, source = "book" },
  { period = 2024, value = 12.60, published = 2025-02-20, note = "Page 3.", source = "book" },
]

$ track changes --since 2025-02-01 --until 2025-03-31 --format json
{
  "schema": "track.changes/1",
  "as_of": "2025-03-31",
  "compared": "public",
  "before": {
    "as_of": "2025-02-01",
    "from": "register",
    "name": null,
    "commit": null
  },
  "after": {
    "as_of": "2025-03-31",
    "from": "register",
    "name": null,
    "commit": null
  },
  "verdicts": [
    {
      "id": "output-2024",
      "series": "output",
      "area": "town",
      "indicator": "产值",
      "indicator_en": "Output",
      "unit": "亿元",
      "before": {
        "verdict": "awaiting",
        "alternatives": [],
        "pending_because": null
      },
      "after": {
        "verdict": "met",
        "alternatives": [],
        "pending_because": null
      },
      "because": "records",
      "figures": [
        {
          "series": "output",
          "area": "town",
          "indicator": "产值",
          "indicator_en": "Output",
          "unit": "亿元",
          "change": "first",
          "period": "2024",
          "keys": [],
          "record": {
            "period": "2024",
            "value": 12.60,
            "published": "2025-02-20",
            "status": null,
            "source": {
              "id": "book",
              "title": "The yearbook",
              "publisher": "Statistics office",
              "url": null
            },
            "break": false,
            "note": "Page 3."
          },
          "before": null,
          "in_force": {
            "period": "2024",
            "value": 12.60,
            "published": "2025-02-20",
            "status": null,
            "source": {
              "id": "book",
              "title": "The yearbook",
              "publisher": "Statistics office",
              "url": null
            },
            "break": false,
            "note": "Page 3."
          }
        }
      ]
    }
  ],
  "figures": [
    {
      "series": "output",
      "area": "town",
      "indicator": "产值",
      "indicator_en": "Output",
      "unit": "亿元",
      "change": "first",
      "period": "2024",
      "keys": [],
      "record": {
        "period": "2024",
        "value": 12.60,
        "published": "2025-02-20",
        "status": null,
        "source": {
          "id": "book",
          "title": "The yearbook",
          "publisher": "Statistics office",
          "url": null
        },
        "break": false,
        "note": "Page 3."
      },
      "before": null,
      "in_force": {
        "period": "2024",
        "value": 12.60,
        "published": "2025-02-20",
        "status": null,
        "source": {
          "id": "book",
          "title": "The yearbook",
          "publisher": "Statistics office",
          "url": null
        },
        "break": false,
        "note": "Page 3."
      }
    }
  ],
  "targets": [
    {
      "id": "output-2026",
      "change": "replaced",
      "keys": [],
      "before": {
        "id": "output-2026",
        "series": "output",
        "area": "town",
        "indicator": "产值",
        "indicator_en": "Output",
        "unit": "亿元",
        "measure": "level",
        "due": "2026",
        "goal": {
          "at_least": 14
        },
        "statement": null,
        "direction": null,
        "commitment": null,
        "superseded_by": null,
        "baseline": null,
        "actual": {
          "period": "2023",
          "value": 11.0,
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
          "low": 0.785714,
          "high": 0.785714,
          "low_open": false,
          "high_open": false,
          "absent": null
        },
        "gap": {
          "low": 3,
          "high": 3,
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
          "low": 1,
          "high": 1,
          "low_open": false,
          "high_open": false,
          "absent": null
        },
        "required_growth": {
          "low": 0.083707,
          "high": 0.083707,
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
        "pending_because": "no baseline",
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
          "state": "fresh",
          "missing": [],
          "released": null,
          "days_late": null
        }
      },
      "after": {
        "id": "output-2026",
        "series": "output",
        "area": "town",
        "indicator": "产值",
        "indicator_en": "Output",
        "unit": "亿元",
        "measure": "level",
        "due": "2026",
        "goal": {
          "at_least": 14
        },
        "statement": null,
        "direction": null,
        "commitment": null,
        "superseded_by": "output-2028",
        "baseline": null,
        "actual": {
          "period": "2024",
          "value": 12.60,
          "published": "2025-02-20",
          "status": null,
          "source": {
            "id": "book",
            "title": "The yearbook",
            "publisher": "Statistics office",
            "url": null
          }
        },
        "attainment": {
          "low": 0.9,
          "high": 0.9,
          "low_open": false,
          "high_open": false,
          "absent": null
        },
        "gap": {
          "low": 1.4,
          "high": 1.4,
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
          "low": 0.7,
          "high": 0.7,
          "low_open": false,
          "high_open": false,
          "absent": null
        },
        "required_growth": {
          "low": 0.054093,
          "high": 0.054093,
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
        "pending_because": "no baseline",
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
          "state": "fresh",
          "missing": [],
          "released": null,
          "days_late": null
        }
      }
    },
    {
      "id": "output-2028",
      "change": "new",
      "keys": [],
      "before": null,
      "after": {
        "id": "output-2028",
        "series": "output",
        "area": "town",
        "indicator": "产值",
        "indicator_en": "Output",
        "unit": "亿元",
        "measure": "level",
        "due": "2028",
        "goal": {
          "at_least": 16
        },
        "statement": null,
        "direction": null,
        "commitment": null,
        "superseded_by": null,
        "baseline": null,
        "actual": null,
        "attainment": {
          "low": null,
          "high": null,
          "low_open": false,
          "high_open": false,
          "absent": "no figure to judge: all are older than the announcement"
        },
        "gap": {
          "low": null,
          "high": null,
          "low_open": false,
          "high_open": false,
          "absent": "no figure to judge: all are older than the announcement"
        },
        "progress": {
          "low": null,
          "high": null,
          "low_open": false,
          "high_open": false,
          "absent": "no figure to judge: all are older than the announcement"
        },
        "time_share": {
          "low": null,
          "high": null,
          "low_open": false,
          "high_open": false,
          "absent": "no figure to judge: all are older than the announcement"
        },
        "pace": {
          "low": null,
          "high": null,
          "low_open": false,
          "high_open": false,
          "absent": "no figure to judge: all are older than the announcement"
        },
        "schedule": {
          "low": null,
          "high": null,
          "low_open": false,
          "high_open": false,
          "absent": "no figure to judge: all are older than the announcement"
        },
        "required_change": {
          "low": null,
          "high": null,
          "low_open": false,
          "high_open": false,
          "absent": "no figure to judge: all are older than the announcement"
        },
        "required_growth": {
          "low": null,
          "high": null,
          "low_open": false,
          "high_open": false,
          "absent": "no figure to judge: all are older than the announcement"
        },
        "observed_change": {
          "low": null,
          "high": null,
          "low_open": false,
          "high_open": false,
          "absent": "no figure to judge: all are older than the announcement"
        },
        "observed_growth": {
          "low": null,
          "high": null,
          "low_open": false,
          "high_open": false,
          "absent": "no figure to judge: all are older than the announcement"
        },
        "forecast": {
          "low": null,
          "high": null,
          "low_open": false,
          "high_open": false,
          "absent": "no figure to judge: all are older than the announcement"
        },
        "basis": null,
        "verdict": "pending",
        "alternatives": [],
        "pending_because": "no figure since",
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
          "state": "fresh",
          "missing": [],
          "released": null,
          "days_late": null
        }
      }
    }
  ],
  "series": [],
  "freshness": []
}

$ track changes --since 2025-03-31 --until 2025-03-31 --format json
{
  "schema": "track.changes/1",
  "as_of": "2025-03-31",
  "compared": "public",
  "before": {
    "as_of": "2025-03-31",
    "from": "register",
    "name": null,
    "commit": null
  },
  "after": {
    "as_of": "2025-03-31",
    "from": "register",
    "name": null,
    "commit": null
  },
  "verdicts": [],
  "figures": [],
  "targets": [],
  "series": [],
  "freshness": []
}

