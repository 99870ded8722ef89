Beside the table and the JSON: one row a target, or a record, for a spreadsheet, and pages for a forge.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, more_than = 2000, baseline = 2022, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1250, published = 2023-02-03, source = "book" },
  { period = 2024, value = 1416, published = 2025-02-19, source = "book" },
]

$ track status --as-of 2025-11-22 --format csv
﻿id,series,area,area_name,indicator,indicator_en,unit,measure,due,goal,goal_low,goal_high,commitment,superseded_by,baseline_period,baseline_low,baseline_high,actual_period,actual,actual_low,actual_high,published,status,source,publisher,title,url,attainment_low,attainment_high,gap_low,gap_high,progress_low,progress_high,time_share_low,time_share_high,pace_low,pace_high,schedule_low,schedule_high,required_change_low,required_change_high,required_growth_low,required_growth_high,observed_change_low,observed_change_high,observed_growth_low,observed_growth_high,forecast_low,forecast_high,basis,verdict,alternatives,flags,provisional,method,freshness,missing,released,days_late,pending_because,grades
output-2027,output,town,Town,Output,,亿元,level,2027,> 2000 亿元,2000,,,,2022,1250,1250,2024,1416 亿元,1416,1416,2025-02-19,,book,Statistics office,The yearbook,,0.708,0.708,584,584,0.221333,0.221333,0.4,0.4,0.553333,0.553333,-0.178667,-0.178667,194.666667,194.666667,0.12199,0.12199,83,83,0.064331,0.064331,1665,1665,schedule,off_track,,,false,track/2,fresh,,,,,

$ track status --as-of 2025-11-22 --format markdown
## Targets, 2025-11-22

### Town

| Target               | Due  | Goal         | Actual            | Attainment | Gap            | Verdict    | Data  |
| -------------------- | ---- | ------------ | ----------------- | ---------- | -------------- | ---------- | ----- |
| Output `output-2027` | 2027 | \> 2000 亿元 | 1416 亿元 in 2024 | 70.8 %     | 584 亿元 short | off\_track | fresh |

1 target as of 2025-11-22 (rule track/2): 1 off\_track.

$ track show output-2027 --as-of 2025-11-22 --format csv
﻿series,area,indicator,indicator_en,unit,period,figure,low,high,published,role,standing,status,break,source,publisher,title,url,note
output,town,Output,,亿元,2022,1250 亿元,1250,1250,2023-02-03,first,in force,,false,book,Statistics office,The yearbook,,
output,town,Output,,亿元,2024,1416 亿元,1416,1416,2025-02-19,first,in force,,false,book,Statistics office,The yearbook,,

$ track show output-2027 --as-of 2025-11-22 --format markdown
## output-2027

Town: Output

|               |                                                  |
| ------------- | ------------------------------------------------ |
| goal          | \> 2000 亿元 by 2027, announced 2021-01-15 \[1\] |
| baseline      | 1250 亿元 in 2022                                |
| latest figure | 1416 亿元 in 2024, published 2025-02-19          |

### Judged as of 2025-11-22 by track/2

|         |                                                              |
| ------- | ------------------------------------------------------------ |
| verdict | off\_track: pace 0.55 (on track from 0.95, behind from 0.80) |

### Measures

|                 |                                                  |
| --------------- | ------------------------------------------------ |
| attainment      | 1416 / 2000 = 70.8 %                             |
| gap             | 2000 − 1416 = 584 亿元 short                     |
| progress        | (1416 − 1250) / (2000 − 1250) = 22.1 %           |
| time gone       | 2 / 5 = 40 %                                     |
| pace            | 22.13 % / 40 % = 0.55                            |
| schedule        | 22.13 % − 40 % = −17.9 pp                        |
| required change | (2000 − 1416) / 3 = 194.67 亿元 a year           |
| required growth | (2000 / 1416)^(1 / 3) − 1 = 12.2 % a year        |
| observed change | (1416 − 1250) / 2 = 83 亿元 a year               |
| observed growth | (1416 / 1250)^(1 / 2) − 1 = 6.43 % a year        |
| forecast        | 1416 + (1416 − 1250) × 3 / 2 = 1665 亿元 in 2027 |
| miss            | (2000 − 1665) / (2000 − 1416) = 57.4 %           |

### Chart

```text
2022  █████████████████████████████████                  ┊  1250 亿元
2024  █████████████████████████████████████              ┊  1416 亿元
2027                                                     ┊  > 2000 亿元 (goal ┊)
```

### History, all of it from \[2\]

| Period | Figure (亿元) | Published  | What it is |
| ------ | ------------- | ---------- | ---------- |
| 2022   | 1250          | 2023-02-03 | in force   |
| 2024   | 1416          | 2025-02-19 | in force   |

### Freshness

|              |                                              |
| ------------ | -------------------------------------------- |
| state        | fresh                                        |
| gaps         | 2023: no figure, though later ones are there |
| next release | 2025, by 2026-03-01                          |

### Sources

- \[1\] 2021-01-15, Town hall: The plan
- \[2\] 2023-02-03 to 2025-02-19 (2 dates), Statistics office: The yearbook

