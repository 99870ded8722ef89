A day of publication and a publisher that the table does not say have to be said, for all or by a column.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 200, source = "plan" }

--- t.csv
what,when,how much,seen
Output,2023,100,2024-02-01
Output,2024,>110,2025-02-01

$ track import t.csv
t.csv: CSV, a row a figure

Column  Header    Read as
A       what      left out
B       when      left out
C       how much  left out
D       seen      left out

stderr:
Error: no column says the value; name one: --map value="what"
Error: no column says the period; name one, or say it for all: --map period="what" or --map period:=2024
Error: no column says the series; name one, or say it for all: --map series="what" or --map series:=ID
exit 2

$ track import t.csv --map series=what --map period=when --map 'value=how much'
t.csv: CSV, a row a figure

Column  Header    Read as
A       what      series
B       when      period
C       how much  figure
D       seen      left out

2 figures: 2 faulty
stderr:
Error: 2 figures have no publisher (the first is row 2, column C); give --source ID or --publisher NAME for all, or --map publisher=…
Error: 2 figures have no day on which they were first public (the first is row 2, column C); give --published DATE for all, --published usual for the usual day of each, or --map published=…
Error: nothing is written
exit 2

$ track import t.csv --map series=what --map period=when --map 'value=how much' --map published=seen --publisher Office -n
t.csv: CSV, a row a figure

Column  Header    Read as
A       what      series
B       when      period
C       how much  figure
D       seen      day of publication

Place            Series  Period  Figure      Published   Source
row 2, column C  output  2023    100 亿元    2024-02-01  Office
row 3, column C  output  2024    > 110 亿元  2025-02-01  Office

2 figures: 2 new
With it:
  Verdicts
    no_data → pending (no baseline)  Town: Output  output-2027
      by the figure of 2024: > 110 亿元, published 2025-02-01 by Office
  Freshness
    empty → stale  Town: Output  output
      missing: 2025; due 2026-03-01
      no longer missing: 2021, 2022, 2023, 2024

It would be written to 1 file.

$ track import t.csv --map series=what --map period=when --map 'value=how much' --source plan -n
t.csv: CSV, a row a figure

Column  Header    Read as
A       what      series
B       when      period
C       how much  figure
D       seen      left out

2 figures: 2 faulty
stderr:
Error: row 2, column C: published 2021-01-15, but 2023 ends on 2023-12-31; correct the period or the date, or say status = "forecast"
Error: row 3, column C: published 2021-01-15, but 2024 ends on 2024-12-31; correct the period or the date, or say status = "forecast"
Error: nothing is written
exit 2

$ track import t.csv --map series=what --map period=when --map 'value=how much' --publisher Office --published usual --as-of 2025-01-15 -n
t.csv: CSV, a row a figure

Column  Header    Read as
A       what      series
B       when      period
C       how much  figure
D       seen      left out

Place            Series  Period  Figure    Published   Source
row 2, column C  output  2023    100 亿元  2024-02-29  Office

2 figures: 1 new, 1 faulty
stderr:
Error: row 3, column C: the usual day of 2024 is 2025-03-01, which is still to come; give the day of this figure, or --published DATE
Error: nothing is written
exit 2

