A table as a statistics office gives it: a title, a unit for all, names down the rows, the newest year first, a note below. It is shown what was understood; written is what nobody has recorded; undo takes all of it back.

--- targets.toml [after town]
[areas]
hz = { name = "杭州市", name_en = "Hangzhou" }

[series]
gdp = { area = "hz", indicator = "地区生产总值", indicator_en = "GDP", unit = "亿元", kind = "flow", frequency = "annual" }
tax = { area = "hz", indicator = "一般公共预算收入", unit = "亿元", kind = "flow", frequency = "annual", aliases = ["财政收入"] }
urban = { area = "hz", indicator = "城镇化率", unit = "%", kind = "rate", frequency = "annual" }

[targets]
gdp-2025 = { series = "gdp", due = 2025, at_least = 23000, source = "plan" }

--- actuals/gdp.toml
[[actual]]
period = 2022
value = 18753
published = 2023-03-01
publisher = "统计局"

--- year.csv
杭州市主要指标
单位：亿元
指标,2024年,2023年,2022年
地区生产总值,超21800,20059,18753
财政收入,2639.12,2617,2450.61
城镇化率(%),85.1%,84.2%,…
注：2024年为快报数

$ track import year.csv --publisher 统计局 --published usual --as-of 2025-05-01
year.csv: stats.gov.cn, a column a period

Column  Header  Read as
A       指标    indicator
B       2024年  figure of 2024年
C       2023年  figure of 2023年
D       2022年  figure of 2022年
all     亿元    unit

Place            Series  Period  Figure         Published   Source
row 4, column B  gdp     2024    > 21,800 亿元  2025-03-01  统计局
row 4, column C  gdp     2023    20,059 亿元    2024-02-29  统计局
row 5, column B  tax     2024    2639.12 亿元   2025-03-01  统计局
row 5, column C  tax     2023    2617 亿元      2024-02-29  统计局
row 5, column D  tax     2022    2450.61 亿元   2023-03-01  统计局
and 3 more, with --long

8 figures: 7 new, 1 recorded already, 1 cell without a figure ('…')
With it:
  Freshness
    stale → fresh  Hangzhou: GDP  gdp
      no longer missing: 2023, 2024

stderr:
Error: nothing is written; if it is right, add --yes
exit 2

$ track import year.csv --publisher 统计局 --published usual --as-of 2025-05-01 --yes
year.csv: stats.gov.cn, a column a period

Column  Header  Read as
A       指标    indicator
B       2024年  figure of 2024年
C       2023年  figure of 2023年
D       2022年  figure of 2022年
all     亿元    unit

Place            Series  Period  Figure         Published   Source
row 4, column B  gdp     2024    > 21,800 亿元  2025-03-01  统计局
row 4, column C  gdp     2023    20,059 亿元    2024-02-29  统计局
row 5, column B  tax     2024    2639.12 亿元   2025-03-01  统计局
row 5, column C  tax     2023    2617 亿元      2024-02-29  统计局
row 5, column D  tax     2022    2450.61 亿元   2023-03-01  统计局
and 3 more, with --long

8 figures: 7 new, 1 recorded already, 1 cell without a figure ('…')
With it:
  Freshness
    stale → fresh  Hangzhou: GDP  gdp
      no longer missing: 2023, 2024

7 figures are recorded, in 3 files; track undo takes it back.

$ track status --as-of 2025-05-01
Verdict    Target  Goal           Due   Actual         Period              Reached   Gap                         ID
Hangzhou
. pending  GDP     ≥ 23,000 亿元  2025  > 21,800 亿元  2024    █████████░  > 94.7 %  < 1200 亿元 short, or none  gdp-2025

1 target as of 2025-05-01 (rule track/2): 1 pending

$ track import year.csv --publisher 统计局 --published usual --as-of 2025-05-01 --yes
year.csv: stats.gov.cn, a column a period

Column  Header  Read as
A       指标    indicator
B       2024年  figure of 2024年
C       2023年  figure of 2023年
D       2022年  figure of 2022年
all     亿元    unit

Place            Series  Period  Figure         Published   Source
row 4, column B  gdp     2024    > 21,800 亿元  2025-03-01  统计局
row 4, column C  gdp     2023    20,059 亿元    2024-02-29  统计局
row 4, column D  gdp     2022    18,753 亿元    2023-03-01  统计局
row 5, column B  tax     2024    2639.12 亿元   2025-03-01  统计局
row 5, column C  tax     2023    2617 亿元      2024-02-29  统计局
and 3 more, with --long

8 figures: 8 recorded already, 1 cell without a figure ('…')
All of it is recorded already; nothing is written.

$ track undo --yes --as-of 2025-05-01
written last, by track import (year.csv):

actuals/gdp.toml, line 7: 2 records
actuals/tax.toml, the whole file: 3 records
actuals/urban.toml, the whole file: 2 records

The first:

[[actual]]
period = 2023
value = 20059
published = 2024-02-29
publisher = "统计局"

The last:

[[actual]]
period = 2024
value = 85.1
published = 2025-03-01
publisher = "统计局"

Without it:
  Freshness
    fresh → stale  Hangzhou: GDP  gdp
      missing: 2023, 2024; due 2024-02-29

taken back from 3 files

$ track validate
1 target, 3 series and 1 record can be used, 2 series without a record: nothing found

