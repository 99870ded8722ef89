b = T = 2000: (v − b)/(T − b) has no value, so it is a target to hold. Still 2000: achieved, 100 %. 1990: reversing, 99.5 %.

--- targets.toml [after town]
[series]
kept = { area = "town", indicator = "Kept", unit = "亿元", kind = "flow", frequency = "annual" }
lost = { area = "town", indicator = "Lost", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
kept-2025 = { series = "kept", due = 2025, at_least = 2000, baseline = 2020, source = "plan" }
lost-2025 = { series = "lost", due = 2025, at_least = 2000, baseline = 2020, source = "plan" }

--- actuals/kept.toml
actual = [
  { period = 2020, value = 2000, published = 2021-02-20, source = "book" },
  { period = 2022, value = 2000, published = 2023-02-20, source = "book" },
]

--- actuals/lost.toml
actual = [
  { period = 2020, value = 2000, published = 2021-02-20, source = "book" },
  { period = 2022, value = 1990, published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator   Target      Due    Goal          Actual              Attainment          Gap             Pace   Verdict     Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Kept      kept-2025   2025   ≥ 2000 亿元   2000 亿元 in 2022   ██████████ 100 %    just reached    –      achieved    fresh
  Lost      lost-2025   2025   ≥ 2000 亿元   1990 亿元 in 2022   █████████· 99.5 %   10 亿元 short   –      reversing   fresh

2 targets as of 2023-06-30 (rule track/2): 1 achieved, 1 reversing

