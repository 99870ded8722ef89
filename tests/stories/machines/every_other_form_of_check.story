Beside the screens and the JSON: annotations, a test report and a page say the same of one late figure.

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
output-2025 = { series = "output", due = 2025, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [{ period = 2022, value = 1210, published = 2023-02-20, source = "book" }]

$ track check --as-of 2024-03-20 --format github
::warning file=targets.toml,line=19,col=1,title=track TRK601::the figure of output for 2023 was due 2024-02-29, 20 days ago%0Atrack add output FIGURE --period 2023 --publisher NAME
1 series and 1 target checked as of 2024-03-20: 1 warning in 1 file

$ track check --as-of 2024-03-20 --format junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="track" tests="2" failures="0" errors="0" skipped="0">
  <testsuite name="track check, 2024-03-20" tests="2" failures="0" errors="0" skipped="0">
    <testcase name="output" classname="track.series">
      <system-out>warning[TRK601] the figure of output for 2023 was due 2024-02-29, 20 days ago; track add output FIGURE --period 2023 --publisher NAME</system-out>
    </testcase>
    <testcase name="output-2025" classname="track.target" />
  </testsuite>
</testsuites>

$ track check --as-of 2024-03-20 --format markdown
## track check, 2024-03-20

1 series and 1 target checked as of 2024-03-20: 1 warning in 1 file.

| | code | where | what | remedy |
|---|---|---|---|---|
| warning | TRK601 | targets\.toml:19:1 | the figure of output for 2023 was due 2024-02-29, 20 days ago | `track add output FIGURE --period 2023 --publisher NAME` |

