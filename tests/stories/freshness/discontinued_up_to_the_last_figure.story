On 2024-01-15 it was announced that 2023 is the last year published. Its figure is still expected, by 2024-02-29: late from 2024-03-01,
stale after the grace from 2024-03-31. It came on 2024-04-10. Nothing later is expected.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual", discontinued = { last = 2023, announced = 2024-01-15, reason = "replaced" } }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1400, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1500, published = 2024-04-10, source = "book" },
]

$ track status --long --as-of 2024-01-14
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1400 亿元 in 2022   ███████··· 70 %   600 亿元 short   –      pending (no baseline)   fresh

1 target as of 2024-01-14 (rule track/2): 1 pending

$ track status --long --as-of 2024-01-15
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1400 亿元 in 2022   ███████··· 70 %   600 亿元 short   –      pending (no baseline)   discontinued

1 target as of 2024-01-15 (rule track/2): 1 pending

$ track status --long --as-of 2024-02-29
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1400 亿元 in 2022   ███████··· 70 %   600 亿元 short   –      pending (no baseline)   discontinued

1 target as of 2024-02-29 (rule track/2): 1 pending

$ track status --long --as-of 2024-03-01
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1400 亿元 in 2022   ███████··· 70 %   600 亿元 short   –      pending (no baseline)   late, 2023: 1 day late

1 target as of 2024-03-01 (rule track/2): 1 pending; 1 series overdue: 1 late

$ track status --long --as-of 2024-03-31
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1400 亿元 in 2022   ███████··· 70 %   600 亿元 short   –      pending (no baseline)   stale, 2023: 31 days late

1 target as of 2024-03-31 (rule track/2): 1 pending; 1 series overdue: 1 stale

$ track status --long --as-of 2027-06-30
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1500 亿元 in 2023   ███████··· 75 %   500 亿元 short   –      pending (no baseline)   discontinued

1 target as of 2027-06-30 (rule track/2): 1 pending

$ track status --as-of 2027-06-30 --format json | .targets[]
.freshness: {"state": "discontinued", "missing": [], "released": null, "days_late": null}

