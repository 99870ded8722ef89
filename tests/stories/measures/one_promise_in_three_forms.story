60 % less than in 1990 by 2030, written as a level, a change and a change in percent: 36 % are done by 2020, at three quarters of the time. One answer.

--- targets.toml [after town]
[series]
emissions = { area = "town", indicator = "Emissions", unit = "t", kind = "flow", frequency = "annual" }

[targets]
as-level = { series = "emissions", baseline = 1990, due = 2030, at_most = 40, source = "plan" }
as-change = { series = "emissions", measure = "change", baseline = 1990, due = 2030, at_most = -60, source = "plan" }
as-percent = { series = "emissions", measure = "percent_change", baseline = 1990, due = 2030, at_most = -60, source = "plan" }
geometric = { series = "emissions", measure = "percent_change", baseline = 1990, due = 2030, at_most = -60, trajectory = "geometric", source = "plan" }

--- actuals/emissions.toml
actual = [
  { period = 1990, value = 100, published = 1992-02-01, source = "book" },
  { period = 2020, value = 64, published = 2021-02-01, source = "book" },
]

$ track status --long --as-of 2021-06-30
Indicator     Target       Due    Goal             Actual         Attainment          Gap          Pace                      Verdict     Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Emissions   as-level     2030   ≤ 40 t           64 t in 2020   ██████···· 62.5 %   24 t over    0.8 by the end of 2020    behind      fresh
  Emissions   as-change    2030   change ≤ −60 t   64 t in 2020   –                   24 t over    0.8 by the end of 2020    behind      fresh
  Emissions   as-percent   2030   change ≤ −60 %   64 t in 2020   –                   24 pp over   0.8 by the end of 2020    behind      fresh
  Emissions   geometric    2030   change ≤ −60 %   64 t in 2020   –                   24 pp over   0.65 by the end of 2020   off_track   fresh

4 targets as of 2021-06-30 (rule track/2): 3 behind, 1 off_track

$ track status --long as-level as-percent --as-of 2021-06-30 --method track/1
Indicator     Target       Due    Goal             Actual         Attainment          Gap          Pace                      Verdict     Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Emissions   as-level     2030   ≤ 40 t           64 t in 2020   ██████···· 62.5 %   24 t over    0.8 by the end of 2020    behind      fresh
  Emissions   as-percent   2030   change ≤ −60 %   64 t in 2020   –                   24 pp over   0.65 by the end of 2020   off_track   fresh

2 targets as of 2021-06-30 (rule track/1): 1 behind, 1 off_track

