The only record is of 2023, after the due year 2021: nothing up to the due period's end, so no_data.
No later figure is expected, as 2021 is the last due period and 2023 is newer: fresh.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2021 = { series = "output", due = 2021, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2023, value = 2100, published = 2024-02-20, source = "book" },
]

$ track status --long --as-of 2024-06-30
Indicator   Target        Due    Goal          Actual      Attainment   Gap   Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2021   2021   ≥ 2000 亿元   no figure   –            –     –      no_data   fresh

1 target as of 2024-06-30 (rule track/2): 1 no_data

