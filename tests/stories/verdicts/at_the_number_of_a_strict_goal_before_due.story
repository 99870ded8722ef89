2000 in 2025 towards more than 2000 in 2030: not achieved, though nothing is left to measure.
Rising 100 a year: on_track. By schedule: all of the way at half the time, pace 2, on_track. Standing at 2000 for four years: reversing.

--- targets.toml [after town]
[series]
rising = { area = "town", indicator = "Rising", unit = "亿元", kind = "flow", frequency = "annual" }
scheduled = { area = "town", indicator = "By schedule", unit = "亿元", kind = "flow", frequency = "annual" }
standing = { area = "town", indicator = "Standing", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
rising-2030 = { series = "rising", due = 2030, more_than = 2000, source = "plan" }
scheduled-2030 = { series = "scheduled", due = 2030, more_than = 2000, baseline = 2020, source = "plan" }
standing-2030 = { series = "standing", due = 2030, more_than = 2000, source = "plan" }

--- actuals/rising.toml
actual = [
  { period = 2022, value = 1700, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1800, published = 2024-02-20, source = "book" },
  { period = 2024, value = 1900, published = 2025-02-20, source = "book" },
  { period = 2025, value = 2000, published = 2026-02-20, source = "book" },
]

--- actuals/scheduled.toml
actual = [
  { period = 2020, value = 1000, published = 2021-02-20, source = "book" },
  { period = 2025, value = 2000, published = 2026-02-20, source = "book" },
]

--- actuals/standing.toml
actual = [
  { period = 2022, value = 2000, published = 2023-02-20, source = "book" },
  { period = 2023, value = 2000, published = 2024-02-20, source = "book" },
  { period = 2024, value = 2000, published = 2025-02-20, source = "book" },
  { period = 2025, value = 2000, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-06-30
Indicator       Target           Due    Goal          Actual              Attainment                    Gap         Pace                   Verdict     Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Rising        rising-2030      2030   > 2000 亿元   2000 亿元 in 2025   ██████████ 100 %, not above   not above   –                      on_track    fresh
  By schedule   scheduled-2030   2030   > 2000 亿元   2000 亿元 in 2025   ██████████ 100 %, not above   not above   2 by the end of 2025   on_track    fresh
  Standing      standing-2030    2030   > 2000 亿元   2000 亿元 in 2025   ██████████ 100 %, not above   not above   –                      reversing   fresh

3 targets as of 2026-06-30 (rule track/2): 2 on_track, 1 reversing

