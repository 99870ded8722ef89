`freshness = false`: exempt, whatever is missing.

--- targets.toml [after town]
[series]
survey = { area = "town", indicator = "Survey", unit = "%", kind = "rate", frequency = "annual", freshness = false }

[targets]
survey-2027 = { series = "survey", due = 2027, at_least = 80, source = "plan" }

--- actuals/survey.toml
actual = [
  { period = 2021, value = 60, published = 2022-02-20, source = "book" },
]

$ track status --as-of 2026-06-30 --format json | .targets[]
.verdict: "pending"
.freshness: {"state": "exempt", "missing": [], "released": null, "days_late": null}

