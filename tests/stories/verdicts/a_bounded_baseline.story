T = 2000 in 2027, v = 1416 in 2024, b of 2022 known only as a bound; pace = (1416 − b)/(2000 − b)/0.4.
1200 to 1300: 216/800/0.4 = 0.675 down to 116/700/0.4 = 0.414: off_track either way.
At most 1250: from 166/750/0.4 = 0.553 at 1250 to 1416/2000/0.4 = 1.77 at 0: on_track, behind or off_track.

--- targets.toml [after town]
[series]
narrow = { area = "town", indicator = "Narrow", unit = "亿元", kind = "flow", frequency = "annual" }
wide = { area = "town", indicator = "Wide", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
narrow-2027 = { series = "narrow", due = 2027, more_than = 2000, baseline = 2022, source = "plan" }
wide-2027 = { series = "wide", due = 2027, more_than = 2000, baseline = 2022, source = "plan" }

--- actuals/narrow.toml
actual = [
  { period = 2022, between = [1200, 1300], published = 2023-02-20, source = "book" },
  { period = 2024, value = 1416, published = 2025-02-20, source = "book" },
]

--- actuals/wide.toml
actual = [
  { period = 2022, at_most = 1250, published = 2023-02-20, source = "book" },
  { period = 2024, value = 1416, published = 2025-02-20, source = "book" },
]

$ track status --long --as-of 2025-06-30
Indicator   Target        Due    Goal          Actual              Attainment          Gap              Pace                              Verdict                                           Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Narrow    narrow-2027   2027   > 2000 亿元   1416 亿元 in 2024   ███████··· 70.8 %   584 亿元 short   0.41 to 0.68 by the end of 2024   off_track                                         fresh
  Wide      wide-2027     2027   > 2000 亿元   1416 亿元 in 2024   ███████··· 70.8 %   584 亿元 short   0.55 to 1.77 by the end of 2024   indeterminate (on_track or behind or off_track)   fresh

2 targets as of 2025-06-30 (rule track/2): 1 off_track, 1 indeterminate

