From 30 in 2020 to the range 40–50 in 2025: 10 to go, 4 left at 36, so 0.6 of the way at 0.4 of the time, pace 1.5.

--- targets.toml [after town]
[series]
share = { area = "town", indicator = "Share", unit = "%", kind = "rate", frequency = "annual" }

[targets]
share-2025 = { series = "share", due = 2025, between = [40, 50], baseline = 2020, source = "plan" }

--- actuals/share.toml
actual = [
  { period = 2020, value = 30, published = 2021-02-20, source = "book" },
  { period = 2022, value = 36, published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator   Target       Due    Goal      Actual         Attainment   Gap            Pace                     Verdict    Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Share     share-2025   2025   40–50 %   36 % in 2022   –            4 pp outside   1.5 by the end of 2022   on_track   fresh

1 target as of 2023-06-30 (rule track/2): 1 on_track

