Output is two years late and Orders a month; Orders of February, expected today, and those of March come, and Growth next year.
Nobody waits for the weather, the census is paused, and the bridge's figure is there: these are left out, and counted.

--- targets.toml [after town]
[areas.farm]
name = "Farm"
part_of = "town"

[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
orders = { area = "town", indicator = "Orders", unit = "亿元", kind = "flow", frequency = "monthly", release_lag_days = 20, tags = ["flagship"] }
growth = { area = "farm", indicator = "Growth", unit = "%", kind = "growth", frequency = "annual", publisher = "Statistics office" }
weather = { area = "town", indicator = "Rain", unit = "mm", kind = "flow", frequency = "annual" }
heads = { area = "town", indicator = "People", unit = "people", kind = "stock", frequency = "annual", paused = { from = 2025-01-01, reason = "census" } }
bridge = { area = "town", indicator = "Bridges", unit = "bridges", kind = "stock", frequency = "annual" }
sales = { area = "town", indicator = "Sales", unit = "亿元", kind = "flow", frequency = "monthly", reporting = "year_to_date" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }
orders-2027 = { series = "orders", due = 2027, at_least = 2000, source = "plan" }
growth-2027 = { series = "growth", due = 2027, at_least = 5, source = "plan" }
heads-2027 = { series = "heads", due = 2027, at_least = 5, source = "plan" }
bridge-2024 = { series = "bridge", due = 2024, at_least = 5, source = "plan" }
sales-2025 = { series = "sales", due = 2025, at_least = 5, source = "plan" }

--- actuals/output.toml
actual = [{ period = 2021, value = 1500, published = 2022-02-20, source = "book" }]

--- actuals/orders.toml
actual = [{ period = "2024-12", value = 150, published = 2025-01-20, source = "book" }]

--- actuals/growth.toml
actual = [{ period = 2024, value = 5, published = 2025-02-20, source = "book" }]

--- actuals/bridge.toml
actual = [{ period = 2024, value = 5, published = 2025-02-20, source = "book" }]

--- actuals/sales.toml
actual = [{ period = "2025-01/2025-02", value = 5, published = 2025-03-10, source = "book" }]

$ track due --as-of 2025-03-20
When           By          Series        Period           ID
750 days late  2023-03-01  Town: Output  2022 … 2024 (3)  output
28 days late   2025-02-20  Town: Orders  2025-01          orders
today          2025-03-20  Town: Orders  2025-02          orders
in 71 days     2025-05-30  Town: Sales   2025-Q1          sales
in 346 days    2026-03-01  Town: Output  2025             output
in 346 days    2026-03-01  Farm: Growth  2025             growth

8 figures expected as of 2025-03-20; 4 overdue; 3 series left out: 1 context, 1 paused, 1 settled
To record the first:
  track add output FIGURE --period 2022 --publisher NAME

$ track due --as-of 2025-03-20 --within 1m
When           By          Series        Period           ID
750 days late  2023-03-01  Town: Output  2022 … 2024 (3)  output
28 days late   2025-02-20  Town: Orders  2025-01          orders
today          2025-03-20  Town: Orders  2025-02          orders
in 31 days     2025-04-20  Town: Orders  2025-03          orders

6 figures expected as of 2025-03-20, by 2025-04-20; 4 overdue; 3 series left out: 1 context, 1 paused, 1 settled
To record the first:
  track add output FIGURE --period 2022 --publisher NAME

$ track due --as-of 2025-03-20 --within 0
When           By          Series        Period           ID
750 days late  2023-03-01  Town: Output  2022 … 2024 (3)  output
28 days late   2025-02-20  Town: Orders  2025-01          orders
today          2025-03-20  Town: Orders  2025-02          orders

5 figures expected as of 2025-03-20, by 2025-03-20; 4 overdue; 3 series left out: 1 context, 1 paused, 1 settled
To record the first:
  track add output FIGURE --period 2022 --publisher NAME

$ track due orders --as-of 2025-03-20 --within 6w
When          By          Series        Period   ID
28 days late  2025-02-20  Town: Orders  2025-01  orders
today         2025-03-20  Town: Orders  2025-02  orders
in 31 days    2025-04-20  Town: Orders  2025-03  orders

3 figures expected as of 2025-03-20, by 2025-05-01; 1 overdue
To record the first:
  track add orders FIGURE --period 2025-01 --publisher NAME

$ track due farm tag:flagship --as-of 2025-03-20 --format markdown
## Expected, 2025-03-20

| When         | By         | Series       | Period  | ID       |
| ------------ | ---------- | ------------ | ------- | -------- |
| 28 days late | 2025-02-20 | Town: Orders | 2025-01 | `orders` |
| today        | 2025-03-20 | Town: Orders | 2025-02 | `orders` |
| in 346 days  | 2026-03-01 | Farm: Growth | 2025    | `growth` |

3 figures expected as of 2025-03-20; 1 overdue.

$ track due growth-2027 --as-of 2025-03-20 --within 30 --format markdown
## Expected, 2025-03-20

nothing is expected from 2025-03-20 to 2025-04-19.

$ track due weather --as-of 2025-03-20
nothing is expected as of 2025-03-20; 1 series left out: 1 context

$ track due orders growth --as-of 2025-03-20 --format csv
﻿series,area,area_name,indicator,indicator_en,unit,period,published_as,day,sure,days,freshness
orders,town,Town,Orders,,亿元,2025-01,2025-01,2025-02-20,true,-28,late
orders,town,Town,Orders,,亿元,2025-02,2025-02,2025-03-20,true,0,late
growth,farm,Farm,Growth,,%,2025,2025,2026-03-01,true,346,fresh

$ track due orders growth --as-of 2025-03-20 --format ics
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//target-tracker//track due//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:orders/2025-01@target-tracker
DTSTAMP:20250320T000000Z
DTSTART;VALUE=DATE:20250220
SUMMARY:Town: Orders\, 2025-01
DESCRIPTION:28 days late on 2025-03-20\ntrack add orders FIGURE --period 20
 25-01 --publisher NAME
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:orders/2025-02@target-tracker
DTSTAMP:20250320T000000Z
DTSTART;VALUE=DATE:20250320
SUMMARY:Town: Orders\, 2025-02
DESCRIPTION:track add orders FIGURE --period 2025-02 --publisher NAME
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:growth/2025@target-tracker
DTSTAMP:20250320T000000Z
DTSTART;VALUE=DATE:20260301
SUMMARY:Farm: Growth\, 2025
DESCRIPTION:track add growth FIGURE --period 2025\nStatistics office
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR

