From 1000 in 2020 by 10 % a year to 1610.51 in 2025: 1210 in 2022 lies on the path, pace 1. 1210/1610.51 = 75.1 %.
On a straight line it would be (210/610.51)/0.4 = 0.86, behind.
Down by 10 % a year to 590.49: 810 lies on the path too. 590.49/810 = 72.9 %.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
waste = { area = "town", indicator = "Waste", unit = "万吨", kind = "flow", frequency = "annual" }

[targets]
bent = { series = "output", due = 2025, at_least = 1610.51, baseline = 2020, trajectory = "geometric", source = "plan" }
straight = { series = "output", due = 2025, at_least = 1610.51, baseline = 2020, source = "plan" }
bent-down = { series = "waste", due = 2025, at_most = 590.49, baseline = 2020, trajectory = "geometric", source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2020, value = 1000, published = 2021-02-20, source = "book" },
  { period = 2022, value = 1210, published = 2023-02-20, source = "book" },
]

--- actuals/waste.toml
actual = [
  { period = 2020, value = 1000, published = 2021-02-20, source = "book" },
  { period = 2022, value = 810, published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator   Target      Due    Goal             Actual              Attainment          Gap                 Pace                      Verdict    Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    bent        2025   ≥ 1610.51 亿元   1210 亿元 in 2022   ███████··· 75.1 %   400.51 亿元 short   1 by the end of 2022      on_track   fresh
  Output    straight    2025   ≥ 1610.51 亿元   1210 亿元 in 2022   ███████··· 75.1 %   400.51 亿元 short   0.86 by the end of 2022   behind     fresh
  Waste     bent-down   2025   ≤ 590.49 万吨    810 万吨 in 2022    ███████··· 72.9 %   219.51 万吨 over    1 by the end of 2022      on_track   fresh

3 targets as of 2023-06-30 (rule track/2): 2 on_track, 1 behind

