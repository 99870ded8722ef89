The due period's figure is in and settles the goal of 2000, whatever the pace.
Up: 2100/2000 = 105 %, pace ((2100 − 1250)/(2000 − 1250))/1 = 850/750 = 1.13.
Down: 1900/2000 = 95 %, pace 650/750 = 0.87.

--- targets.toml [after town]
[series]
up = { area = "town", indicator = "Up", unit = "亿元", kind = "flow", frequency = "annual" }
down = { area = "town", indicator = "Down", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
up-2025 = { series = "up", due = 2025, at_least = 2000, baseline = 2020, source = "plan" }
down-2025 = { series = "down", due = 2025, at_least = 2000, baseline = 2020, source = "plan" }

--- actuals/up.toml
actual = [
  { period = 2020, value = 1250, published = 2021-02-20, source = "book" },
  { period = 2025, value = 2100, published = 2026-02-20, source = "book" },
]

--- actuals/down.toml
actual = [
  { period = 2020, value = 1250, published = 2021-02-20, source = "book" },
  { period = 2025, value = 1900, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-02-20
Indicator   Target      Due    Goal          Actual              Attainment         Gap              Pace                      Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Up        up-2025     2025   ≥ 2000 亿元   2100 亿元 in 2025   ██████████ 105 %   100 亿元 above   1.13 by the end of 2025   met       settled
  Down      down-2025   2025   ≥ 2000 亿元   1900 亿元 in 2025   █████████· 95 %    100 亿元 short   0.87 by the end of 2025   missed    settled

2 targets as of 2026-02-20 (rule track/2): 1 met, 1 missed

