One hundredth of 亿元 decides, and no rounding hides it: 1999.99/2000 = 99.9995 % is missed,
1999.99/1999.98 = 100.0005 % is met; for the ceilings 1999.98/1999.99 = 99.9994999… % and 2000/1999.99 = 100.0005 %,
cut to as few digits as keep them on their side of 100 %.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
floor-above = { series = "output", due = 2025, at_least = 2000, source = "plan" }
floor-below = { series = "output", due = 2025, at_least = 1999.98, source = "plan" }
ceiling-below = { series = "output", due = 2025, at_most = 1999.98, source = "plan" }
ceiling-above = { series = "output", due = 2025, at_most = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2025, value = 1999.99, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-02-20
Indicator   Target          Due    Goal             Actual                 Attainment             Gap               Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    floor-above     2025   ≥ 2000 亿元      1999.99 亿元 in 2025   █████████· 99.9995 %   0.01 亿元 short   –      missed    settled
  Output    floor-below     2025   ≥ 1999.98 亿元   1999.99 亿元 in 2025   ██████████ 100.001 %   0.01 亿元 above   –      met       settled
  Output    ceiling-below   2025   ≤ 1999.98 亿元   1999.99 亿元 in 2025   █████████· 99.999 %    0.01 亿元 over    –      missed    settled
  Output    ceiling-above   2025   ≤ 2000 亿元      1999.99 亿元 in 2025   ██████████ 100.001 %   0.01 亿元 below   –      met       settled

4 targets as of 2026-02-20 (rule track/2): 2 met, 2 missed

