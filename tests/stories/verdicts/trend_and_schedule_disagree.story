The trend decides, and the disagreement is said.
Stalled: pace (475/1000)/(5/10) = 0.95 is on schedule, but (1475 − 1480)/3 < 0: reversing.
Late: pace (300/750)/(5/10) = 0.8 is behind, but 1300 + 5 × 100 = 1800 in 2030 passes 1750: on_track.
Agreeing: pace (500/1000)/(5/10) = 1, and 1500 + 5 × 100 = 2000: on_track both ways.

--- targets.toml [after town]
[series]
stalled = { area = "town", indicator = "Stalled", unit = "亿元", kind = "flow", frequency = "annual" }
late = { area = "town", indicator = "Late", unit = "亿元", kind = "flow", frequency = "annual" }
agreeing = { area = "town", indicator = "Agreeing", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
stalled-2030 = { series = "stalled", due = 2030, at_least = 2000, baseline = 2020, source = "plan" }
late-2030 = { series = "late", due = 2030, at_least = 1750, baseline = 2020, source = "plan" }
agreeing-2030 = { series = "agreeing", due = 2030, at_least = 2000, baseline = 2020, source = "plan" }

--- actuals/stalled.toml
actual = [
  { period = 2020, value = 1000, published = 2021-02-20, source = "book" },
  { period = 2022, value = 1480, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1490, published = 2024-02-20, source = "book" },
  { period = 2024, value = 1470, published = 2025-02-20, source = "book" },
  { period = 2025, value = 1475, published = 2026-02-20, source = "book" },
]

--- actuals/late.toml
actual = [
  { period = 2020, value = 1000, published = 2021-02-20, source = "book" },
  { period = 2022, value = 1000, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1100, published = 2024-02-20, source = "book" },
  { period = 2024, value = 1200, published = 2025-02-20, source = "book" },
  { period = 2025, value = 1300, published = 2026-02-20, source = "book" },
]

--- actuals/agreeing.toml
actual = [
  { period = 2020, value = 1000, published = 2021-02-20, source = "book" },
  { period = 2022, value = 1200, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1300, published = 2024-02-20, source = "book" },
  { period = 2024, value = 1400, published = 2025-02-20, source = "book" },
  { period = 2025, value = 1500, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-06-30
Indicator    Target          Due    Goal          Actual              Attainment          Gap              Pace                      Verdict                                  Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Stalled    stalled-2030    2030   ≥ 2000 亿元   1475 亿元 in 2025   ███████··· 73.8 %   525 亿元 short   0.95 by the end of 2025   reversing, trend and schedule disagree   fresh
  Late       late-2030       2030   ≥ 1750 亿元   1300 亿元 in 2025   ███████··· 74.3 %   450 亿元 short   0.8 by the end of 2025    on_track, trend and schedule disagree    fresh
  Agreeing   agreeing-2030   2030   ≥ 2000 亿元   1500 亿元 in 2025   ███████··· 75 %     500 亿元 short   1 by the end of 2025      on_track                                 fresh

3 targets as of 2026-06-30 (rule track/2): 2 on_track, 1 reversing

