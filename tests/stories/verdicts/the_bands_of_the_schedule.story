From 1000 in 2020 to 1475 in 2025, half the time to 2030. Pace = (475/(T − 1000))/(1/2), and the bands begin at 0.95 and 0.80 exactly.
T = 2000: 0.475/0.5 = 0.95, on_track.     T = 2010: 475/1010/0.5 = 0.94, behind.
T = 2187.5: 0.4/0.5 = 0.80, behind.       T = 2200: 475/1200/0.5 = 0.79, off_track.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
t-2000 = { series = "output", due = 2030, at_least = 2000, baseline = 2020, source = "plan" }
t-2010 = { series = "output", due = 2030, at_least = 2010, baseline = 2020, source = "plan" }
t-2187 = { series = "output", due = 2030, at_least = 2187.5, baseline = 2020, source = "plan" }
t-2200 = { series = "output", due = 2030, at_least = 2200, baseline = 2020, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2020, value = 1000, published = 2021-02-20, source = "book" },
  { period = 2025, value = 1475, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-06-30
Indicator   Target   Due    Goal            Actual              Attainment          Gap                Pace                      Verdict     Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    t-2000   2030   ≥ 2000 亿元     1475 亿元 in 2025   ███████··· 73.8 %   525 亿元 short     0.95 by the end of 2025   on_track    fresh
  Output    t-2010   2030   ≥ 2010 亿元     1475 亿元 in 2025   ███████··· 73.4 %   535 亿元 short     0.94 by the end of 2025   behind      fresh
  Output    t-2187   2030   ≥ 2187.5 亿元   1475 亿元 in 2025   ██████···· 67.4 %   712.5 亿元 short   0.8 by the end of 2025    behind      fresh
  Output    t-2200   2030   ≥ 2200 亿元     1475 亿元 in 2025   ██████···· 67 %     725 亿元 short     0.79 by the end of 2025   off_track   fresh

4 targets as of 2026-06-30 (rule track/2): 1 on_track, 2 behind, 1 off_track

