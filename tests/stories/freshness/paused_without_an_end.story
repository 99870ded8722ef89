A pause without a last day lasts.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual", paused = { from = 2025-01-01, reason = "boundary change" } }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1400, published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2027-06-30
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 2000 亿元   1400 亿元 in 2022   ███████··· 70 %   600 亿元 short   –      pending (no baseline)   paused

1 target as of 2027-06-30 (rule track/2): 1 pending

