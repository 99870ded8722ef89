The target of 2022 was missed, 1210 of 1300, and `--fail-on missed` makes that an error and nothing else: that 2023, due on 2024-02-29, is stale is
a warning, as is the doubt about a forecast published after its period's end.

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
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2022 = { series = "output", due = 2022, at_least = 1300, source = "plan" }
output-2025 = { series = "output", due = 2025, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2021, value = 1100, published = 2022-02-20, source = "book", status = "forecast" },
  { period = 2022, value = 1210, published = 2023-02-20, source = "book" },
]

$ track check --as-of 2024-07-01 --fail-on missed --format json
{
  "schema": "track.check/1",
  "command": "check",
  "as_of": "2024-07-01",
  "checked": 3,
  "context": 0,
  "headline": "1 target missed; see why with `track show TARGET`; or accept what cannot be mended now: `[[check.accepted]]` in targets.toml, with target, code, reason and on",
  "counts": {
    "error": 1,
    "warning": 2
  },
  "findings": [
    {
      "code": "TRK701",
      "severity": "error",
      "file": "targets.toml",
      "line": 22,
      "column": 1,
      "message": "output-2022 is missed",
      "remedy": "track show output-2022",
      "known": false
    },
    {
      "code": "TRK602",
      "severity": "warning",
      "file": "targets.toml",
      "line": 19,
      "column": 1,
      "message": "the figure of output for 2023 was due 2024-02-29, 123 days ago",
      "remedy": "track add output FIGURE --period 2023 --publisher NAME",
      "known": false
    },
    {
      "code": "TRK506",
      "severity": "warning",
      "file": "actuals/output.toml",
      "line": 2,
      "column": 84,
      "message": "a forecast of 2021 published 2022-02-20, when the period had ended",
      "remedy": "say status = \"estimated\"",
      "known": false
    }
  ],
  "accepted": {
    "count": 0,
    "findings": []
  }
}
exit 1

