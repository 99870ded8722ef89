An acceptance is one finding about one thing: errors cannot be accepted, nor anything twice, nor many by a glob or a list, and ids must be there.

--- targets.toml
format = 1

[areas.town]
name = "Town"

[series.output]
area = "town"
indicator = "Output"
unit = "亿元"
kind = "flow"
frequency = "annual"

[check]
disable = ["TRK506"]

[[check.accepted]]
series = "output"
code = "TRK501"
reason = "an error"
on = 2026-05-10

[[check.accepted]]
series = "outptu"
code = "TRK508"
reason = "of nothing"
on = 2026-05-10

[[check.accepted]]
series = "output"
target = "output"
code = "TRK508"
reason = "of two"
on = 2026-05-10

[[check.accepted]]
series = "output"
code = "TRK601"
reason = "days the wrong way round"
on = 2026-05-10
until = 2026-05-09

[[check.accepted]]
series = "output"
code = "TRK507"
reason = "once"
on = 2026-05-10

[[check.accepted]]
series = "output"
code = "TRK507"
reason = "twice"
on = 2026-05-11

[[check.accepted]]
series = "output"
code = 7
resaon = ""
on = "2026-05-10"

$ track validate
error[TRK203]: "TRK501" is not a code that can be accepted
  --> targets.toml:18:8
   |
18 | code = "TRK501"
   |        ^^^^^^^^
   = these can: TRK506, TRK507, TRK508, TRK509, TRK511, TRK512, TRK522, TRK523, TRK524, TRK601, TRK602, TRK701

error[TRK401]: there is no series 'outptu'
  --> targets.toml:23:10
   |
23 | series = "outptu"
   |          ^^^^^^^^
   = did you mean "output"?

error[TRK520]: both a target and a series are named
  --> targets.toml:28:3
   |
28 | [[check.accepted]]
   |   ^^^^^^^^^^^^^^
   = take one of them out

error[TRK401]: there is no target 'output'
  --> targets.toml:30:10
   |
30 | target = "output"
   |          ^^^^^^^^
   = declare the target in targets.toml, or correct the id

error[TRK520]: accepted until 2026-05-09, before 2026-05-10, the day it is accepted on
  --> targets.toml:40:9
   |
40 | until = 2026-05-09
   |         ^^^^^^^^^^
   = check both days

error[TRK520]: TRK507 about output is accepted here a second time
  --> targets.toml:48:3
   |
48 | [[check.accepted]]
   |   ^^^^^^^^^^^^^^
   = take one of the entries out

error[TRK203]: a number is not a code that can be accepted
  --> targets.toml:56:8
   |
56 | code = 7
   |        ^
   = these can: TRK506, TRK507, TRK508, TRK509, TRK511, TRK512, TRK522, TRK523, TRK524, TRK601, TRK602, TRK701

error[TRK201]: the key 'resaon' is unknown (a newer track may know it)
  --> targets.toml:57:1
   |
57 | resaon = ""
   | ^^^^^^
   = did you mean "reason"?

error[TRK203]: text where a day is needed
  --> targets.toml:58:6
   |
58 | on = "2026-05-10"
   |      ^^^^^^^^^^^^
   = write 2027-03-01, without quotes

9 errors in 1 file
exit 3

--- targets.toml
format = 1

[check]
accepted = [1]

$ track validate
error[TRK203]: a number where a table is needed
 --> targets.toml:4:13
  |
4 | accepted = [1]
  |             ^
  = write [[check.accepted]] and its keys below

1 error in 1 file
exit 3

--- targets.toml
format = 1

[check]
accepted = 1

$ track validate
error[TRK203]: a number where a list of tables is needed
 --> targets.toml:4:12
  |
4 | accepted = 1
  |            ^
  = write [[check.accepted]] above its keys

1 error in 1 file
exit 3

--- targets.toml
format = 1

[[check.accepted]]
series = "town-*"
code = "TRK602"
reason = "all of the town"
on = 2026-05-10
until = 2026-12-31

[[check.accepted]]
target = ["gdp-2025", "gdp-2026"]
code = "TRK7*"
reason = "both, whatever they are"
on = 2026-05-10

$ track validate
error[TRK204]: 'town-*' is not an id
 --> targets.toml:4:10
  |
4 | series = "town-*"
  |          ^^^^^^^^
  = name one by its id; any other gets an entry of its own, with its reason

error[TRK203]: a list where text is needed
  --> targets.toml:11:10
   |
11 | target = ["gdp-2025", "gdp-2026"]
   |          ^^^^^^^^^^^^^^^^^^^^^^^^
   = name one by its id; any other gets an entry of its own, with its reason

error[TRK203]: "TRK7*" is not a code that can be accepted
  --> targets.toml:12:8
   |
12 | code = "TRK7*"
   |        ^^^^^^^
   = these can: TRK506, TRK507, TRK508, TRK509, TRK511, TRK512, TRK522, TRK523, TRK524, TRK601, TRK602, TRK701

3 errors in 1 file
exit 3

