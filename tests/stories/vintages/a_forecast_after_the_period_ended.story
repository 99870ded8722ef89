A forecast published after the period's end is a doubt, told by `validate`: it should be called an estimate. The files stay usable, and the
record stays aside: 2025 is over, its figure is not in, and 2024 is shown, 1900/2000 = 95 %, 1900/2200 = 86.4 %.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 2000, source = "plan" }
output-2026 = { series = "output", due = 2026, at_least = 2200, source = "plan" }

--- actuals/output.toml
[[actual]]
period = 2024
value = 1900
published = 2025-02-20
source = "book"

[[actual]]
period = 2025
value = 2100
published = 2026-01-20
source = "book"
status = "forecast"

$ track validate
warning[TRK506]: a forecast of 2025 published 2026-01-20, when the period had ended
  --> actuals/output.toml:12:10
   |
12 | status = "forecast"
   |          ^^^^^^^^^^
   = say status = "estimated"

2 targets, 1 series and 2 records can be used: 1 warning in 1 file

$ track status --long --as-of 2026-01-20
Indicator   Target        Due    Goal          Actual              Attainment          Gap              Pace   Verdict                 Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   1900 亿元 in 2024   █████████· 95 %     100 亿元 short   –      awaiting                fresh
  Output    output-2026   2026   ≥ 2200 亿元   1900 亿元 in 2024   ████████·· 86.4 %   300 亿元 short   –      pending (no baseline)   fresh

2 targets as of 2026-01-20 (rule track/2): 1 awaiting, 1 pending
stderr:
1 warning in 1 file: see track validate

