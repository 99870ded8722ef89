Names that the register does not know: what they would be declared as, that they are left out, or which series they are, kept for the next time.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 200, source = "plan" }

--- t.csv
Indicator,Unit,2022,2023
Output,亿元,100,110
Gross output,亿元,210,220
Residents,10 000 people,60,61.5

$ track import t.csv --publisher Office --published usual --as-of 2024-06-01
t.csv: CSV, a column a period

Column  Header     Read as
A       Indicator  indicator
B       Unit       unit
C       2022       figure of 2022
D       2023       figure of 2023

Place            Series  Period  Figure    Published   Source
row 2, column C  output  2022    100 亿元  2023-03-01  Office
row 2, column D  output  2023    110 亿元  2024-02-29  Office

6 figures: 2 new, 4 of no series here
stderr:
Error: 'Gross output' is no series here; did you mean "output" (Town Output)? (2 figures from row 3, column C)
Error: 'Residents' is no series here (2 figures from row 4, column C)
Error: names that are no series: say which they are with --series NAME=ID, leave them out with --only-known, or see with --new-series how to declare them
Error: nothing is written
exit 2

$ track import t.csv --new-series
# for targets.toml, from t.csv: read it, correct it, and import again

[series.gross-output]
area = "town"
indicator = "Gross output"
unit = "亿元"
kind = "flow"
frequency = "annual"

[series.residents]
area = "town"
indicator = "Residents"
unit = "10 000 people"
kind = "stock"
frequency = "annual"

$ track import t.csv --publisher Office --published usual --as-of 2024-06-01 --only-known --yes
t.csv: CSV, a column a period

Column  Header     Read as
A       Indicator  indicator
B       Unit       unit
C       2022       figure of 2022
D       2023       figure of 2023

Place            Series  Period  Figure    Published   Source
row 2, column C  output  2022    100 亿元  2023-03-01  Office
row 2, column D  output  2023    110 亿元  2024-02-29  Office

6 figures: 2 new, 4 of no series here
2 names are left out:
  Gross output  2 figures
  Residents     2 figures
With it:
  Verdicts
    no_data → pending (no baseline)  Town: Output  output-2027
      by the figure of 2023: 110 亿元, published 2024-02-29 by Office
  Freshness
    empty → fresh  Town: Output  output
      no longer missing: 2021, 2022, 2023

2 figures are recorded, in 1 file; track undo takes it back.

$ track import t.csv --publisher Office --published 2024-05-01 --as-of 2024-06-01 --only-known --series 'Gross output=output' -n
t.csv: CSV, a column a period

Column  Header     Read as
A       Indicator  indicator
B       Unit       unit
C       2022       figure of 2022
D       2023       figure of 2023

Place            Series  Period  Figure    Published   Source
row 2, column C  output  2022    100 亿元  2024-05-01  Office
row 2, column D  output  2023    110 亿元  2024-05-01  Office

6 figures: 2 mentioned again, 2 faulty, 2 of no series here
1 name is left out:
  Residents  2 figures
stderr:
Error: row 3, column C: value = 100 and value = 210 for 2022, all published 2024-05-01, contradict each other; find out which holds, and give the other its own day or take it out
Error: row 3, column D: value = 110 and value = 220 for 2023, all published 2024-05-01, contradict each other; find out which holds, and give the other its own day or take it out
Error: nothing is written
exit 2

$ track import t.csv --publisher Office --published 2024-05-01 --as-of 2024-06-01 --only-known --series 'Residents=outptu' --keep office
stderr:
Error: --series 'Residents=outptu': there is no series 'outptu'; did you mean "output"?
exit 2

$ track import t.csv --publisher Office --published 2024-05-01 --as-of 2024-06-01 --only-known --map note=Unit --keep office --yes
t.csv: CSV, a column a period

Column  Header     Read as
A       Indicator  indicator
B       Unit       note
C       2022       figure of 2022
D       2023       figure of 2023

Place            Series  Period  Figure    Published   Source
row 2, column C  output  2022    100 亿元  2024-05-01  Office
row 2, column D  output  2023    110 亿元  2024-05-01  Office

6 figures: 2 mentioned again, 4 of no series here
2 names are left out:
  Gross output  2 figures
  Residents     2 figures
0 figures are recorded, in 1 file; track undo takes it back.

$ track import t.csv --mapping office --publisher Office --published 2024-05-01 --as-of 2024-06-01 --only-known
t.csv: CSV, a column a period

Column  Header     Read as
A       Indicator  indicator
B       Unit       note
C       2022       figure of 2022
D       2023       figure of 2023

Place            Series  Period  Figure    Published   Source
row 2, column C  output  2022    100 亿元  2024-05-01  Office
row 2, column D  output  2023    110 亿元  2024-05-01  Office

6 figures: 2 mentioned again, 4 of no series here
2 names are left out:
  Gross output  2 figures
  Residents     2 figures
All of it is recorded already; nothing is written.

