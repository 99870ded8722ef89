On the last day of 2025 the target is still judged by its schedule: (1800 − 1250)/(2000 − 1250) = 11/15 of the way at 4/5 of
the time, pace 0.92, behind. A day later the due period has ended and its figure is not in: awaiting.
On 2026-02-20 it is: 2010/2000 = 100.5 %, pace 760/750 = 1.01, met.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 2000, baseline = 2020, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2020, value = 1250, published = 2021-02-20, source = "book" },
  { period = 2024, value = 1800, published = 2025-02-20, source = "book" },
  { period = 2025, value = 2010, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2025-12-31
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace                      Verdict   Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   1800 亿元 in 2024   █████████· 90 %   200 亿元 short   0.92 by the end of 2024   behind    fresh

1 target as of 2025-12-31 (rule track/2): 1 behind

$ track status --long --as-of 2026-01-01
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace                      Verdict    Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   1800 亿元 in 2024   █████████· 90 %   200 亿元 short   0.92 by the end of 2024   awaiting   fresh

1 target as of 2026-01-01 (rule track/2): 1 awaiting

$ track status --long --as-of 2026-02-20
Indicator   Target        Due    Goal          Actual              Attainment           Gap             Pace                      Verdict   Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   2010 亿元 in 2025   ██████████ 100.5 %   10 亿元 above   1.01 by the end of 2025   met       settled

1 target as of 2026-02-20 (rule track/2): 1 met

