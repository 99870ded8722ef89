What is odd about rows is told in groups by kind; kinds that are accepted keep nothing back, and going ahead alone accepts none.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
share = { area = "town", indicator = "Share", unit = "%", kind = "rate", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 200, source = "plan" }

--- actuals/output.toml
[[actual]]
period = 2020
value = 100
published = 2021-02-01
publisher = "Office"

--- t.tsv
series	period	value
output	2020	104
output	2021	1040
output	2022	108
output	2023	104
share	2021	61.5
share	2022	0.62

$ track import t.tsv --publisher Office --published 2024-02-01 --yes
t.tsv: TSV, a row a figure

Column  Header  Read as
A       series  series
B       period  period
C       value   figure

Place            Series  Period  Figure     Published   Source
row 3, column C  output  2021    1040 亿元  2024-02-01  Office
row 4, column C  output  2022    108 亿元   2024-02-01  Office
row 5, column C  output  2023    104 亿元   2024-02-01  Office
row 6, column C  share   2021    61.5 %     2024-02-01  Office
row 7, column C  share   2022    0.62 %     2024-02-01  Office
and 1 more, with --long

6 figures: 5 new, 1 revised
1 figure is revised:
  row 2, column C  output 2020: 100 亿元 → 104 亿元
2 are odd (jump):
  row 3, column C  output 2021: 1040 亿元 is 10 times the 104 亿元 of 2020
  row 4, column C  output 2022: 108 亿元 is 1/10 of the 1040 亿元 of 2021
1 is odd (same-figure):
  row 5, column C  output 2023: 2020 has the same figure: is the period right?
1 is odd (share):
  row 7, column C  share 2022: 0.62 % beside the 61.5 % of 2021: is it 62 %?
With it:
  Verdicts
    pending (no figure since) → reversing  Town: Output  output-2027
      by the figure of 2020: 100 亿元 → 104 亿元, revision, published 2024-02-01 by Office
      by the figure of 2021: 1040 亿元, published 2024-02-01 by Office
      by the figure of 2022: 108 亿元, published 2024-02-01 by Office
      by the figure of 2023: 104 亿元, published 2024-02-01 by Office
  Freshness
    still stale  Town: Output  output
      missing: 2024, 2025; due 2025-03-01
      no longer missing: 2021, 2022, 2023

stderr:
Error: nothing is written; if it is right, add --accept jump,same-figure,share
exit 2

$ track import t.tsv --publisher Office --published 2024-02-01 --accept jump,share --yes
t.tsv: TSV, a row a figure

Column  Header  Read as
A       series  series
B       period  period
C       value   figure

Place            Series  Period  Figure     Published   Source
row 3, column C  output  2021    1040 亿元  2024-02-01  Office
row 4, column C  output  2022    108 亿元   2024-02-01  Office
row 5, column C  output  2023    104 亿元   2024-02-01  Office
row 6, column C  share   2021    61.5 %     2024-02-01  Office
row 7, column C  share   2022    0.62 %     2024-02-01  Office
and 1 more, with --long

6 figures: 5 new, 1 revised
1 figure is revised:
  row 2, column C  output 2020: 100 亿元 → 104 亿元
2 are odd (jump), accepted:
  row 3, column C  output 2021: 1040 亿元 is 10 times the 104 亿元 of 2020
  row 4, column C  output 2022: 108 亿元 is 1/10 of the 1040 亿元 of 2021
1 is odd (same-figure):
  row 5, column C  output 2023: 2020 has the same figure: is the period right?
1 is odd (share), accepted:
  row 7, column C  share 2022: 0.62 % beside the 61.5 % of 2021: is it 62 %?
With it:
  Verdicts
    pending (no figure since) → reversing  Town: Output  output-2027
      by the figure of 2020: 100 亿元 → 104 亿元, revision, published 2024-02-01 by Office
      by the figure of 2021: 1040 亿元, published 2024-02-01 by Office
      by the figure of 2022: 108 亿元, published 2024-02-01 by Office
      by the figure of 2023: 104 亿元, published 2024-02-01 by Office
  Freshness
    still stale  Town: Output  output
      missing: 2024, 2025; due 2025-03-01
      no longer missing: 2021, 2022, 2023

stderr:
Error: nothing is written; if it is right, add --accept same-figure
exit 2

$ track import t.tsv --publisher Office --published 2024-02-01 --accept odd --yes
stderr:
Usage: track import [OPTIONS] {FILE|-}
Try 'track import -h' for help.

Error: Invalid value for --accept: 'odd' is not one of jump, share, sign, parts, same-figure, same-day, longer, to-come, files, encoding, all
exit 2

$ track import t.tsv --publisher Office --published 2024-02-01 --accept jump,same-figure,share --yes
t.tsv: TSV, a row a figure

Column  Header  Read as
A       series  series
B       period  period
C       value   figure

Place            Series  Period  Figure     Published   Source
row 3, column C  output  2021    1040 亿元  2024-02-01  Office
row 4, column C  output  2022    108 亿元   2024-02-01  Office
row 5, column C  output  2023    104 亿元   2024-02-01  Office
row 6, column C  share   2021    61.5 %     2024-02-01  Office
row 7, column C  share   2022    0.62 %     2024-02-01  Office
and 1 more, with --long

6 figures: 5 new, 1 revised
1 figure is revised:
  row 2, column C  output 2020: 100 亿元 → 104 亿元
2 are odd (jump), accepted:
  row 3, column C  output 2021: 1040 亿元 is 10 times the 104 亿元 of 2020
  row 4, column C  output 2022: 108 亿元 is 1/10 of the 1040 亿元 of 2021
1 is odd (same-figure), accepted:
  row 5, column C  output 2023: 2020 has the same figure: is the period right?
1 is odd (share), accepted:
  row 7, column C  share 2022: 0.62 % beside the 61.5 % of 2021: is it 62 %?
With it:
  Verdicts
    pending (no figure since) → reversing  Town: Output  output-2027
      by the figure of 2020: 100 亿元 → 104 亿元, revision, published 2024-02-01 by Office
      by the figure of 2021: 1040 亿元, published 2024-02-01 by Office
      by the figure of 2022: 108 亿元, published 2024-02-01 by Office
      by the figure of 2023: 104 亿元, published 2024-02-01 by Office
  Freshness
    still stale  Town: Output  output
      missing: 2024, 2025; due 2025-03-01
      no longer missing: 2021, 2022, 2023

6 figures are recorded, in 2 files; track undo takes it back.

