Amounts of money as people write them; another currency, and what can be read in two ways, are refused.

--- targets.toml
format = 1

[areas.city]
name = "City"

[sources.paper]
title = "A newspaper"
publisher = "Press"
published = 2024-02-01

[series]
works = { area = "city", indicator = "Works", unit = "million EUR", kind = "flow", frequency = "annual" }
canals = { area = "city", indicator = "Canals", unit = "km", kind = "stock", frequency = "annual" }

[targets.sign]
series = "works"
due = 2027
at_least = "€2.2bn"
source = "paper"

[targets.code]
series = "works"
due = 2027
at_least = "2.2M EUR"
source = "paper"

[targets.another]
series = "works"
due = 2027
at_least = "US$ 3.1bn"
source = "paper"

[targets.scale]
series = "works"
due = 2027
at_least = "2.9bn"
source = "paper"

[targets.currency]
series = "works"
due = 2027
at_least = "€15"
source = "paper"

[targets.comma]
series = "works"
due = 2027
at_least = "€1,5m"
source = "paper"

[targets.letter]
series = "canals"
due = 2027
at_least = "5m"
source = "paper"

$ track validate --format concise
targets.toml:30:12: error[TRK303] 'US$ 3.1bn' is in US$, the series is in EUR; check the figure and the series' unit; only figures in EUR fit
targets.toml:36:12: error[TRK303] '2.9bn' does not name its unit, the series is in million EUR; write "2.9 billion EUR"
targets.toml:42:12: error[TRK302] '€15' can be read in two ways in a series in million EUR; write "15 EUR" or "15 million EUR"
targets.toml:48:12: error[TRK302] '€1,5m' is not a number with a unit; write "€1.5m", or say `decimal_comma = true` in `[defaults]` of targets.toml
targets.toml:54:12: error[TRK302] '5m' can be read in two ways in a series in km; write "5 km" or "5 million km"
5 errors in 1 file
exit 3

