Periods of every wrong sort, in targets and in records.

--- targets.toml
format = 1

[areas.city]
name = "City"

[sources.paper]
title = "A newspaper"
publisher = "Press"
published = 2024-02-01

[series.gdp]
area = "city"
indicator = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"

[targets.five-digits]
series = "gdp"
due = 20244
more_than = 2000
source = "paper"

[targets.three-digits]
series = "gdp"
due = 999
more_than = 2000
source = "paper"

[targets.zero]
series = "gdp"
due = 0
more_than = 2000
source = "paper"

[targets.minus]
series = "gdp"
due = -2024
more_than = 2000
source = "paper"

[targets.true]
series = "gdp"
due = true
more_than = 2000
source = "paper"

[targets.fraction]
series = "gdp"
due = 2024.5
more_than = 2000
source = "paper"

[targets.day]
series = "gdp"
due = 2024-01-01
more_than = 2000
source = "paper"

[targets.moment]
series = "gdp"
due = 2024-01-01T00:00:00Z
more_than = 2000
source = "paper"

[targets.time]
series = "gdp"
due = 07:30:00
more_than = 2000
source = "paper"

[targets.list]
series = "gdp"
due = [2024]
more_than = 2000
source = "paper"

[targets.table]
series = "gdp"
due = { year = 2024 }
more_than = 2000
source = "paper"

[targets.empty]
series = "gdp"
due = ""
more_than = 2000
source = "paper"

[targets.blank]
series = "gdp"
due = " 2024"
more_than = 2000
source = "paper"

[targets.month-13]
series = "gdp"
due = "2024-13"
more_than = 2000
source = "paper"

[targets.month-0]
series = "gdp"
due = "2024-00"
more_than = 2000
source = "paper"

[targets.one-digit]
series = "gdp"
due = "2024-9"
more_than = 2000
source = "paper"

[targets.no-hyphen]
series = "gdp"
due = "2024Q3"
more_than = 2000
source = "paper"

[targets.lower-case]
series = "gdp"
due = "2024-q3"
more_than = 2000
source = "paper"

[targets.quarter-5]
series = "gdp"
due = "2024-Q5"
more_than = 2000
source = "paper"

[targets.half-3]
series = "gdp"
due = "2024-S3"
more_than = 2000
source = "paper"

[targets.day-in-text]
series = "gdp"
due = "2024-09-01"
more_than = 2000
source = "paper"

[targets.backwards]
series = "gdp"
due = "2025/2024"
more_than = 2000
source = "paper"

[targets.backwards-months]
series = "gdp"
due = "2024-09/2024-01"
more_than = 2000
source = "paper"

[targets.half-open]
series = "gdp"
due = "2024/"
more_than = 2000
source = "paper"

[targets.three-parts]
series = "gdp"
due = "2023/2024/2025"
more_than = 2000
source = "paper"

[targets.dash]
series = "gdp"
due = "2023–2024"
more_than = 2000
source = "paper"

[targets.chinese]
series = "gdp"
due = "2024年"
more_than = 2000
source = "paper"

[targets.fullwidth]
series = "gdp"
due = "２０２４"
more_than = 2000
source = "paper"

[targets.window]
series = "gdp"
due = 2027
more_than = 2000
measure = "total"
from = "2024-Q0"
source = "paper"

[targets.baseline]
series = "gdp"
due = 2027
more_than = 2000
baseline = "last year"
source = "paper"

--- actuals/gdp.toml
[[actual]]
period = "2024-13"
value = 1250
source = "paper"

[[actual]]
period = 2022-12
value = 1250
source = "paper"

$ track validate
error[TRK304]: 20244 is not a period
  --> targets.toml:20:7
   |
20 | due = 20244
   |       ^^^^^
   = write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"

error[TRK304]: 999 is not a period
  --> targets.toml:26:7
   |
26 | due = 999
   |       ^^^
   = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: 0 is not a period
  --> targets.toml:32:7
   |
32 | due = 0
   |       ^
   = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: -2024 is not a period
  --> targets.toml:38:7
   |
38 | due = -2024
   |       ^^^^^
   = write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"

error[TRK203]: true where a period is needed
  --> targets.toml:44:7
   |
44 | due = true
   |       ^^^^
   = write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"

error[TRK203]: a number where a period is needed
  --> targets.toml:50:7
   |
50 | due = 2024.5
   |       ^^^^^^
   = write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"

error[TRK505]: due on 2024-01-01, but gdp is a flow of whole years
  --> targets.toml:56:7
   |
56 | due = 2024-01-01
   |       ^^^^^^^^^^
   = write due = 2024

error[TRK203]: a time where a period is needed
  --> targets.toml:62:7
   |
62 | due = 2024-01-01T00:00:00Z
   |       ^^^^^^^^^^^^^^^^^^^^
   = write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"

error[TRK203]: a time where a period is needed
  --> targets.toml:68:7
   |
68 | due = 07:30:00
   |       ^^^^^^^^
   = write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"

error[TRK203]: a list where a period is needed
  --> targets.toml:74:7
   |
74 | due = [2024]
   |       ^^^^^^
   = write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"

error[TRK203]: a table where a period is needed
  --> targets.toml:80:7
   |
80 | due = { year = 2024 }
   |       ^^^^^^^^^^^^^^^
   = write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"

error[TRK304]: '' is not a period
  --> targets.toml:86:7
   |
86 | due = ""
   |       ^^
   = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: ' 2024' is not a period
  --> targets.toml:92:7
   |
92 | due = " 2024"
   |       ^^^^^^^
   = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: '2024-13' is not a period
  --> targets.toml:98:7
   |
