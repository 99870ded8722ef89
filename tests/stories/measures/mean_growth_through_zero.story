Mean growth of at least 5 % a year over two and a half years from 100. At −200 it was missed, not met: an even power would hide the sign. From
−200 to 100 none of it reaches 112.97. A ceiling on a fall is reached by going through zero; growth itself has no number there.

--- targets.toml [after town]
[series]
balance = { area = "town", indicator = "Balance", unit = "t", kind = "stock", frequency = "half-yearly", signed = true }
range = { area = "town", indicator = "Range", unit = "t", kind = "stock", frequency = "half-yearly", signed = true }
fall = { area = "town", indicator = "Fall", unit = "t", kind = "stock", frequency = "half-yearly", signed = true }

[targets]
balance = { series = "balance", measure = "average_growth", baseline = "2020-S2", due = "2023-S1", at_least = 5, source = "plan" }
range = { series = "range", measure = "average_growth", baseline = "2020-S2", due = "2023-S1", at_least = 5, source = "plan" }
fall = { series = "fall", measure = "average_growth", baseline = "2020-S2", due = "2023-S1", at_most = -5, source = "plan" }

--- actuals/balance.toml
actual = [
  { period = "2020-S2", value = 100, published = 2021-02-01, source = "book" },
  { period = "2023-S1", value = -200, published = 2023-08-01, source = "book" },
]

--- actuals/range.toml
actual = [
  { period = "2020-S2", value = 100, published = 2021-02-01, source = "book" },
  { period = "2023-S1", between = [-200, 100], published = 2023-08-01, source = "book" },
]

--- actuals/fall.toml
actual = [
  { period = "2020-S2", value = 100, published = 2021-02-01, source = "book" },
  { period = "2023-S1", value = -200, published = 2023-08-01, source = "book" },
]

$ track status --long --as-of 2023-09-01
Indicator   Target    Due       Goal            Actual                     Attainment   Gap                        Pace   Verdict   Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Balance   balance   2023-S1   ≥ 5 % a year    −200 t in 2023-S1          –            312.97 pp short            –      missed    settled
  Range     range     2023-S1   ≥ 5 % a year    −200 to 100 t in 2023-S1   –            12.97 to 312.98 pp short   –      missed    settled
  Fall      fall      2023-S1   ≤ −5 % a year   −200 t in 2023-S1          –            287.96 pp below            –      met       settled

3 targets as of 2023-09-01 (rule track/2): 1 met, 2 missed

$ track status --as-of 2023-09-01 --format json | .targets[]
.observed_growth: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the actual can be zero or below"}
.progress: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the actual can be zero or below, and its logarithm has no value"}
.verdict: "missed"
.observed_growth: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the actual can be zero or below"}
.progress: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the actual can be zero or below, and its logarithm has no value"}
.verdict: "missed"
.observed_growth: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the actual can be zero or below"}
.progress: {"low": null, "high": null, "low_open": false, "high_open": false, "absent": "the actual can be zero or below, and its logarithm has no value"}
.verdict: "met"

