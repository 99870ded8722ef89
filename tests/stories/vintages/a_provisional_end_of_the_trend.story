A trend rests on its two ends: 1400 of 2021 or 1700 of 2024 being provisional makes the verdict so, a year between does not.
1700 + 3 × 100 = 2000 in 2027: on_track.

--- targets.toml [after town]
[series]
start = { area = "town", indicator = "Start", unit = "亿元", kind = "flow", frequency = "annual" }
end = { area = "town", indicator = "End", unit = "亿元", kind = "flow", frequency = "annual" }
middle = { area = "town", indicator = "Middle", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
start-2027 = { series = "start", due = 2027, at_least = 2000, source = "plan" }
end-2027 = { series = "end", due = 2027, at_least = 2000, source = "plan" }
middle-2027 = { series = "middle", due = 2027, at_least = 2000, source = "plan" }

--- actuals/start.toml
actual = [
  { period = 2021, value = 1400, published = 2022-02-20, source = "book", status = "provisional" },
  { period = 2022, value = 1500, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1600, published = 2024-02-20, source = "book" },
  { period = 2024, value = 1700, published = 2025-02-20, source = "book" },
]

--- actuals/end.toml
actual = [
  { period = 2021, value = 1400, published = 2022-02-20, source = "book" },
  { period = 2022, value = 1500, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1600, published = 2024-02-20, source = "book" },
  { period = 2024, value = 1700, published = 2025-02-20, source = "book", status = "provisional" },
]

--- actuals/middle.toml
actual = [
  { period = 2021, value = 1400, published = 2022-02-20, source = "book" },
  { period = 2022, value = 1500, published = 2023-02-20, source = "book", status = "provisional" },
  { period = 2023, value = 1600, published = 2024-02-20, source = "book" },
  { period = 2024, value = 1700, published = 2025-02-20, source = "book" },
]

$ track status --long --as-of 2025-06-30
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Start     start-2027    2027   ≥ 2000 亿元   1700 亿元 in 2024   ████████·· 85 %   300 亿元 short   –      on_track, provisional   fresh
  End       end-2027      2027   ≥ 2000 亿元   1700 亿元 in 2024   ████████·· 85 %   300 亿元 short   –      on_track, provisional   fresh
  Middle    middle-2027   2027   ≥ 2000 亿元   1700 亿元 in 2024   ████████·· 85 %   300 亿元 short   –      on_track                fresh

3 targets as of 2025-06-30 (rule track/2): 3 on_track

