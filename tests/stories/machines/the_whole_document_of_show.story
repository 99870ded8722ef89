At least 2000 in 2025. 1200 for 2022 was revised to 1210, and "more than 1200", said later, is a mention. 1210/2000 = 0.605; needed 790/3 = 263.333333
a year. The figure of 2023 was due on 2024-02-29, 123 days before.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1200, published = 2023-02-20, source = "book", status = "provisional" },
  { period = 2022, value = 1210, published = 2023-10-20, source = "book" },
  { period = 2022, more_than = 1200, published = 2024-01-10, publisher = "A newspaper" },
]

$ track show output-2025 --as-of 2024-07-01 --format json
{
  "schema": "track.show/2",
  "as_of": "2024-07-01",
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
      "statement": null,
      "direction": null,
      "commitment": null,
      "superseded_by": null,
      "baseline": null,
      "actual": {
        "period": "2022",
        "value": 1210,
        "published": "2023-10-20",
        "status": null,
        "source": {
          "id": "book",
          "title": "The yearbook",
          "publisher": "Statistics office",
          "url": null
        }
      },
      "attainment": {
        "low": 0.605,
        "high": 0.605,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "gap": {
        "low": 790,
        "high": 790,
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
        "low": 263.333333,
        "high": 263.333333,
        "low_open": false,
        "high_open": false,
        "absent": null
      },
      "required_growth": {
        "low": 0.182356,
        "high": 0.182356,
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
        "state": "stale",
        "missing": [
          "2023"
        ],
        "released": "2024-02-29",
        "days_late": 123
      },
      "announced": "2021-01-15",
      "path": {},
      "source": "plan",
      "note": null,
      "label": null,
      "tags": [],
      "owner": null,
      "workings": [
        {
          "name": "attainment",
          "formula": "v / T",
          "inputs": {
            "v": {
              "low": 1210,
              "high": 1210,
              "low_open": false,
              "high_open": false,
              "absent": null,
              "dimension": "figure"
            },
            "T": {
              "low": 2000,
              "high": 2000,
              "low_open": false,
              "high_open": false,
              "absent": null,
              "dimension": "amount"
            }
          },
          "result": {
            "low": 0.605,
            "high": 0.605,
            "low_open": false,
            "high_open": false,
            "absent": null
          }
        },
        {
          "name": "gap",
          "formula": "T − v",
          "inputs": {
            "T": {
              "low": 2000,
              "high": 2000,
              "low_open": false,
              "high_open": false,
              "absent": null,
              "dimension": "amount"
            },
            "v": {
              "low": 1210,
              "high": 1210,
              "low_open": false,
              "high_open": false,
              "absent": null,
              "dimension": "figure"
            }
          },
          "result": {
            "low": 790,
            "high": 790,
            "low_open": false,
            "high_open": false,
            "absent": null
          }
        },
        {
          "name": "progress",
          "formula": null,
          "inputs": {},
          "result": {
            "low": null,
            "high": null,
            "low_open": false,
            "high_open": false,
            "absent": "the target names no baseline"
          }
        },
        {
          "name": "time_share",
          "formula": null,
          "inputs": {},
          "result": {
            "low": null,
            "high": null,
            "low_open": false,
            "high_open": false,
            "absent": "the target names no baseline"
          }
        },
        {
          "name": "pace",
          "formula": null,
          "inputs": {},
          "result": {
            "low": null,
            "high": null,
            "low_open": false,
            "high_open": false,
            "absent": "the target names no baseline"
          }
        },
        {
          "name": "schedule",
          "formula": null,
          "inputs": {},
          "result": {
            "low": null,
            "high": null,
            "low_open": false,
            "high_open": false,
            "absent": "the target names no baseline"
          }
        },
        {
          "name": "required_change",
          "formula": "( T − v ) / n",
          "inputs": {
            "T": {
              "low": 2000,
              "high": 2000,
              "low_open": false,
              "high_open": false,
              "absent": null,
              "dimension": "amount"
            },
            "v": {
              "low": 1210,
              "high": 1210,
              "low_open": false,
              "high_open": false,
              "absent": null,
              "dimension": "figure"
            },
            "n": {
              "low": 3,
              "high": 3,
              "low_open": false,
              "high_open": false,
              "absent": null,
              "dimension": "years"
            }
          },
          "result": {
            "low": 263.333333,
            "high": 263.333333,
            "low_open": false,
            "high_open": false,
            "absent": null
          }
        },
        {
          "name": "required_growth",
          "formula": "( T / v ) ^ ( 1 / n ) − 1",
          "inputs": {
            "T": {
              "low": 2000,
              "high": 2000,
              "low_open": false,
              "high_open": false,
              "absent": null,
              "dimension": "amount"
            },
            "v": {
              "low": 1210,
              "high": 1210,
              "low_open": false,
              "high_open": false,
              "absent": null,
              "dimension": "figure"
            },
            "n": {
              "low": 3,
              "high": 3,
              "low_open": false,
              "high_open": false,
              "absent": null,
              "dimension": "years"
            }
          },
          "result": {
            "low": 0.182356,
            "high": 0.182356,
            "low_open": false,
            "high_open": false,
            "absent": null
          }
        },
        {
          "name": "observed_change",
          "formula": null,
          "inputs": {},
          "result": {
            "low": null,
            "high": null,
            "low_open": false,
            "high_open": false,
            "absent": "the target names no baseline"
          }
        },
        {
          "name": "observed_growth",
          "formula": null,
          "inputs": {},
          "result": {
            "low": null,
            "high": null,
            "low_open": false,
            "high_open": false,
            "absent": "the target names no baseline"
          }
        },
        {
          "name": "forecast",
          "formula": null,
          "inputs": {},
          "result": {
            "low": null,
            "high": null,
            "low_open": false,
            "high_open": false,
            "absent": "the target names no baseline"
          }
        },
        {
          "name": "miss",
          "formula": null,
          "inputs": {},
          "result": {
            "low": null,
            "high": null,
            "low_open": false,
            "high_open": false,
            "absent": "the target names no baseline"
          }
        }
      ]
    }
  ],
  "series": [
    {
      "id": "output",
      "area": "town",
      "indicator": "Output",
      "indicator_en": null,
      "unit": "亿元",
      "kind": "flow",
      "frequency": "annual",
      "year_starts": "01",
      "calendar": null,
      "derived": null,
      "projection": false,
      "unrecorded": null,
      "aliases": [],
      "tags": [],
      "owner": null,
      "publisher": null,
      "url": null,
      "limit": null,
      "context": null,
      "freshness": {
        "state": "stale",
        "missing": [
          "2023"
        ],
        "released": "2024-02-29",
        "days_late": 123
      },
      "next_release": {
        "period": "2024",
        "day": "2025-03-01",
        "sure": true
      },
      "records": [
        {
          "period": "2022",
          "value": 1200,
          "published": "2023-02-20",
          "status": "provisional",
          "source": {
            "id": "book",
            "title": "The yearbook",
            "publisher": "Statistics office",
            "url": null
          },
          "break": false,
          "note": null,
          "role": "first",
          "standing": "replaced"
        },
        {
          "period": "2022",
          "value": 1210,
          "published": "2023-10-20",
          "status": null,
          "source": {
            "id": "book",
            "title": "The yearbook",
            "publisher": "Statistics office",
            "url": null
          },
          "break": false,
          "note": null,
          "role": "revision",
          "standing": "in force"
        },
        {
          "period": "2022",
          "more_than": 1200,
          "published": "2024-01-10",
          "status": null,
          "source": {
            "id": null,
            "title": null,
            "publisher": "A newspaper",
            "url": null
          },
          "break": false,
          "note": null,
          "role": "mention",
          "standing": "mention"
        }
      ]
    }
  ]
}

