A missed target is accepted: a revision of the figure that leaves it missed changes nothing, one that makes it met leaves the entry without a use.

--- targets.toml [after town]

[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2024 = { series = "output", due = 2024, at_least = 2000, source = "plan" }

[[check.accepted]]
target = "output-2024"
code = "TRK701"
reason = "the crisis"
on = 2025-03-01

--- actuals/output.toml
actual = [
  { period = 2024, value = 1500, published = 2025-02-20, source = "book" },
  { period = 2024, value = 1700, published = 2026-02-20, source = "book" },
  { period = 2024, value = 2100, published = 2027-02-20, source = "book" },
]

$ track check --as-of 2025-02-21 --fail-on missed --format github
::notice title=track check%2C 2025-02-21::1 target missed; see why with `track show TARGET`; or accept what cannot be mended now: `[[check.accepted]]` in targets.toml, with target, code, reason and on
::error file=targets.toml,line=22,col=1,title=track TRK701::output-2024 is missed%0Atrack show output-2024
1 series and 1 target checked as of 2025-02-21: 1 error in 1 file
exit 1

$ track check --as-of 2025-03-01 --fail-on missed
1 series and 1 target checked as of 2025-03-01: nothing found; 1 finding accepted

$ track check --as-of 2026-03-01 --fail-on missed
1 series and 1 target checked as of 2026-03-01: nothing found; 1 finding accepted

$ track check --as-of 2026-03-01
1 series and 1 target checked as of 2026-03-01: nothing found

$ track check --as-of 2027-03-01 --fail-on missed --format github
::warning file=targets.toml,line=24,col=3,title=track TRK521::TRK701 about output-2024 is accepted as it was on 2025-03-01, and nothing is found so now%0Atake the entry out; where something else is to be accepted, say in `on` a day on which it is found
1 series and 1 target checked as of 2027-03-01: 1 warning in 1 file

