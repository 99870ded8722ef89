Coal of 50 万吨 in an output of 1 亿吨 is 0.5 %: the parts of a ratio are brought to one scale first.

--- targets.toml [after town]
[series]
coal = { area = "town", indicator = "Coal", unit = "万吨", kind = "flow", frequency = "annual" }
all = { area = "town", indicator = "All fuels", unit = "亿吨", kind = "flow", frequency = "annual" }
share = { area = "town", indicator = "Share of coal", unit = "%", ratio = ["coal", "all"], frequency = "annual" }

[targets]
share-2025 = { series = "share", due = 2025, at_most = 0.5, source = "plan" }

--- actuals/coal.toml
actual = [
  { period = 2025, value = 50, published = 2026-02-01, source = "book" },
]

--- actuals/all.toml
actual = [
  { period = 2025, value = 1, published = 2026-02-01, source = "book" },
]

$ track status --long --as-of 2026-02-01
Indicator         Target       Due    Goal      Actual          Attainment         Gap         Pace   Verdict   Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Share of coal   share-2025   2025   ≤ 0.5 %   0.5 % in 2025   ██████████ 100 %   just kept   –      met       settled

1 target as of 2026-02-01 (rule track/2): 1 met

