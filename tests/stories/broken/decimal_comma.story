Where a comma is said to be decimal, text has one; a point that may separate thousands is asked for.

--- targets.toml
format = 1

[defaults]
decimal_comma = true

[areas.city]
name = "City"

[sources.paper]
title = "A newspaper"
publisher = "Press"
published = 2024-02-01

[series]
works = { area = "city", indicator = "Works", unit = "million EUR", kind = "flow", frequency = "annual" }

[targets.comma]
series = "works"
due = 2027
at_least = "€1.234,5m"
source = "paper"

[targets.point]
series = "works"
due = 2027
at_least = 1.234
source = "paper"

[targets.either]
series = "works"
due = 2027
at_least = "€1.234m"
source = "paper"

[targets.english]
series = "works"
due = 2027
at_least = "€1,234.5m"
source = "paper"

[targets.no-unit]
series = "works"
due = 2027
at_least = "1,5"
source = "paper"

$ track validate --format concise
targets.toml:32:12: error[TRK302] '€1.234m' can be read in two ways in a series in million EUR; write "1234 million EUR" or "1,234 million EUR"
targets.toml:38:12: error[TRK302] '€1,234.5m' is not a number with a unit; write "€1234,5m", as `decimal_comma = true` in `[defaults]` of targets.toml has it
targets.toml:44:12: error[TRK303] '1,5' does not name its unit, the series is in million EUR; write 1.5 without quotes for 1.5 million EUR, or "1,5 million EUR"
3 errors in 1 file
exit 3

