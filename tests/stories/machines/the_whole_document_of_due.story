The whole JSON document of what is expected: figures with the days from now to their release day, below 0 where they are late, and how
many series were left out, by the state of their figures. A year to date is recorded as it is published.

--- targets.toml [after town]
[series]
sales = { area = "town", indicator = "销售", indicator_en = "Sales", unit = "亿元", kind = "flow", frequency = "monthly", reporting = "year_to_date", release_lag_days = 30 }
rain = { area = "town", indicator = "Rain", unit = "mm", kind = "flow", frequency = "annual" }

[targets]
sales-2025 = { series = "sales", due = 2025, at_least = 12.50, source = "plan" }

--- actuals/sales.toml
actual = [{ period = "2025-01/2025-02", value = 2.10, published = 2025-03-20, source = "book" }]

$ track due --as-of 2025-05-02 --within 30d --format json
{
  "schema": "track.due/1",
  "as_of": "2025-05-02",
  "until": "2025-06-01",
  "expected": [
    {
      "series": "sales",
      "area": "town",
      "indicator": "销售",
      "indicator_en": "Sales",
      "unit": "亿元",
      "period": "2025-03",
      "published_as": "2025-Q1",
      "day": "2025-04-30",
      "sure": true,
      "days": -2,
      "freshness": "late"
    },
    {
      "series": "sales",
      "area": "town",
      "indicator": "销售",
      "indicator_en": "Sales",
      "unit": "亿元",
      "period": "2025-04",
      "published_as": "2025-01/2025-04",
      "day": "2025-05-30",
      "sure": true,
      "days": 28,
      "freshness": "late"
    }
  ],
  "left_out": {
    "context": 1
  }
}

