Two acceptances that are none: it is not said until when a stale figure is lived with, and one names neither a series nor a target.

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

[[check.accepted]]
series = "output"
code = "TRK602"
reason = "published in autumn"
on = 2026-05-10

[[check.accepted]]
code = "TRK507"
reason = "both are meant"
on = 2026-05-10

$ track validate
error[TRK520]: nothing says until when TRK602 is accepted
  --> targets.toml:13:3
   |
13 | [[check.accepted]]
   |   ^^^^^^^^^^^^^^
   = add until = … (a day): what is late is accepted for a time

error[TRK520]: neither a target nor a series is named
  --> targets.toml:19:3
   |
19 | [[check.accepted]]
   |   ^^^^^^^^^^^^^^
   = add target = "…" or series = "…" (an id)

2 errors in 1 file
exit 3

