Figures as one long table: a row a vintage, a bound in no cell that somebody adds up, an apostrophe before what a spreadsheet would take for a formula.

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

$ track export --format csv -o - --as-of 2025-05-01
﻿series,area,area_name,indicator,indicator_en,unit,period,value,lower,upper,comparison,tolerance,rounded_to,published,status,break,standing,source,publisher,title,url,note
gdp,hz,杭州市,地区生产总值,GDP,亿元,2022,18753.0,,,,,0.1,2023-03-01,provisional,false,replaced,,统计局,,,
gdp,hz,杭州市,地区生产总值,GDP,亿元,2022,18800.5,,,,,0.1,2024-01,revised,true,in force,,统计局,,,with the census;' - of no other year
gdp,hz,杭州市,地区生产总值,GDP,亿元,2023,,20000,,more_than,,10000,2024-02-01,,false,in force,news,报社,'=SUM(news),,
gdp,hz,杭州市,地区生产总值,GDP,亿元,2024-01/2024-09,15500,,,about,50,1,2024-10-20,,false,in force,,统计局,,,
opened,hz,杭州市,地铁开通,,,2023-05-01,done,,,,,,2023-05-02,,false,in force,,地铁集团,,,

$ track export --format csv -o - --as-of 2023-06-01
﻿series,area,area_name,indicator,indicator_en,unit,period,value,lower,upper,comparison,tolerance,rounded_to,published,status,break,standing,source,publisher,title,url,note
gdp,hz,杭州市,地区生产总值,GDP,亿元,2022,18753.0,,,,,0.1,2023-03-01,provisional,false,in force,,统计局,,,
opened,hz,杭州市,地铁开通,,,2023-05-01,done,,,,,,2023-05-02,,false,in force,,地铁集团,,,

$ track export nothing --format csv -o - --as-of 2025-05-01
stderr:
Usage: track export [OPTIONS] [ID]...
Try 'track export -h' for help.

Error: Invalid value for ID: no target, series or area is called 'nothing'; track status --long lists what there is
exit 2

