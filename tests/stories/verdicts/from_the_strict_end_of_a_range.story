More than 0 and less than 10 in 2022. At 0 nothing is left to the lower end, so no share of it can be missed. Fast comes from −30 by 10 a
year and is led to 20, past the upper end: off_track. Slow comes from −15 by 5 a year, to 10, not past it: on_track. Falling comes from 3: reversing.

--- targets.toml [after town]
[series]
fast = { area = "town", indicator = "Fast", unit = "%", kind = "rate", frequency = "annual" }
slow = { area = "town", indicator = "Slow", unit = "%", kind = "rate", frequency = "annual" }
falling = { area = "town", indicator = "Falling", unit = "%", kind = "rate", frequency = "annual" }

[targets]
fast-2022 = { series = "fast", due = 2022, more_than = 0, less_than = 10, announced = 2015-01-01, source = "plan" }
slow-2022 = { series = "slow", due = 2022, more_than = 0, less_than = 10, announced = 2015-01-01, source = "plan" }
falling-2022 = { series = "falling", due = 2022, more_than = 0, less_than = 10, announced = 2015-01-01, source = "plan" }

--- actuals/fast.toml
actual = [
  { period = 2017, value = -30, published = 2018-02-20, source = "book" },
  { period = 2018, value = -20, published = 2019-02-20, source = "book" },
  { period = 2019, value = -10, published = 2020-02-20, source = "book" },
  { period = 2020, value = 0, published = 2021-02-20, source = "book" },
]

--- actuals/slow.toml
actual = [
  { period = 2017, value = -15, published = 2018-02-20, source = "book" },
  { period = 2018, value = -10, published = 2019-02-20, source = "book" },
  { period = 2019, value = -5, published = 2020-02-20, source = "book" },
  { period = 2020, value = 0, published = 2021-02-20, source = "book" },
]

--- actuals/falling.toml
actual = [
  { period = 2017, value = 3, published = 2018-02-20, source = "book" },
  { period = 2018, value = 2, published = 2019-02-20, source = "book" },
  { period = 2019, value = 1, published = 2020-02-20, source = "book" },
  { period = 2020, value = 0, published = 2021-02-20, source = "book" },
]

$ track status --long --as-of 2021-07-20
Indicator   Target         Due    Goal          Actual        Attainment   Gap          Pace   Verdict     Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Fast      fast-2022      2022   > 0, < 10 %   0 % in 2020   –            not inside   –      off_track   fresh
  Slow      slow-2022      2022   > 0, < 10 %   0 % in 2020   –            not inside   –      on_track    fresh
  Falling   falling-2022   2022   > 0, < 10 %   0 % in 2020   –            not inside   –      reversing   fresh

3 targets as of 2021-07-20 (rule track/2): 1 on_track, 1 off_track, 1 reversing

$ track status --as-of 2021-07-20 --format json | .targets[]
.forecast: {"low": 20, "high": 20, "low_open": false, "high_open": false, "absent": null}
.verdict: "off_track"
.forecast: {"low": 10, "high": 10, "low_open": false, "high_open": false, "absent": null}
.verdict: "on_track"
.forecast: {"low": -2, "high": -2, "low_open": false, "high_open": false, "absent": null}
.verdict: "reversing"

