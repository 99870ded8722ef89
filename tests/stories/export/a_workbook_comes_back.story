A workbook is read back to the same figures: all are recorded already. It is found among the sheets, and only what an earlier run made is replaced. Standard output has no ending that says a form.

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

$ track export -o figures.xlsx --as-of 2025-05-01
stderr:
Wrote figures.xlsx: 14 kB

$ track import figures.xlsx --as-of 2025-05-01
figures.xlsx: track export, a row a figure

Column  Header        Read as
A       series        series
B       area          left out
C       area_name     left out
D       indicator     left out
E       indicator_en  left out
F       unit          unit
G       period        period
H       value         figure
I       lower         lower bound
J       upper         upper bound
K       comparison    comparison
L       tolerance     tolerance
M       rounded_to    rounded to
N       published     day of publication
O       status        status
P       break         break
Q       standing      left out
R       source        source
S       publisher     publisher
T       title         title
U       url           address
V       note          note

Place       Series  Period           Figure            Published   Source
Figures!H2  gdp     2022             18,753.0 亿元     2023-03-01  统计局
Figures!H3  gdp     2022             18,800.5 亿元     2024-01     统计局
Figures!H4  gdp     2023             > 20,000 亿元     2024-02-01  news
Figures!H5  gdp     2024-01/2024-09  15,500 ± 50 亿元  2024-10-20  统计局
Figures!H6  opened  2023-05-01       done              2023-05-02  地铁集团

5 figures: 5 recorded already
All of it is recorded already; nothing is written.

$ track export gdp -o figures.xlsx --format xlsx --as-of 2025-05-01
stderr:
Wrote figures.xlsx: 14 kB

$ track export -o actuals/gdp.csv --as-of 2025-05-01
stderr:
Usage: track export [OPTIONS] [ID]...
Try 'track export -h' for help.

Error: Invalid value for --output: 'actuals/gdp.csv' is a file of the register; write to another place
exit 2

$ track export --as-of 2025-05-01
stderr:
Usage: track export [OPTIONS] [ID]...
Try 'track export -h' for help.

Error: Invalid value for --output: say where to: a file, or - for standard output
exit 2

$ track export -o - --as-of 2025-05-01
stderr:
Usage: track export [OPTIONS] [ID]...
Try 'track export -h' for help.

Error: Invalid value for --format: standard output has no ending that names a form; say which: --format xlsx|sdmx-csv|csv|badge
exit 2

$ track export -o figures.ods --as-of 2025-05-01
stderr:
Usage: track export [OPTIONS] [ID]...
Try 'track export -h' for help.

Error: Invalid value for --format: the file's name does not end in one of .sdmx.csv, .xlsx, .csv, .svg; say which: --format xlsx|sdmx-csv|csv|badge
exit 2

$ track export -o figures.csv --badge met --as-of 2025-05-01
stderr:
Usage: track export [OPTIONS] [ID]...
Try 'track export -h' for help.

Error: Invalid value for --badge: csv is no badge; leave --badge out, or write FILE.svg
exit 2

