A table with faults: each is told with its row and column, and nothing is written.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
share = { area = "town", indicator = "Share", unit = "%", kind = "rate", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 200, source = "plan" }

--- t.csv
series,period,value,unit,published
output,2023,100,,2024-02-01
output,2024,110 or so,,2025-02-01
output,20x5,120,,2026-02-01
output,2025,120,USD,2026-02-01
share,2024,50%,,soon
share,2026,51%,,2026-02-01
wealth,2024,5,,2025-02-01

$ track import t.csv --publisher Office --as-of 2026-03-01 --yes
t.csv: CSV, a row a figure

Column  Header     Read as
A       series     series
B       period     period
C       value      figure
D       unit       unit
E       published  day of publication

Place            Series  Period  Figure    Published   Source
row 2, column C  output  2023    100 亿元  2024-02-01  Office

7 figures: 1 new, 5 faulty, 1 of no series here
stderr:
Error: row 3, column C: '110 or so' is in or so, the series is in 元; check the figure and the series' unit; only figures in 元 fit
Error: row 4, column B: '20x5' is not a period; write 2024, 2024H1, 2024Q3, 2024-09, 2024-W37, 2024-09-15, 2024-01/2024-09, FY2024/25, 2024年, 2024年上半年, 2024年三季度, 2024年1-9月 or 2024年9月15日
Error: row 5, column C: '120 USD' is in USD, the series is in 元; check the figure and the series' unit; only figures in 元 fit
Error: row 6, column E: 'soon' is not a date; write a day (2026-02-20, 2026年2月20日), a month (2026-02) or a year (2026)
Error: row 7, column E: published 2026-02-01, but 2026 ends on 2026-12-31; correct the period or the date, such as "2026-01-01/2026-02-01" where it goes to that day, or say status = "forecast"
Error: 'wealth' is no series here (1 figure from row 8, column C)
Error: names that are no series: say which they are with --series NAME=ID, leave them out with --only-known, or see with --new-series how to declare them
Error: nothing is written
exit 2

$ track import nowhere.csv
stderr:
Error: nowhere.csv cannot be read: no such file or directory
exit 3

$ track import t.csv --map value=Price --publisher Office --as-of 2026-03-01
t.csv: CSV, a row a figure

Column  Header     Read as
A       series     series
B       period     period
C       value      figure
D       unit       unit
E       published  day of publication

stderr:
Error: no column is called 'Price'; name it by its header, its letter (C) or its number (3)
exit 2

$ track import t.csv --map colour=value
stderr:
Error: --map 'colour' is no role of a column; there are series, area, indicator, about, unit, scale, period, year, month, quarter, value, lower, upper, comparison, tolerance, rounded_to, published, source, publisher, title, url, status, break, note, action, nothing
exit 2

$ track import t.csv --mapping mine
stderr:
Error: there is no mapping 'mine' under imports/; keep one with --map … --keep NAME
exit 2

$ track import t.csv --keep 'My table' --publisher Office --as-of 2026-03-01
stderr:
Error: 'My table' is no name for a mapping; write small letters, digits and hyphens
exit 2

