"About 1300" without a tolerance, published after 1250, replaces nothing, though it says something else. The other way round the exact
figure replaces it. 1250/1300 = 96.2 %.

--- targets.toml [after town]
[series]
exact-first = { area = "town", indicator = "Exact first", unit = "亿元", kind = "flow", frequency = "annual" }
about-first = { area = "town", indicator = "About first", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
exact-first-2022 = { series = "exact-first", due = 2022, at_least = 1300, source = "plan" }
about-first-2022 = { series = "about-first", due = 2022, at_least = 1300, source = "plan" }

--- actuals/exact-first.toml
actual = [
  { period = 2022, value = 1250, published = 2023-02-03, source = "book" },
  { period = 2022, about = 1300, published = 2023-11-09, source = "book" },
]

--- actuals/about-first.toml
actual = [
  { period = 2022, about = 1200, published = 2023-02-03, source = "book" },
  { period = 2022, value = 1250, published = 2023-11-09, source = "book" },
]

$ track status --long --as-of 2023-11-08
Indicator       Target             Due    Goal          Actual                Attainment            Gap                Pace   Verdict                                             Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Exact first   exact-first-2022   2022   ≥ 1300 亿元   1250 亿元 in 2022     █████████· 96.2 %     50 亿元 short      –      missed                                              settled
  About first   about-first-2022   2022   ≥ 1300 亿元   ≈ 1200 亿元 in 2022   ░░░░░░░░░· ≈ 92.3 %   ≈ 100 亿元 short   –      indeterminate (met or missed), approximate figure   settled

2 targets as of 2023-11-08 (rule track/2): 1 missed, 1 indeterminate

$ track status --long --as-of 2023-11-09
Indicator       Target             Due    Goal          Actual              Attainment          Gap             Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Exact first   exact-first-2022   2022   ≥ 1300 亿元   1250 亿元 in 2022   █████████· 96.2 %   50 亿元 short   –      missed    settled
  About first   about-first-2022   2022   ≥ 1300 亿元   1250 亿元 in 2022   █████████· 96.2 %   50 亿元 short   –      missed    settled

2 targets as of 2023-11-09 (rule track/2): 2 missed

