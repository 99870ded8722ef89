Below the baseline: (1200 − 1250)/(2000 − 1250) = −1/15 of the way at 2/5 of the time, pace −0.17: reversing.
At the baseline's number progress is 0, not below: pace 0, off_track.

--- targets.toml [after town]
[series]
falling = { area = "town", indicator = "Falling", unit = "亿元", kind = "flow", frequency = "annual" }
still = { area = "town", indicator = "Still", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
falling-2025 = { series = "falling", due = 2025, at_least = 2000, baseline = 2020, source = "plan" }
still-2025 = { series = "still", due = 2025, at_least = 2000, baseline = 2020, source = "plan" }

--- actuals/falling.toml
actual = [
  { period = 2020, value = 1250, published = 2021-02-20, source = "book" },
  { period = 2022, value = 1200, published = 2023-02-20, source = "book" },
]

--- actuals/still.toml
actual = [
  { period = 2020, value = 1250, published = 2021-02-20, source = "book" },
  { period = 2022, value = 1250, published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator   Target         Due    Goal          Actual              Attainment          Gap              Pace                       Verdict     Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Falling   falling-2025   2025   ≥ 2000 亿元   1200 亿元 in 2022   ██████···· 60 %     800 亿元 short   −0.17 by the end of 2022   reversing   fresh
  Still     still-2025     2025   ≥ 2000 亿元   1250 亿元 in 2022   ██████···· 62.5 %   750 亿元 short   0 by the end of 2022       off_track   fresh

2 targets as of 2023-06-30 (rule track/2): 1 off_track, 1 reversing

