At most 100 万吨 in 2024. The months add up to 90 by June and to 105 by July: missed before the year is over.

--- targets.toml [after town]
[series]
emissions = { area = "town", indicator = "Emissions", unit = "万吨", kind = "flow", frequency = "monthly" }

[targets]
emissions-2024 = { series = "emissions", due = 2024, baseline = 2023, at_most = 100, source = "plan" }

--- actuals/emissions.toml
actual = [
  { period = 2023, value = 120, published = 2024-02-20, source = "book" },
  { period = "2024-01", value = 15, published = 2024-02-20, source = "book" },
  { period = "2024-02", value = 15, published = 2024-03-20, source = "book" },
  { period = "2024-03", value = 15, published = 2024-04-20, source = "book" },
  { period = "2024-04", value = 15, published = 2024-05-20, source = "book" },
  { period = "2024-05", value = 15, published = 2024-06-20, source = "book" },
  { period = "2024-06", value = 15, published = 2024-07-20, source = "book" },
  { period = "2024-07", value = 15, published = 2024-08-20, source = "book" },
]

$ track status --long --as-of 2024-07-31
Indicator     Target           Due    Goal         Actual                        Attainment          Gap            Pace   Verdict                       Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Emissions   emissions-2024   2024   ≤ 100 万吨   120 万吨 in 2023 (baseline)   ████████·· 83.3 %   20 万吨 over   –      pending (only the baseline)   fresh

1 target as of 2024-07-31 (rule track/2): 1 pending

$ track status --long --as-of 2024-08-31
Indicator     Target           Due    Goal         Actual                        Attainment          Gap            Pace   Verdict                               Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Emissions   emissions-2024   2024   ≤ 100 万吨   120 万吨 in 2023 (baseline)   ████████·· 83.3 %   20 万吨 over   –      missed, 105 万吨 in 2024-01/2024-07   settled

1 target as of 2024-08-31 (rule track/2): 1 missed

