A figure that stands twice on purpose is accepted as it was found; one repeated later is told. `validate` heeds what is accepted for good.

--- targets.toml [after town]

[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[[check.accepted]]
series = "output"
code = "TRK507"
reason = "two editions of the book"
on = 2025-03-01

--- actuals/output.toml
actual = [
  { period = 2024, value = 1500, published = 2025-02-20, source = "book" },
  { period = 2024, value = 1500, published = 2025-02-20, source = "book" },
]

$ track check --as-of 2025-03-01
1 series and 0 targets checked as of 2025-03-01, 1 series is context: nothing found; 1 finding accepted

$ track check --as-of 2025-02-21 --format github
::warning file=actuals/output.toml,line=3,col=3,title=track TRK507::the figure of 2024 published 2025-02-20 stands here twice%0Aremove one of the records
1 series and 0 targets checked as of 2025-02-21, 1 series is context: 1 warning in 1 file

$ track status --long --as-of 2025-03-01
0 targets as of 2025-03-01 (rule track/2): none

$ track validate --format github
0 targets, 1 series and 2 records can be used: nothing found; 1 finding accepted

--- actuals/output.toml
actual = [
  { period = 2024, value = 1500, published = 2025-02-20, source = "book" },
  { period = 2024, value = 1500, published = 2025-02-20, source = "book" },
  { period = 2025, value = 1600, published = 2026-02-20, source = "book" },
  { period = 2025, value = 1600, published = 2026-02-20, source = "book" },
]

$ track validate --warn-as-error --format github
::error file=actuals/output.toml,line=5,col=3,title=track TRK507::the figure of 2025 published 2026-02-20 stands here twice%0Aremove one of the records
0 targets, 1 series and 4 records can be used: 1 error in 1 file; 1 finding accepted
exit 1

$ track check --as-of 2026-03-01
warning[TRK507]: the figure of 2025 published 2026-02-20 stands here twice
 --> actuals/output.toml:5:3
  |
5 |   { period = 2025, value = 1600, published = 2026-02-20, source = "book" },
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = remove one of the records

1 series and 0 targets checked as of 2026-03-01, 1 series is context: 1 warning in 1 file; 1 finding accepted

--- actuals/output.toml
actual = [ { period = 2024, value = 1500, published = 2025-02-20, source = "book" } ]

$ track check --as-of 2026-03-01 --format github
::warning file=targets.toml,line=21,col=3,title=track TRK521::TRK507 about output is accepted as it was on 2025-03-01, and nothing is found so now%0Atake the entry out; where something else is to be accepted, say in `on` a day on which it is found
1 series and 0 targets checked as of 2026-03-01, 1 series is context: 1 warning in 1 file

