The mirror image: from 957 in 2022 to 900 in 2025, 19 less a year, 805 in 2030.
T = 801: 4/99, on_track.   T = 800: 5/100, behind.   T = 781.25: 23.75/118.75 = 20 %, behind.   T = 781: 24/119, off_track.
Attainment is T/v: 801/900 = 89 %, 781/900 = 86.8 %.

--- targets.toml [after town]
[series]
waste = { area = "town", indicator = "Waste", unit = "万吨", kind = "flow", frequency = "annual" }

[targets]
t-801 = { series = "waste", due = 2030, at_most = 801, source = "plan" }
t-800 = { series = "waste", due = 2030, at_most = 800, source = "plan" }
t-781-25 = { series = "waste", due = 2030, at_most = 781.25, source = "plan" }
t-781 = { series = "waste", due = 2030, at_most = 781, source = "plan" }

--- actuals/waste.toml
actual = [
  { period = 2022, value = 957, published = 2023-02-20, source = "book" },
  { period = 2023, value = 940, published = 2024-02-20, source = "book" },
  { period = 2024, value = 920, published = 2025-02-20, source = "book" },
  { period = 2025, value = 900, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-06-30
Indicator   Target     Due    Goal            Actual             Attainment          Gap                Pace   Verdict     Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Waste     t-801      2030   ≤ 801 万吨      900 万吨 in 2025   ████████·· 89 %     99 万吨 over       –      on_track    fresh
  Waste     t-800      2030   ≤ 800 万吨      900 万吨 in 2025   ████████·· 88.9 %   100 万吨 over      –      behind      fresh
  Waste     t-781-25   2030   ≤ 781.25 万吨   900 万吨 in 2025   ████████·· 86.8 %   118.75 万吨 over   –      behind      fresh
  Waste     t-781      2030   ≤ 781 万吨      900 万吨 in 2025   ████████·· 86.8 %   119 万吨 over      –      off_track   fresh

4 targets as of 2026-06-30 (rule track/2): 1 on_track, 2 behind, 1 off_track

