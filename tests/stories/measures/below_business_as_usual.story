30 % below business as usual by 2030: a ratio to a projection, whose records lie in the future and are never late.

--- targets.toml [after town]
[series]
emissions = { area = "town", indicator = "Emissions", unit = "Mt", kind = "flow", frequency = "annual" }
usual = { area = "town", indicator = "Business as usual", unit = "Mt", kind = "flow", frequency = "annual", projection = true }
against-usual = { area = "town", indicator = "Emissions by business as usual", unit = "%", ratio = ["emissions", "usual"], frequency = "annual" }

[targets]
pledge-2030 = { series = "against-usual", due = 2030, at_most = 70, source = "plan" }

--- actuals/emissions.toml
actual = [
  { period = 2024, value = 440, published = 2025-02-01, source = "book" },
]

--- actuals/usual.toml
actual = [
  { period = 2024, value = 500, published = 2021-01-15, source = "plan" },
  { period = 2030, value = 600, published = 2021-01-15, status = "forecast", source = "plan" },
]

$ track validate
1 target, 3 series and 3 records can be used: nothing found

$ track status --long --as-of 2025-06-30
Indicator                          Target        Due    Goal     Actual         Attainment          Gap          Pace   Verdict                 Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Emissions by business as usual   pledge-2030   2030   ≤ 70 %   88 % in 2024   ███████··· 79.5 %   18 pp over   –      pending (no baseline)   fresh

1 target as of 2025-06-30 (rule track/2): 1 pending

$ track status --as-of 2026-06-30 --format json | .targets[]
.freshness: {"state": "stale", "missing": ["2025"], "released": "2026-03-01", "days_late": 121}

