China announces late in each year which days of the next are worked. Beyond what is known weekends alone are heeded: a sign beside the day, and
a line below, say so, in every form.

--- targets.toml [after town]
[series.output]
area = "town"
indicator = "Output"
unit = "亿元"
kind = "flow"
frequency = "quarterly"
release_lag_days = 45
calendar = "CN"

[targets]
output-2029 = { series = "output", due = 2029, at_least = 2000, source = "plan" }

--- actuals/output.toml
actual = [{ period = "2025-Q3", value = 150, published = 2025-11-14, source = "book" }]

$ track due --as-of 2026-02-20 --within 24m
When         By            Series        Period   ID
6 days late  2026-02-14    Town: Output  2025-Q4  output
in 84 days   2026-05-15    Town: Output  2026-Q1  output
in 175 days  2026-08-14    Town: Output  2026-Q2  output
in 269 days  2026-11-16    Town: Output  2026-Q3  output
in 360 days  2027-02-15 ?  Town: Output  2026-Q4  output
in 451 days  2027-05-17 ?  Town: Output  2027-Q1  output
in 542 days  2027-08-16 ?  Town: Output  2027-Q2  output
in 633 days  2027-11-15 ?  Town: Output  2027-Q3  output
in 724 days  2028-02-14 ?  Town: Output  2027-Q4  output

? the holidays of 2027 and 2028 are not known yet: weekends alone are heeded
9 figures expected as of 2026-02-20, by 2028-02-20; 1 overdue
To record the first:
  track add output FIGURE --period 2025-Q4 --publisher NAME

$ track due --as-of 2028-01-20 --within 1m --format markdown
## Expected, 2028-01-20

| When          | By           | Series       | Period                | ID       |
| ------------- | ------------ | ------------ | --------------------- | -------- |
| 705 days late | 2026-02-14   | Town: Output | 2025-Q4 … 2027-Q3 (8) | `output` |
| in 25 days    | 2028-02-14 ? | Town: Output | 2027-Q4               | `output` |

? the holidays of 2027 and 2028 are not known yet: weekends alone are heeded

9 figures expected as of 2028-01-20, by 2028-02-20; 8 overdue.

$ track due --as-of 2026-11-20 --within 3m --format ics
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//target-tracker//track due//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:output/2025-Q4@target-tracker
DTSTAMP:20261120T000000Z
DTSTART;VALUE=DATE:20260214
SUMMARY:Town: Output\, 2025-Q4
DESCRIPTION:279 days late on 2026-11-20\ntrack add output FIGURE --period 2
 025-Q4 --publisher NAME
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:output/2026-Q1@target-tracker
DTSTAMP:20261120T000000Z
DTSTART;VALUE=DATE:20260515
SUMMARY:Town: Output\, 2026-Q1
DESCRIPTION:189 days late on 2026-11-20\ntrack add output FIGURE --period 2
 026-Q1 --publisher NAME
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:output/2026-Q2@target-tracker
DTSTAMP:20261120T000000Z
DTSTART;VALUE=DATE:20260814
SUMMARY:Town: Output\, 2026-Q2
DESCRIPTION:98 days late on 2026-11-20\ntrack add output FIGURE --period 20
 26-Q2 --publisher NAME
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:output/2026-Q3@target-tracker
DTSTAMP:20261120T000000Z
DTSTART;VALUE=DATE:20261116
SUMMARY:Town: Output\, 2026-Q3
DESCRIPTION:4 days late on 2026-11-20\ntrack add output FIGURE --period 202
 6-Q3 --publisher NAME
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:output/2026-Q4@target-tracker
DTSTAMP:20261120T000000Z
DTSTART;VALUE=DATE:20270215
SUMMARY:Town: Output\, 2026-Q4
DESCRIPTION:track add output FIGURE --period 2026-Q4 --publisher NAME\nthe 
 holidays of 2027 are not known yet: weekends alone are heeded
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR

$ track due --as-of 2026-11-20 --within 3m --format json | .expected[]
.period: "2025-Q4"
.day: "2026-02-14"
.sure: true
.period: "2026-Q1"
.day: "2026-05-15"
.sure: true
.period: "2026-Q2"
.day: "2026-08-14"
.sure: true
.period: "2026-Q3"
.day: "2026-11-16"
.sure: true
.period: "2026-Q4"
.day: "2027-02-15"
.sure: false

