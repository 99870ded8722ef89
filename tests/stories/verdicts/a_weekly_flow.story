Calls a week: the latest week is judged, not the same week of last year.

--- targets.toml [after town]
[series]
calls = { area = "town", indicator = "Calls", unit = "calls", kind = "flow", frequency = "weekly", release_lag_days = 3 }

[targets]
calls = { series = "calls", baseline = "2026-W30", due = "2026-W50", at_least = 300, announced = 2026-07-20, source = "plan" }

--- actuals/calls.toml
actual = [
  { period = "2025-W50", value = 900, published = 2025-12-16, source = "book" },
  { period = "2026-W30", value = 100, published = 2026-07-28, source = "book" },
  { period = "2026-W46", value = 255, published = 2026-11-17, source = "book" },
]

$ track status --long --as-of 2026-11-22
Indicator   Target   Due        Goal          Actual                  Attainment        Gap              Pace                          Verdict    Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Calls     calls    2026-W50   ≥ 300 calls   255 calls in 2026-W46   ████████·· 85 %   45 calls short   0.97 by the end of 2026-W46   on_track   fresh

1 target as of 2026-11-22 (rule track/2): 1 on_track

