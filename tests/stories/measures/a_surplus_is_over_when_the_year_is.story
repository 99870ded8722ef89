Receipts less spending: 110 ahead by the end of November, and 20 of spending in December. A surplus of 100 is not achieved before the year is over.

--- targets.toml [after town]
[series]
receipts = { area = "town", indicator = "Receipts", unit = "亿元", kind = "flow", frequency = "monthly" }
spending = { area = "town", indicator = "Spending", unit = "亿元", kind = "flow", frequency = "monthly" }
surplus = { area = "town", indicator = "Surplus", unit = "亿元", difference = ["receipts", "spending"], frequency = "annual" }

[targets]
surplus-2025 = { series = "surplus", due = 2025, at_least = 100, source = "plan" }

--- actuals/receipts.toml
actual = [
  { period = "2025-01/2025-11", value = 300, published = 2025-12-10, source = "book" },
  { period = "2025-12", value = 10, published = 2026-01-10, source = "book" },
]

--- actuals/spending.toml
actual = [
  { period = "2025-01/2025-11", value = 190, published = 2025-12-10, source = "book" },
  { period = "2025-12", value = 30, published = 2026-01-10, source = "book" },
]

$ track status --long --as-of 2025-12-31
Indicator   Target         Due    Goal         Actual            Attainment   Gap   Pace   Verdict                     Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Surplus   surplus-2025   2025   ≥ 100 亿元   none comparable   –            –     –      pending (none comparable)   fresh

1 target as of 2025-12-31 (rule track/2): 1 pending

$ track status --long --as-of 2026-01-10
Indicator   Target         Due    Goal         Actual            Attainment        Gap             Pace   Verdict   Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Surplus   surplus-2025   2025   ≥ 100 亿元   90 亿元 in 2025   █████████· 90 %   10 亿元 short   –      missed    settled

1 target as of 2026-01-10 (rule track/2): 1 missed

