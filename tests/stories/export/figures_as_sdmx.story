Figures as SDMX-CSV 2.0: the day a figure became known is a dimension, so that a revision takes nothing's place; spans are written as SDMX has them.

--- targets.toml
format = 1

[areas]
hz = { name = "杭州市", name_en = "Hangzhou" }

[sources.plan]
title = "The plan"
publisher = "市政府"
published = 2021-03-01

[sources.news]
title = "=SUM(news)"
publisher = "报社"
published = 2024-02-01

[series]
gdp = { area = "hz", indicator = "地区生产总值", indicator_en = "GDP", unit = "亿元", kind = "flow", frequency = "annual" }
opened = { area = "hz", indicator = "地铁开通", kind = "milestone" }

[targets.gdp-2025]
series = "gdp"
due = 2025
at_least = 23000
source = "plan"

--- actuals/gdp.toml
[[actual]]
period = 2022
value = 18753.0
published = 2023-03-01
publisher = "统计局"
status = "provisional"

[[actual]]
period = 2022
value = 18800.5
published = "2024-01"
publisher = "统计局"
status = "revised"
break = true
note = "with the census; - of no other year"

[[actual]]
period = 2023
more_than = "2万亿元"
published = 2024-02-01
source = "news"

[[actual]]
period = "2024-01/2024-09"
about = 15500
tolerance = 50
published = 2024-10-20
publisher = "统计局"

--- actuals/opened.toml
[[actual]]
period = 2023-05-01
done = true
published = 2023-05-02
publisher = "地铁集团"

$ track export --format sdmx-csv -o - --as-of 2025-05-01
STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,VINTAGE,RECORD,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,UNIT,LOWER_BOUND,UPPER_BOUND,COMPARISON,TOLERANCE,ROUNDED_TO,PUBLISHED,STATUS,BREAK,SOURCE,PUBLISHER,TITLE,URL,COMMENT_OBS
dataflow,TRACK:FIGURES(1.0),I,A,hz,gdp,2023-03-01,1,2022,18753.0,P,元,8,亿元,,,,,0.1,2023-03-01,provisional,false,,统计局,,,
dataflow,TRACK:FIGURES(1.0),I,A,hz,gdp,2024-01-31,1,2022,18800.5,B,元,8,亿元,,,,,0.1,2024-01,revised,true,,统计局,,,with the census; - of no other year
dataflow,TRACK:FIGURES(1.0),I,A,hz,gdp,2024-02-01,1,2023,,A,元,8,亿元,20000,,more_than,,10000,2024-02-01,,false,news,报社,=SUM(news),,
dataflow,TRACK:FIGURES(1.0),I,_O,hz,gdp,2024-10-20,1,2024-01-01/P9M,15500,A,元,8,亿元,,,about,50,1,2024-10-20,,false,,统计局,,,
dataflow,TRACK:FIGURES(1.0),I,D,hz,opened,2023-05-02,1,2023-05-01,1,A,,0,,,,,,,2023-05-02,,false,,地铁集团,,,

