T = 1000 in 2030, five years on; the trend runs from 2022 to 2025 and only its two ends count. miss = 1 − (5/3)(v − w)/(1000 − v).
End 890 to 910, from 843: 1 − (5/3)(47/110) = 28.8 % down to 1 − (5/3)(67/90) < 0: off_track, behind or on_track.
Start 840 to 846, to 900: 1 − (5/3)(60/100) = 0 up to 1 − (5/3)(54/100) = 10 %: on_track or behind.
Start more than 800: from above 1000 down to 800, pointing anywhere. End more than 890: it may even be achieved.
Middle: a bound in between changes nothing, 5 % as from 843 to 900 exactly: behind.

--- targets.toml [after town]
[series]
end = { area = "town", indicator = "End", unit = "亿元", kind = "flow", frequency = "annual" }
start = { area = "town", indicator = "Start", unit = "亿元", kind = "flow", frequency = "annual" }
open-start = { area = "town", indicator = "Open start", unit = "亿元", kind = "flow", frequency = "annual" }
open-end = { area = "town", indicator = "Open end", unit = "亿元", kind = "flow", frequency = "annual" }
middle = { area = "town", indicator = "Middle", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
end-2030 = { series = "end", due = 2030, at_least = 1000, source = "plan" }
start-2030 = { series = "start", due = 2030, at_least = 1000, source = "plan" }
open-start-2030 = { series = "open-start", due = 2030, at_least = 1000, source = "plan" }
open-end-2030 = { series = "open-end", due = 2030, at_least = 1000, source = "plan" }
middle-2030 = { series = "middle", due = 2030, at_least = 1000, source = "plan" }

--- actuals/end.toml
actual = [
  { period = 2022, value = 843, published = 2023-02-20, source = "book" },
  { period = 2023, value = 860, published = 2024-02-20, source = "book" },
  { period = 2024, value = 880, published = 2025-02-20, source = "book" },
  { period = 2025, between = [890, 910], published = 2026-02-20, source = "book" },
]

--- actuals/start.toml
actual = [
  { period = 2022, between = [840, 846], published = 2023-02-20, source = "book" },
  { period = 2023, value = 860, published = 2024-02-20, source = "book" },
  { period = 2024, value = 880, published = 2025-02-20, source = "book" },
  { period = 2025, value = 900, published = 2026-02-20, source = "book" },
]

--- actuals/open-start.toml
actual = [
  { period = 2022, more_than = 800, published = 2023-02-20, source = "book" },
  { period = 2023, value = 860, published = 2024-02-20, source = "book" },
  { period = 2024, value = 880, published = 2025-02-20, source = "book" },
  { period = 2025, value = 900, published = 2026-02-20, source = "book" },
]

--- actuals/open-end.toml
actual = [
  { period = 2022, value = 843, published = 2023-02-20, source = "book" },
  { period = 2023, value = 860, published = 2024-02-20, source = "book" },
  { period = 2024, value = 880, published = 2025-02-20, source = "book" },
  { period = 2025, more_than = 890, published = 2026-02-20, source = "book" },
]

--- actuals/middle.toml
actual = [
  { period = 2022, value = 843, published = 2023-02-20, source = "book" },
  { period = 2023, more_than = 850, published = 2024-02-20, source = "book" },
  { period = 2024, less_than = 890, published = 2025-02-20, source = "book" },
  { period = 2025, value = 900, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-06-30
Indicator      Target            Due    Goal          Actual                 Attainment              Gap                         Pace   Verdict                                                        Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  End          end-2030          2030   ≥ 1000 亿元   890–910 亿元 in 2025   ████████░· 89 to 91 %   90 to 110 亿元 short        –      indeterminate (on_track or behind or off_track)                fresh
  Start        start-2030        2030   ≥ 1000 亿元   900 亿元 in 2025       █████████· 90 %         100 亿元 short              –      indeterminate (on_track or behind)                             fresh
  Open start   open-start-2030   2030   ≥ 1000 亿元   900 亿元 in 2025       █████████· 90 %         100 亿元 short              –      indeterminate (on_track or behind or off_track or reversing)   fresh
  Open end     open-end-2030     2030   ≥ 1000 亿元   > 890 亿元 in 2025     ████████░░ > 89 %       < 110 亿元 short, or none   –      indeterminate (achieved or on_track or behind or off_track)    fresh
  Middle       middle-2030       2030   ≥ 1000 亿元   900 亿元 in 2025       █████████· 90 %         100 亿元 short              –      behind                                                         fresh

5 targets as of 2026-06-30 (rule track/2): 1 behind, 4 indeterminate

