The whole JSON document of methods side by side: what each says of a target, the numbers its words are read from, and of how many targets
each two say the same. A bound leaves several words open, and no course.

--- targets.toml [after town]
[series]
reach = { area = "town", indicator = "Reach", unit = "%", kind = "rate", frequency = "annual" }

[targets]
reach-2028 = { series = "reach", due = 2028, at_least = 80, baseline = 2020, source = "plan" }

--- actuals/reach.toml
[[actual]]
period = 2020
value = 40
published = 2021-06-01
source = "book"

[[actual]]
period = 2024
between = [55, 65]
published = 2025-06-01
source = "book"

$ track compare --as-of 2025-06-30 --methods opensdg/2.4,elapsed/1 --format json
{
  "schema": "track.compare/1",
  "as_of": "2025-06-30",
  "methods": [
    {
      "name": "opensdg/2.4",
      "title": "automatic progress of Open SDG and Statistics Canada",
      "source": "https://github.com/open-sdg/open-sdg/blob/2.4.0/docs/progress-methodology.md",
      "needs": "a baseline and one later figure, both above zero, of a level",
      "grades": [
        "target_achieved",
        "substantial_progress",
        "moderate_progress",
        "limited_progress",
        "deterioration"
      ]
    },
    {
      "name": "elapsed/1",
      "title": "share of the way against share of the time",
      "source": "docs/methods.md",
      "needs": "a baseline, or a sum over a window",
      "grades": [
        "reached",
        "in_time",
        "late",
        "backwards"
      ]
    }
  ],
  "targets": [
    {
      "id": "reach-2028",
      "series": "reach",
      "due": "2028",
      "spread": 0,
      "answers": [
        {
          "method": "opensdg/2.4",
          "verdict": "indeterminate",
          "alternatives": [
            "on_track",
            "behind"
          ],
          "grades": [
            "substantial_progress",
            "moderate_progress"
          ],
          "course": null,
          "numbers": {
            "ratio": {
              "low": 0.915594,
              "high": 1.42585,
              "low_open": false,
              "high_open": false,
              "absent": null
            },
            "score": {
              "low": 2.2543,
              "high": 5,
              "low_open": false,
              "high_open": false,
              "absent": null
            }
          },
          "pending_because": null
        },
        {
          "method": "elapsed/1",
          "verdict": "indeterminate",
          "alternatives": [
            "on_track",
            "behind"
          ],
          "grades": [
            "in_time",
            "late"
          ],
          "course": null,
          "numbers": {
            "share": {
              "low": 0.375,
              "high": 0.625,
              "low_open": false,
              "high_open": false,
              "absent": null
            },
            "due_now": {
              "low": 60,
              "high": 60,
              "low_open": false,
              "high_open": false,
              "absent": null
            }
          },
          "pending_because": null
        }
      ]
    }
  ],
  "agreements": [
    {
      "methods": [
        "opensdg/2.4",
        "elapsed/1"
      ],
      "judged": 0,
      "agreed": 0
    }
  ]
}