98 | due = "2024-13"
   |       ^^^^^^^^^
   = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: '2024-00' is not a period
   --> targets.toml:104:7
    |
104 | due = "2024-00"
    |       ^^^^^^^^^
    = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: '2024-9' is not a period
   --> targets.toml:110:7
    |
110 | due = "2024-9"
    |       ^^^^^^^^
    = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: '2024Q3' is not a period
   --> targets.toml:116:7
    |
116 | due = "2024Q3"
    |       ^^^^^^^^
    = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: '2024-q3' is not a period
   --> targets.toml:122:7
    |
122 | due = "2024-q3"
    |       ^^^^^^^^^
    = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: '2024-Q5' is not a period
   --> targets.toml:128:7
    |
128 | due = "2024-Q5"
    |       ^^^^^^^^^
    = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: '2024-S3' is not a period
   --> targets.toml:134:7
    |
134 | due = "2024-S3"
    |       ^^^^^^^^^
    = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK505]: due on 2024-09-01, but gdp is a flow of whole years
   --> targets.toml:140:7
    |
140 | due = "2024-09-01"
    |       ^^^^^^^^^^^^
    = write due = 2024

error[TRK304]: the period '2025/2024' ends before it begins
   --> targets.toml:146:7
    |
146 | due = "2025/2024"
    |       ^^^^^^^^^^^
    = write "2024/2025"

error[TRK304]: the period '2024-09/2024-01' ends before it begins
   --> targets.toml:152:7
    |
152 | due = "2024-09/2024-01"
    |       ^^^^^^^^^^^^^^^^^
    = write "2024-01/2024-09"

error[TRK304]: '2024/' is not a period
   --> targets.toml:158:7
    |
158 | due = "2024/"
    |       ^^^^^^^
    = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: '2023/2024/2025' is not a period
   --> targets.toml:164:7
    |
164 | due = "2023/2024/2025"
    |       ^^^^^^^^^^^^^^^^
    = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: '2023–2024' is not a period
   --> targets.toml:170:7
    |
170 | due = "2023–2024"
    |       ^^^^^^^^^^^
    = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: '2024年' is not a period
   --> targets.toml:176:7
    |
176 | due = "2024年"
    |       ^^^^^^^^
    = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: '２０２４' is not a period
   --> targets.toml:182:7
    |
182 | due = "２０２４"
    |       ^^^^^^^^^^
    = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: '2024-Q0' is not a period
   --> targets.toml:191:8
    |
191 | from = "2024-Q0"
    |        ^^^^^^^^^
    = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK304]: 'last year' is not a period
   --> targets.toml:198:12
    |
198 | baseline = "last year"
    |            ^^^^^^^^^^^
    = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK105]: not valid TOML: Expected newline or end of document after a statement
 --> actuals/gdp.toml:7:14
  |
7 | period = 2022-12
  |              ^
  = a month, quarter or half goes in quotes: "2024-01", "2024-Q4"

warning[TRK509]: due 2024-01-01, but announced 2024-02-01, when that was over
  --> targets.toml:56:7
   |
56 | due = 2024-01-01
   |       ^^^^^^^^^^
   = check both

31 errors and 1 warning in 2 files
exit 3

--- actuals/gdp.toml
[[actual]]
period = "2024-13"
value = 1250
source = "paper"

[[actual]]
period = 22
value = 1250
source = "paper"

$ track validate --format concise
targets.toml:20:7: error[TRK304] 20244 is not a period; write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"
targets.toml:26:7: error[TRK304] 999 is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:32:7: error[TRK304] 0 is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:38:7: error[TRK304] -2024 is not a period; write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"
targets.toml:44:7: error[TRK203] true where a period is needed; write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"
targets.toml:50:7: error[TRK203] a number where a period is needed; write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"
targets.toml:56:7: error[TRK505] due on 2024-01-01, but gdp is a flow of whole years; write due = 2024
targets.toml:62:7: error[TRK203] a time where a period is needed; write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"
targets.toml:68:7: error[TRK203] a time where a period is needed; write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"
targets.toml:74:7: error[TRK203] a list where a period is needed; write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"
targets.toml:80:7: error[TRK203] a table where a period is needed; write 2024, "2024-Q3", "2024-09", "2024-W37", 2024-09-15 or "2024-01/2024-09"
targets.toml:86:7: error[TRK304] '' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:92:7: error[TRK304] ' 2024' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:98:7: error[TRK304] '2024-13' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:104:7: error[TRK304] '2024-00' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:110:7: error[TRK304] '2024-9' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:116:7: error[TRK304] '2024Q3' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:122:7: error[TRK304] '2024-q3' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:128:7: error[TRK304] '2024-Q5' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:134:7: error[TRK304] '2024-S3' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:140:7: error[TRK505] due on 2024-09-01, but gdp is a flow of whole years; write due = 2024
targets.toml:146:7: error[TRK304] the period '2025/2024' ends before it begins; write "2024/2025"
targets.toml:152:7: error[TRK304] the period '2024-09/2024-01' ends before it begins; write "2024-01/2024-09"
targets.toml:158:7: error[TRK304] '2024/' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:164:7: error[TRK304] '2023/2024/2025' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:170:7: error[TRK304] '2023–2024' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:176:7: error[TRK304] '2024年' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:182:7: error[TRK304] '２０２４' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:191:8: error[TRK304] '2024-Q0' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:198:12: error[TRK304] 'last year' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
actuals/gdp.toml:2:10: error[TRK304] '2024-13' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
actuals/gdp.toml:7:10: error[TRK304] 22 is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
targets.toml:56:7: warning[TRK509] due 2024-01-01, but announced 2024-02-01, when that was over; check both
32 errors and 1 warning in 2 files
exit 3

