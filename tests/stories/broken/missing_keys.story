What is always needed is asked for by table, with an example of what to write.

--- targets.toml
[areas.city]

[sources.paper]
title = "A newspaper"

[series.gdp]
paused = { until = 2025-06-30 }
discontinued = {}

[targets.gdp-2027]
more_than = 2000

--- actuals/gdp.toml
[[actual]]
value = 1250
source = "paper"

$ track validate
error[TRK202]: the key format is missing
 --> targets.toml
  = add it, such as format = 1

error[TRK202]: the key name is missing
 --> targets.toml:1:2
  |
1 | [areas.city]
  |  ^^^^^^^^^^
  = add it, such as name = "钱塘区"

error[TRK202]: the key publisher is missing
 --> targets.toml:3:2
  |
3 | [sources.paper]
  |  ^^^^^^^^^^^^^
  = add it, such as publisher = "杭州市统计局"

error[TRK202]: the key area is missing
 --> targets.toml:6:2
  |
6 | [series.gdp]
  |  ^^^^^^^^^^
  = add it, such as area = "qiantang"

error[TRK202]: the key indicator is missing
 --> targets.toml:6:2
  |
6 | [series.gdp]
  |  ^^^^^^^^^^
  = add it, such as indicator = "地区生产总值"

error[TRK202]: the key from is missing
 --> targets.toml:7:1
  |
7 | paused = { until = 2025-06-30 }
  | ^^^^^^
  = add it, such as from = 2025-01-01

error[TRK202]: the key reason is missing
 --> targets.toml:7:1
  |
7 | paused = { until = 2025-06-30 }
  | ^^^^^^
  = add it, such as reason = "boundary change"

error[TRK202]: the key announced is missing
 --> targets.toml:8:1
  |
8 | discontinued = {}
  | ^^^^^^^^^^^^
  = add it, such as announced = 2024-01-15

error[TRK202]: the key last is missing
 --> targets.toml:8:1
  |
8 | discontinued = {}
  | ^^^^^^^^^^^^
  = add it, such as last = 2023

error[TRK202]: the key reason is missing
 --> targets.toml:8:1
  |
8 | discontinued = {}
  | ^^^^^^^^^^^^
  = add it, such as reason = "replaced by another indicator"

error[TRK202]: the key due is missing
  --> targets.toml:10:2
   |
10 | [targets.gdp-2027]
   |  ^^^^^^^^^^^^^^^^
   = add it, such as due = 2027

error[TRK202]: the key series is missing
  --> targets.toml:10:2
   |
10 | [targets.gdp-2027]
   |  ^^^^^^^^^^^^^^^^
   = add it, such as series = "qiantang-gdp"

error[TRK202]: the key source is missing
  --> targets.toml:10:2
   |
10 | [targets.gdp-2027]
   |  ^^^^^^^^^^^^^^^^
   = add it, such as source = "work-report-2024"

error[TRK202]: the key period is missing
 --> actuals/gdp.toml:1:3
  |
1 | [[actual]]
  |   ^^^^^^
  = add it, such as period = 2024

14 errors in 2 files
exit 3

$ track validate --format concise
targets.toml: error[TRK202] the key format is missing; add it, such as format = 1
targets.toml:1:2: error[TRK202] the key name is missing; add it, such as name = "钱塘区"
targets.toml:3:2: error[TRK202] the key publisher is missing; add it, such as publisher = "杭州市统计局"
targets.toml:6:2: error[TRK202] the key area is missing; add it, such as area = "qiantang"
targets.toml:6:2: error[TRK202] the key indicator is missing; add it, such as indicator = "地区生产总值"
targets.toml:7:1: error[TRK202] the key from is missing; add it, such as from = 2025-01-01
targets.toml:7:1: error[TRK202] the key reason is missing; add it, such as reason = "boundary change"
targets.toml:8:1: error[TRK202] the key announced is missing; add it, such as announced = 2024-01-15
targets.toml:8:1: error[TRK202] the key last is missing; add it, such as last = 2023
targets.toml:8:1: error[TRK202] the key reason is missing; add it, such as reason = "replaced by another indicator"
targets.toml:10:2: error[TRK202] the key due is missing; add it, such as due = 2027
targets.toml:10:2: error[TRK202] the key series is missing; add it, such as series = "qiantang-gdp"
targets.toml:10:2: error[TRK202] the key source is missing; add it, such as source = "work-report-2024"
actuals/gdp.toml:1:3: error[TRK202] the key period is missing; add it, such as period = 2024
14 errors in 2 files
exit 3

