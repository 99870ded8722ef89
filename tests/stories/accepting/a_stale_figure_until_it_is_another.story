The figure for 2025 is accepted as stale for a time. Days pass and nothing is told; when the figure for 2026 lacks too, or the time is over, it is.

--- targets.toml [after town]

[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

[[check.accepted]]
series = "output"
code = "TRK602"
reason = "published in autumn"
on = 2026-05-10
until = 2027-03-31

--- actuals/output.toml
actual = [ { period = 2024, value = 1500, published = 2025-02-20, source = "book" } ]

$ track check --as-of 2026-05-09 --format github
::notice title=track check%2C 2026-05-09::1 series stale; record what should be public by now with `track add`, as said below; or accept what cannot be mended now: `[[check.accepted]]` in targets.toml, with series, code, reason, on and until
::error file=targets.toml,line=19,col=1,title=track TRK602::the figure of output for 2025 was due 2026-03-01, 69 days ago%0Atrack add output FIGURE --period 2025 --publisher NAME
1 series and 1 target checked as of 2026-05-09: 1 error in 1 file
exit 1

$ track check --as-of 2026-05-10
1 series and 1 target checked as of 2026-05-10: nothing found; 1 finding accepted

$ track check --as-of 2027-03-01 --warn-as-error
1 series and 1 target checked as of 2027-03-01: nothing found; 1 finding accepted

$ track check --as-of 2027-03-02 --format github
::notice title=track check%2C 2027-03-02::1 series stale; record what should be public by now with `track add`, as said below; or accept what cannot be mended now: `[[check.accepted]]` in targets.toml, with series, code, reason, on and until
::error file=targets.toml,line=19,col=1,title=track TRK602::the figure of output for 2025 was due 2026-03-01, 366 days ago; missing up to 2026, 2 in all%0Atrack add output FIGURE --period 2025 --publisher NAME
::warning file=targets.toml,line=24,col=3,title=track TRK521::TRK602 about output is accepted as it was on 2026-05-10, and nothing is found so now%0Atake the entry out; where something else is to be accepted, say in `on` a day on which it is found
1 series and 1 target checked as of 2027-03-02: 1 error and 1 warning in 1 file
exit 1

$ track check --as-of 2027-04-01 --format github
::notice title=track check%2C 2027-04-01::1 series stale; record what should be public by now with `track add`, as said below; or accept what cannot be mended now: `[[check.accepted]]` in targets.toml, with series, code, reason, on and until
::error file=targets.toml,line=19,col=1,title=track TRK602::the figure of output for 2025 was due 2026-03-01, 396 days ago; missing up to 2026, 2 in all%0Atrack add output FIGURE --period 2025 --publisher NAME
::warning file=targets.toml,line=24,col=3,title=track TRK521::TRK602 about output is accepted as it was on 2026-05-10, and nothing is found so now%0Atake the entry out; where something else is to be accepted, say in `on` a day on which it is found
1 series and 1 target checked as of 2027-04-01: 1 error and 1 warning in 1 file
exit 1

$ track check --as-of 2026-08-01 --format json | .accepted
.count: 1

$ track check --as-of 2026-08-01 --format json | .accepted.findings[]
.code: "TRK602"
.severity: "error"
.message: "the figure of output for 2025 was due 2026-03-01, 153 days ago"
.reason: "published in autumn"
.on: "2026-05-10"
.until: "2027-03-31"

--- targets.toml [after town]

[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
other = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 2000, source = "plan" }

[[check.accepted]]
series = "output"
code = "TRK602"
reason = "published in autumn"
on = 2026-05-10
until = 2026-09-30

[[check.accepted]]
target = "output-2027"
code = "TRK602"
reason = "a target is never late, its series is"
on = 2026-05-10
until = 2026-09-30

$ track check --as-of 2026-09-30 --format github
::warning file=targets.toml,line=32,col=3,title=track TRK521::TRK602 about output-2027 is accepted as it was on 2026-05-10, and nothing is found so now%0Atake the entry out; where something else is to be accepted, say in `on` a day on which it is found
2 series and 1 target checked as of 2026-09-30, 1 series is context: 1 warning in 1 file; 1 finding accepted

$ track check --as-of 2026-10-01 --format github
::notice title=track check%2C 2026-10-01::1 series stale; record what should be public by now with `track add`, as said below; or accept what cannot be mended now: `[[check.accepted]]` in targets.toml, with series, code, reason, on and until
::error file=targets.toml,line=19,col=1,title=track TRK602::the figure of output for 2025 was due 2026-03-01, 214 days ago%0Atrack add output FIGURE --period 2025 --publisher NAME
::warning file=targets.toml,line=32,col=3,title=track TRK521::TRK602 about output-2027 is accepted as it was on 2026-05-10, and nothing is found so now%0Atake the entry out; where something else is to be accepted, say in `on` a day on which it is found
2 series and 1 target checked as of 2026-10-01, 1 series is context: 1 error and 1 warning in 1 file
exit 1

$ track check other --as-of 2026-10-01 --format github
1 series and 0 targets checked as of 2026-10-01, 1 series is context: nothing found

