Debt at the end of the year by the year's product, in percent: the product of 2024 is the sum of its quarters, and is revised in 2026. The ratio
follows, keeps both vintages, and is known from the later of the days of its parts.

--- targets.toml [after town]
[series]
debt = { area = "town", indicator = "Debt", unit = "万亿元", kind = "stock", frequency = "annual" }
gdp = { area = "town", indicator = "Product", unit = "亿元", kind = "flow", frequency = "annual" }
ratio = { area = "town", indicator = "Debt ratio", unit = "%", ratio = ["debt", "gdp"], frequency = "annual" }

[targets]
ratio-2025 = { series = "ratio", due = 2025, at_most = 50, baseline = 2023, source = "plan" }

--- actuals/debt.toml
actual = [
  { period = 2023, value = 0.6, published = 2024-02-01, source = "book" },
  { period = 2024-12-31, value = 0.55, published = 2025-02-01, source = "book" },
]

--- actuals/gdp.toml
actual = [
  { period = 2023, value = 10000, published = 2024-02-20, source = "book" },
  { period = "2024-S1", value = 5000, published = 2024-08-01, source = "book" },
  { period = "2024-S2", value = 5400, published = 2025-03-01, source = "book", status = "provisional" },
  { period = "2024-S2", value = 6000, published = 2026-01-10, source = "book", status = "revised" },
]

$ track status --long --as-of 2025-02-28
Indicator      Target       Due    Goal     Actual                    Attainment          Gap          Pace   Verdict                       Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Debt ratio   ratio-2025   2025   ≤ 50 %   60 % in 2023 (baseline)   ████████·· 83.3 %   10 pp over   –      pending (only the baseline)   fresh

1 target as of 2025-02-28 (rule track/2): 1 pending

$ track status --long --as-of 2025-03-01
Indicator      Target       Due    Goal     Actual                Attainment          Gap            Pace                      Verdict                 Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Debt ratio   ratio-2025   2025   ≤ 50 %   52.884615 % in 2024   █████████· 94.5 %   2.88 pp over   1.42 by the end of 2024   on_track, provisional   fresh

1 target as of 2025-03-01 (rule track/2): 1 on_track

$ track status --long --as-of 2026-01-10
Indicator      Target       Due    Goal     Actual         Attainment         Gap         Pace                   Verdict    Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Debt ratio   ratio-2025   2025   ≤ 50 %   50 % in 2024   ██████████ 100 %   just kept   2 by the end of 2024   awaiting   fresh

1 target as of 2026-01-10 (rule track/2): 1 awaiting

$ track show ratio-2025 --as-of 2026-01-10
ratio-2025
Town: Debt ratio

goal           ≤ 50 % by 2025, announced 2021-01-15 [1]
baseline       60 % in 2023
latest figure  50 % in 2024, published 2026-01-10

Judged as of 2026-01-10 by track/2
  verdict  awaiting: the due period is over, its figure is not in

Measures
  attainment       50 / 50 = 100 %
  gap              50 − 50 = just kept
  progress         (50 − 60) / (50 − 60) = 100 %
  time gone        1 / 2 = 50 %
  pace             100 % / 50 % = 2
  schedule         100 % − 50 % = 50 pp
  required change  (50 − 50) / 1 = 0 pp a year
  required growth  – a rate has no growth of its own: read the change
  observed change  (50 − 60) / 1 = −10 pp a year
  observed growth  – a rate has no growth of its own: read the change
  forecast         50 + (50 − 60) × 1 / 1 = 40 % in 2025
  miss             – the goal is reached, or may be

Chart
  2023  ██████████████████████████████████████████████████████████████┃████████████  60 %
  2024  ██████████████████████████████████████████████████████████████┃              50 %
  2025                                                                ┊              ≤ 50 % (goal ┊)

History, all of it from [2]
  Period   Figure (%)   Published    What it is
  ────────────────────────────────────────────────────────
  2023     60           2024-02-20   in force
  2024     52.884615    2025-03-01   replaced, provisional
  2024     50           2026-01-10   revision, in force

Freshness
  state         fresh
  next release  2025, by 2026-03-01

Sources
  [1]  2021-01-15, Town hall: The plan
  [2]  2024-02-20 to 2026-01-10 (3 dates), Statistics office: debt / gdp

