A level target judged by schedule: 22 % of the way at 40 % of the time.
The later "more than 1200" is a mention and does not unseat 1250.

--- targets.toml
format = 1

[areas.qiantang]
name = "钱塘区"
name_en = "Qiantang"

[sources.paper]
title = "A newspaper"
publisher = "People's Daily"

[series.gdp]
area = "qiantang"
indicator = "地区生产总值"
indicator_en = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"
release_lag_days = 60

[targets.gdp-2027]
series = "gdp"
due = 2027
more_than = 2000
baseline = 2022
announced = 2023-11-09
source = "paper"

--- actuals/gdp.toml
[[actual]]
period = 2022
value = 1250
published = 2023-02-03
source = "paper"

[[actual]]
period = 2022
more_than = 1200
published = 2023-11-09
source = "paper"

[[actual]]
period = 2024
value = 1416
published = 2025-06-19
source = "paper"

$ track status --long --as-of 2026-11-22
Indicator   Target     Due    Goal          Actual              Attainment          Gap              Pace                      Verdict     Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Qiantang
  GDP       gdp-2027   2027   > 2000 亿元   1416 亿元 in 2024   ███████··· 70.8 %   584 亿元 short   0.55 by the end of 2024   off_track   stale, 2025: 266 days late

1 target as of 2026-11-22 (rule track/2): 1 off_track; 1 series overdue: 1 stale

