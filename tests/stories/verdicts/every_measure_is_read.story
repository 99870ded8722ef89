A target of each measure, with the keys that each needs. A balance may fall, so that its cut of 13.5 % can be written.

--- targets.toml [after town]
[series]
balance = { area = "town", indicator = "Balance", unit = "亿元", kind = "flow", frequency = "annual", signed = true }
homes = { area = "town", indicator = "Homes", unit = "万套", kind = "flow", frequency = "annual" }

[targets]
level = { series = "homes", due = 2025, measure = "level", at_least = 8, source = "plan" }
change = { series = "balance", due = 2025, measure = "change", baseline = 2020, at_least = 500, source = "plan" }
percent-change = { series = "balance", due = 2025, measure = "percent_change", baseline = 2020, at_most = -13.5, source = "plan" }
average-growth = { series = "homes", due = 2025, measure = "average_growth", baseline = 2020, at_least = 5, source = "plan" }
total = { series = "homes", due = 2025, measure = "total", from = 2021, at_least = 30, source = "plan" }
every-period = { series = "homes", due = 2025, measure = "every_period", from = 2021, at_least = 5, source = "plan" }

$ track validate
6 targets, 2 series and 0 records can be used, 2 series without a record: nothing found

