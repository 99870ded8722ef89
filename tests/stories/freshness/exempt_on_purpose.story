A one-off survey: `freshness = false`. Never late, with or without records.

--- targets.toml [after town]
[series]
survey = { area = "town", indicator = "Survey", unit = "%", kind = "rate", frequency = "annual", freshness = false }
other = { area = "town", indicator = "Other survey", unit = "%", kind = "rate", frequency = "annual", freshness = false }

[targets]
survey-2027 = { series = "survey", due = 2027, at_least = 80, source = "plan" }
other-2027 = { series = "other", due = 2027, at_least = 80, source = "plan" }

--- actuals/survey.toml
actual = [
  { period = 2021, value = 60, published = 2022-02-20, source = "book" },
]

$ track status --long --as-of 2026-06-30
Indicator        Target        Due    Goal     Actual         Attainment        Gap           Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Survey         survey-2027   2027   ≥ 80 %   60 % in 2021   ███████··· 75 %   20 pp short   –      pending (no baseline)   exempt
  Other survey   other-2027    2027   ≥ 80 %   no figure      –                 –             –      no_data                 exempt

2 targets as of 2026-06-30 (rule track/2): 1 pending, 1 no_data

$ track status survey-2027 --as-of 2026-06-30 --format json | .targets[]
.freshness: {"state": "exempt", "missing": [], "released": null, "days_late": null}

