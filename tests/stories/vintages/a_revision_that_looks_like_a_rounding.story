61.7 was provisional and is revised to 62: the goal of 62 is met. The page tells the revision from a mere rounding.

--- targets.toml [after town]
[series]
share = { area = "town", indicator = "Share", unit = "%", kind = "rate", frequency = "annual" }

[targets]
share-2025 = { series = "share", due = 2025, at_least = 62, source = "plan" }

--- actuals/share.toml
actual = [
  { period = 2025, value = 61.7, published = 2026-02-01, status = "provisional", source = "book" },
  { period = 2025, value = 62, published = 2026-06-01, status = "revised", source = "book" },
]

$ track status --long --as-of 2026-03-01
Indicator   Target       Due    Goal     Actual           Attainment          Gap            Pace   Verdict               Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Share     share-2025   2025   ≥ 62 %   61.7 % in 2025   █████████· 99.5 %   0.3 pp short   –      missed, provisional   settled

1 target as of 2026-03-01 (rule track/2): 1 missed

$ track status --long --as-of 2026-06-01
Indicator   Target       Due    Goal     Actual         Attainment         Gap            Pace   Verdict   Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Share     share-2025   2025   ≥ 62 %   62 % in 2025   ██████████ 100 %   just reached   –      met       settled

1 target as of 2026-06-01 (rule track/2): 1 met

$ track show share --as-of 2026-06-01
share
Town: Share

kind       rate in %
published  annual, 60 days after the period
grace      30 days

Targets as of 2026-06-01
  Target       Goal     Due    Verdict
  ────────────────────────────────────
  share-2025   ≥ 62 %   2025   met

Chart
  2025  ██████████████████████████████████████████████████████████████████████████┃  62 %
  2025                                                                            ┊  ≥ 62 % (goal ┊)

History, all of it from [1]
  Period   Figure (%)   Published    What it is
  ──────────────────────────────────────────────────────────────
  2025     61.7         2026-02-01   replaced, provisional
  2025     62           2026-06-01   revision, in force, revised

Freshness
  state  settled

Sources
  [1]  2026-02-01 to 2026-06-01 (2 dates), Statistics office: The yearbook

