1250 and 1260 of one period, published on one day: neither contains the other, so the files cannot be used. The problem and no table,
exit code 3, also asked as of an earlier day.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2022 = { series = "output", due = 2022, more_than = 1300, source = "plan" }

--- actuals/output.toml
[[actual]]
period = 2022
value = 1250
published = 2023-02-03
source = "book"

[[actual]]
period = 2022
value = 1260
published = 2023-02-03
source = "book"

$ track status --long --as-of 2023-02-03
stderr:
error[TRK502]: value = 1250 and value = 1260 for 2022, all published 2023-02-03, contradict each other
 --> actuals/output.toml:7:3
  |
7 | [[actual]]
  |   ^^^^^^
  = find out which holds, and give the other its own day or take it out

1 error in 1 file
exit 3

$ track status --long --as-of 2022-06-30
stderr:
error[TRK502]: value = 1250 and value = 1260 for 2022, all published 2023-02-03, contradict each other
 --> actuals/output.toml:7:3
  |
7 | [[actual]]
  |   ^^^^^^
  = find out which holds, and give the other its own day or take it out

1 error in 1 file
exit 3

