"More than 1200" and 1250 were published the same day: 1250 stands, in whichever order they are recorded. 1250/1300 = 96.2 %.

--- targets.toml [after town]
[series]
one = { area = "town", indicator = "One order", unit = "亿元", kind = "flow", frequency = "annual" }
other = { area = "town", indicator = "Other order", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
one-2022 = { series = "one", due = 2022, more_than = 1300, source = "plan" }
other-2022 = { series = "other", due = 2022, more_than = 1300, source = "plan" }

--- actuals/one.toml
actual = [
  { period = 2022, more_than = 1200, published = 2023-02-03, source = "book" },
  { period = 2022, value = 1250, published = 2023-02-03, source = "book" },
]

--- actuals/other.toml
actual = [
  { period = 2022, value = 1250, published = 2023-02-03, source = "book" },
  { period = 2022, more_than = 1200, published = 2023-02-03, source = "book" },
]

$ track status --long --as-of 2023-02-03
Indicator       Target       Due    Goal          Actual              Attainment          Gap             Pace   Verdict   Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  One order     one-2022     2022   > 1300 亿元   1250 亿元 in 2022   █████████· 96.2 %   50 亿元 short   –      missed    settled
  Other order   other-2022   2022   > 1300 亿元   1250 亿元 in 2022   █████████· 96.2 %   50 亿元 short   –      missed    settled

2 targets as of 2023-02-03 (rule track/2): 2 missed

