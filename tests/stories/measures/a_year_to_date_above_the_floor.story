At least 2000 亿元 in 2024; January to November brings 2010. A flow only adds: achieved from then on, met once the year is over.

--- targets.toml [after town]
[series]
trade = { area = "town", indicator = "Trade", unit = "亿元", kind = "flow", frequency = "annual", reporting = "year_to_date" }

[targets]
trade-2024 = { series = "trade", due = 2024, baseline = 2022, at_least = 2000, source = "plan" }

--- actuals/trade.toml
actual = [
  { period = 2022, value = 1700, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1800, published = 2024-02-20, source = "book" },
  { period = "2024-01/2024-09", value = 1500, published = 2024-10-20, source = "book" },
  { period = "2024-01/2024-11", value = 2010, published = 2024-12-20, source = "book" },
]

$ track status --long --as-of 2024-11-30
Indicator   Target       Due    Goal          Actual              Attainment        Gap              Pace                      Verdict     Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Trade     trade-2024   2024   ≥ 2000 亿元   1800 亿元 in 2023   █████████· 90 %   200 亿元 short   0.67 by the end of 2023   off_track   fresh

1 target as of 2024-11-30 (rule track/2): 1 off_track

$ track status --long --as-of 2024-12-25
Indicator   Target       Due    Goal          Actual              Attainment        Gap              Pace                      Verdict                                  Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Trade     trade-2024   2024   ≥ 2000 亿元   1800 亿元 in 2023   █████████· 90 %   200 亿元 short   0.67 by the end of 2023   achieved, 2010 亿元 in 2024-01/2024-11   fresh

1 target as of 2024-12-25 (rule track/2): 1 achieved

$ track status --long --as-of 2025-01-05
Indicator   Target       Due    Goal          Actual              Attainment        Gap              Pace                      Verdict                             Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Trade     trade-2024   2024   ≥ 2000 亿元   1800 亿元 in 2023   █████████· 90 %   200 亿元 short   0.67 by the end of 2023   met, 2010 亿元 in 2024-01/2024-11   settled

1 target as of 2025-01-05 (rule track/2): 1 met

