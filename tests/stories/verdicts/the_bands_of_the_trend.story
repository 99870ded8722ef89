From 843 in 2022 to 900 in 2025 are 19 a year; five years on that makes 995 in 2030. The miss is what 995 lacks of what is left at 900:
T = 999: 4/99 = 4.04 %, on_track.       T = 1000: 5/100 = 5 % exactly, behind.
T = 1018.75: 23.75/118.75 = 20 % exactly, behind.       T = 1019: 24/119 = 20.2 %, off_track.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
t-999 = { series = "output", due = 2030, at_least = 999, source = "plan" }
t-1000 = { series = "output", due = 2030, at_least = 1000, source = "plan" }
t-1018 = { series = "output", due = 2030, at_least = 1018.75, source = "plan" }
t-1019 = { series = "output", due = 2030, at_least = 1019, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 843, published = 2023-02-20, source = "book" },
  { period = 2023, value = 860, published = 2024-02-20, source = "book" },
  { period = 2024, value = 880, published = 2025-02-20, source = "book" },
  { period = 2025, value = 900, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-06-30
Indicator   Target   Due    Goal             Actual             Attainment          Gap                 Pace   Verdict     Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    t-999    2030   ≥ 999 亿元       900 亿元 in 2025   █████████· 90.1 %   99 亿元 short       –      on_track    fresh
  Output    t-1000   2030   ≥ 1000 亿元      900 亿元 in 2025   █████████· 90 %     100 亿元 short      –      behind      fresh
  Output    t-1018   2030   ≥ 1018.75 亿元   900 亿元 in 2025   ████████·· 88.3 %   118.75 亿元 short   –      behind      fresh
  Output    t-1019   2030   ≥ 1019 亿元      900 亿元 in 2025   ████████·· 88.3 %   119 亿元 short      –      off_track   fresh

4 targets as of 2026-06-30 (rule track/2): 1 on_track, 2 behind, 1 off_track

