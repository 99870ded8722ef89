The ends of 2021, 2022, 2023 and 2024, written as year, month and quarter, are a year apart: (1240 − 1180)/3 = 20 a year,
1240 + 20 = 1260 in 2025: on_track to 1260. 1240/1260 = 98.4 %.

--- targets.toml [after town]
[series]
people = { area = "town", indicator = "People", unit = "万人", kind = "stock", frequency = "annual" }

[targets]
people-2025 = { series = "people", due = 2025, at_least = 1260, source = "plan" }

--- actuals/people.toml
actual = [
  { period = 2021, value = 1180, published = 2022-02-20, source = "book" },
  { period = "2022-12", value = 1200, published = 2023-02-20, source = "book" },
  { period = "2023-Q4", value = 1220, published = 2024-02-20, source = "book" },
  { period = 2024, value = 1240, published = 2025-02-20, source = "book" },
]

$ track status --long --as-of 2025-06-30
Indicator   Target        Due    Goal          Actual              Attainment          Gap             Pace   Verdict    Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  People    people-2025   2025   ≥ 1260 万人   1240 万人 in 2024   █████████· 98.4 %   20 万人 short   –      on_track   fresh

1 target as of 2025-06-30 (rule track/2): 1 on_track

