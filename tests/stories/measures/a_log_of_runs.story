Two runs of one month are two days' records; days without a run are zero, so they add up to the week and to the month.

--- targets.toml [after town]
[series]
runs = { area = "town", indicator = "Runs", unit = "km", kind = "flow", frequency = "daily", unrecorded = "zero" }

[targets]
january = { series = "runs", due = "2026-01", at_least = 20, announced = 2025-12-31, source = "plan" }
every-week = { series = "runs", measure = "every_period", from = "2026-W02", due = "2026-W05", at_least = 5, announced = 2025-12-31, source = "plan" }

--- actuals/runs.toml
actual = [
  { period = 2026-01-08, value = 12, published = 2026-01-08, source = "book" },
  { period = 2026-01-17, value = 8, published = 2026-01-17, source = "book" },
]

$ track status --long --as-of 2026-01-18
Indicator   Target       Due        Goal                        Actual              Attainment         Gap          Pace   Verdict                                    Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Runs      january      2026-01    ≥ 20 km                     none comparable     –                  –            –      achieved, 20 km in 2026-01-01/2026-01-17   fresh
  Runs      every-week   2026-W05   ≥ 5 km each from 2026-W02   12 km in 2026-W02   ██████████ 240 %   7 km above   –      on_track, held 2 of 2                      fresh

2 targets as of 2026-01-18 (rule track/2): 1 achieved, 1 on_track

$ track status --as-of 2026-01-18 --format json | .targets[]
.id: "january"
.verdict: "achieved"
.held: null
.id: "every-week"
.verdict: "on_track"
.held: {"periods": 4, "held": ["2026-W02", "2026-W03"], "failed": [], "open": [], "unknown": []}

$ track status --long --as-of 2026-02-02
Indicator   Target       Due        Goal                        Actual              Attainment         Gap          Pace   Verdict                                                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Runs      january      2026-01    ≥ 20 km                     none comparable     –                  –            –      met, 20 km in 2026-01-01/2026-01-17                     settled
  Runs      every-week   2026-W05   ≥ 5 km each from 2026-W02   12 km in 2026-W02   ██████████ 240 %   7 km above   –      indeterminate (met or missed), held 2 of 2, 1 unknown   fresh

2 targets as of 2026-02-02 (rule track/2): 1 met, 1 indeterminate

