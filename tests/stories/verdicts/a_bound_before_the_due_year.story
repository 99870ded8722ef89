b = 1250 in 2022, T = 2000 in 2027, v of 2024 at 2/5 of the time known only as a bound.
More than 1416: at least (1416 − 1250)/750/0.4 = 0.55, so off_track, behind, on_track or achieved already.
More than 1900: above (650/750)/0.4 = 2.17: on_track, or achieved already.
1300 to 1400: 50/750/0.4 = 0.167 to 150/750/0.4 = 0.5: off_track either way, so it is said.
Less than 1400: below 0.5, and down to (0 − 1250)/750/0.4 = −4.17: off_track or reversing.

--- targets.toml [after town]
[series]
low = { area = "town", indicator = "Low bound", unit = "亿元", kind = "flow", frequency = "annual" }
high = { area = "town", indicator = "High bound", unit = "亿元", kind = "flow", frequency = "annual" }
narrow = { area = "town", indicator = "Narrow", unit = "亿元", kind = "flow", frequency = "annual" }
upper = { area = "town", indicator = "Upper bound", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
low-2027 = { series = "low", due = 2027, more_than = 2000, baseline = 2022, source = "plan" }
high-2027 = { series = "high", due = 2027, more_than = 2000, baseline = 2022, source = "plan" }
narrow-2027 = { series = "narrow", due = 2027, more_than = 2000, baseline = 2022, source = "plan" }
upper-2027 = { series = "upper", due = 2027, more_than = 2000, baseline = 2022, source = "plan" }

--- actuals/low.toml
actual = [
  { period = 2022, value = 1250, published = 2023-02-20, source = "book" },
  { period = 2024, more_than = 1416, published = 2025-02-20, source = "book" },
]

--- actuals/high.toml
actual = [
  { period = 2022, value = 1250, published = 2023-02-20, source = "book" },
  { period = 2024, more_than = 1900, published = 2025-02-20, source = "book" },
]

--- actuals/narrow.toml
actual = [
  { period = 2022, value = 1250, published = 2023-02-20, source = "book" },
  { period = 2024, between = [1300, 1400], published = 2025-02-20, source = "book" },
]

--- actuals/upper.toml
actual = [
  { period = 2022, value = 1250, published = 2023-02-20, source = "book" },
  { period = 2024, less_than = 1400, published = 2025-02-20, source = "book" },
]

$ track status --long --as-of 2025-06-30
Indicator       Target        Due    Goal          Actual                   Attainment               Gap                         Pace                                Verdict                                                       Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Low bound     low-2027      2027   > 2000 亿元   > 1416 亿元 in 2024      ███████░░░ > 70.8 %      < 584 亿元 short, or none   > 0.55 by the end of 2024           indeterminate (achieved or on_track or behind or off_track)   fresh
  High bound    high-2027     2027   > 2000 亿元   > 1900 亿元 in 2024      █████████░ > 95 %        < 100 亿元 short, or none   > 2.16 by the end of 2024           indeterminate (achieved or on_track)                          fresh
  Narrow        narrow-2027   2027   > 2000 亿元   1300–1400 亿元 in 2024   ██████░··· 65 to 70 %    600 to 700 亿元 short       0.16 to 0.5 by the end of 2024      off_track                                                     fresh
  Upper bound   upper-2027    2027   > 2000 亿元   < 1400 亿元 in 2024      ░░░░░░░··· 0 to < 70 %   > 600 to 2000 亿元 short    −4.17 to < 0.5 by the end of 2024   indeterminate (off_track or reversing)                        fresh

4 targets as of 2025-06-30 (rule track/2): 1 off_track, 3 indeterminate

