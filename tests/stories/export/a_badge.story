A badge for a README, about what is met or about what is late.

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

$ track export --format badge -o - --as-of 2025-05-01
<svg xmlns="http://www.w3.org/2000/svg" width="122" height="20" role="img" aria-label="targets: 0 of 1 met">
<title>targets: 0 of 1 met</title>
<path fill="#555555" d="M52 0v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z"/>
<path fill="#2b5c9e" d="M52 0h67a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H52z"/>
<g fill="#ffffff" font-family="Verdana,Geneva,DejaVu Sans,Noto Sans CJK SC,sans-serif" font-size="11">
<text x="6" y="14" textLength="40">targets</text>
<text x="58" y="14" textLength="58">0 of 1 met</text>
</g>
</svg>
<!-- made by track; everything before this line is sha256:0a60f554981e31e480006b3377c4cdd9043708a3cd05e20939816b6fe3113dbe -->

$ track export -o stale.svg --badge stale --as-of 2025-05-01
stderr:
Wrote stale.svg: 621 bytes

