The range is 40–50 in 2030. Slowly: (38 − 35)/3 = 1 a year, 38 + 5 = 43 lies inside: on_track.
Fast: (38 − 20)/3 = 6 a year, 38 + 30 = 68 is 18 beyond the range, nine times the 2 left now: off_track.

--- targets.toml [after town]
[series]
slow = { area = "town", indicator = "Slow", unit = "%", kind = "rate", frequency = "annual" }
fast = { area = "town", indicator = "Fast", unit = "%", kind = "rate", frequency = "annual" }

[targets]
slow-2030 = { series = "slow", due = 2030, between = [40, 50], source = "plan" }
fast-2030 = { series = "fast", due = 2030, between = [40, 50], source = "plan" }

--- actuals/slow.toml
actual = [
  { period = 2022, value = 35, published = 2023-02-20, source = "book" },
  { period = 2023, value = 36, published = 2024-02-20, source = "book" },
  { period = 2024, value = 37, published = 2025-02-20, source = "book" },
  { period = 2025, value = 38, published = 2026-02-20, source = "book" },
]

--- actuals/fast.toml
actual = [
  { period = 2022, value = 20, published = 2023-02-20, source = "book" },
  { period = 2023, value = 26, published = 2024-02-20, source = "book" },
  { period = 2024, value = 32, published = 2025-02-20, source = "book" },
  { period = 2025, value = 38, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-06-30
Indicator   Target      Due    Goal      Actual         Attainment   Gap            Pace   Verdict     Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Slow      slow-2030   2030   40–50 %   38 % in 2025   –            2 pp outside   –      on_track    fresh
  Fast      fast-2030   2030   40–50 %   38 % in 2025   –            2 pp outside   –      off_track   fresh

2 targets as of 2026-06-30 (rule track/2): 1 on_track, 1 off_track

