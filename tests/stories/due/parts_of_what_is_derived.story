A target of a ratio makes its parts awaited: they are listed, and the ratio, of which nothing is recorded, is not.

--- targets.toml [after town]
[series]
debt = { area = "town", indicator = "Debt", unit = "亿元", kind = "stock", frequency = "annual" }
gdp = { area = "town", indicator = "GDP", unit = "亿元", kind = "flow", frequency = "annual", releases = { "2025" = 2026-04-18 } }
burden = { area = "town", indicator = "Burden", unit = "%", ratio = ["debt", "gdp"], frequency = "annual" }

[targets]
burden-2026 = { series = "burden", due = 2026, at_most = 60, source = "plan" }

--- actuals/debt.toml
actual = [{ period = 2024, value = 600, published = 2025-02-20, source = "book" }]

--- actuals/gdp.toml
actual = [{ period = 2024, value = 1000, published = 2025-02-20, source = "book" }]

$ track due --as-of 2026-01-20
When        By          Series      Period  ID
in 40 days  2026-03-01  Town: Debt  2025    debt
in 88 days  2026-04-18  Town: GDP   2025    gdp

2 figures expected as of 2026-01-20
To record the first:
  track add debt FIGURE --period 2025 --publisher NAME

$ track due burden-2026 --as-of 2026-03-20
When          By          Series      Period  ID
19 days late  2026-03-01  Town: Debt  2025    debt
in 29 days    2026-04-18  Town: GDP   2025    gdp
in 346 days   2027-03-01  Town: Debt  2026    debt

3 figures expected as of 2026-03-20; 1 overdue
To record the first:
  track add debt FIGURE --period 2025 --publisher NAME

$ track due burden --as-of 2026-04-19 --within 12m
When          By          Series      Period  ID
49 days late  2026-03-01  Town: Debt  2025    debt
1 day late    2026-04-18  Town: GDP   2025    gdp
in 316 days   2027-03-01  Town: Debt  2026    debt
in 316 days   2027-03-01  Town: GDP   2026    gdp

4 figures expected as of 2026-04-19, by 2027-04-19; 2 overdue
To record the first:
  track add debt FIGURE --period 2025 --publisher NAME

