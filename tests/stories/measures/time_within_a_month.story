Of 2022 to 2027 two months are gone at the end of February 2023, and a little more on 1 March. Five per cent in a year from 15 March to 15 March is missed at 4.998.

--- targets.toml [after town]
[series]
stock = { area = "town", indicator = "Stock", unit = "t", kind = "stock", frequency = "irregular" }
fund = { area = "town", indicator = "Fund", unit = "t", kind = "stock", frequency = "irregular" }

[targets]
stock-2027 = { series = "stock", baseline = 2022, due = 2027, at_least = 200, source = "plan" }
fund-2024 = { series = "fund", measure = "average_growth", baseline = 2023-03-15, due = 2024-03-15, at_least = 5, source = "plan" }

--- actuals/stock.toml
actual = [
  { period = 2022, value = 100, published = 2023-01-10, source = "book" },
  { period = 2023-02-28, value = 103, published = 2023-03-02, source = "book" },
  { period = 2023-03-01, value = 103, published = 2023-03-03, source = "book" },
]

--- actuals/fund.toml
actual = [
  { period = 2023-03-15, value = 100, published = 2023-03-16, source = "book" },
  { period = 2024-03-15, value = 104.998, published = 2024-03-16, source = "book" },
]

$ track status stock --as-of 2023-03-02 --format json | .targets[]
.time_share: {"low": 0.033333, "high": 0.033333, "low_open": false, "high_open": false, "absent": null}

$ track status stock --as-of 2023-03-03 --format json | .targets[]
.time_share: {"low": 0.033871, "high": 0.033871, "low_open": false, "high_open": false, "absent": null}

$ track status fund --as-of 2024-03-16 --format json | .targets[]
.gap: {"low": 0.002, "high": 0.002, "low_open": false, "high_open": false, "absent": null}
.observed_growth: {"low": 0.04998, "high": 0.04998, "low_open": false, "high_open": false, "absent": null}
.verdict: "missed"

