A cut by 100 % from 100 in 2019 is settled like any other: with nothing left it is met, with 3 left missed by 3 points, with 2 taken back met.

--- targets.toml [after town]
[series]
none = { area = "town", indicator = "None left", unit = "t", kind = "flow", frequency = "annual" }
some = { area = "town", indicator = "Some left", unit = "t", kind = "flow", frequency = "annual" }
sink = { area = "town", indicator = "Taken back", unit = "t", kind = "flow", frequency = "annual", signed = true }

[targets]
none-2024 = { series = "none", measure = "percent_change", baseline = 2019, due = 2024, at_most = -100, source = "plan" }
some-2024 = { series = "some", measure = "percent_change", baseline = 2019, due = 2024, at_most = -100, source = "plan" }
sink-2024 = { series = "sink", measure = "percent_change", baseline = 2019, due = 2024, at_most = -100, source = "plan" }

--- actuals/none.toml
actual = [
  { period = 2019, value = 100, published = 2020-02-01, source = "book" },
  { period = 2024, value = 0, published = 2025-02-01, source = "book" },
]

--- actuals/some.toml
actual = [
  { period = 2019, value = 100, published = 2020-02-01, source = "book" },
  { period = 2024, value = 3, published = 2025-02-01, source = "book" },
]

--- actuals/sink.toml
actual = [
  { period = 2019, value = 100, published = 2020-02-01, source = "book" },
  { period = 2024, value = -2, published = 2025-02-01, source = "book" },
]

$ track status --long --as-of 2025-06-30
Indicator      Target      Due    Goal              Actual         Attainment   Gap          Pace                      Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  None left    none-2024   2024   change ≤ −100 %   0 t in 2024    –            just kept    1 by the end of 2024      met       settled
  Some left    some-2024   2024   change ≤ −100 %   3 t in 2024    –            3 pp over    0.97 by the end of 2024   missed    settled
  Taken back   sink-2024   2024   change ≤ −100 %   −2 t in 2024   –            2 pp below   1.02 by the end of 2024   met       settled

3 targets as of 2025-06-30 (rule track/2): 2 met, 1 missed

$ track status --long --as-of 2025-06-30 --method track/1
Indicator      Target      Due    Goal              Actual         Attainment   Gap   Pace   Verdict                         Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  None left    none-2024   2024   change ≤ −100 %   0 t in 2024    –            –     –      indeterminate (met or missed)   settled
  Some left    some-2024   2024   change ≤ −100 %   3 t in 2024    –            –     –      indeterminate (met or missed)   settled
  Taken back   sink-2024   2024   change ≤ −100 %   −2 t in 2024   –            –     –      indeterminate (met or missed)   settled

3 targets as of 2025-06-30 (rule track/1): 3 indeterminate

