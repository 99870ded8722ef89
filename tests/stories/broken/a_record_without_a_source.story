A record names a source by id, or at least its publisher.

--- targets.toml
format = 1

[areas.city]
name = "City"

[sources.paper]
title = "A newspaper"
publisher = "Press"
published = 2024-02-01

[series.gdp]
area = "city"
indicator = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"

[targets.gdp-2027]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"

--- actuals/gdp.toml
[[actual]]
period = 2021
value = 1200
published = 2022-02-01

[[actual]]
period = 2022
value = 1250
published = 2023-02-01
title = "A newspaper"
url = "https://example.org"

[[actual]]
period = 2023
value = 1333
published = 2024-02-01
publisher = "Press"

$ track validate
error[TRK202]: the record names no source
 --> actuals/gdp.toml:1:3
  |
1 | [[actual]]
  |   ^^^^^^
  = add source = "…" (an id), or publisher, title and url

error[TRK202]: the record names no source
 --> actuals/gdp.toml:6:3
  |
6 | [[actual]]
  |   ^^^^^^
  = add source = "…" (an id), or publisher, title and url

2 errors in 1 file
exit 3

$ track validate --format concise
actuals/gdp.toml:1:3: error[TRK202] the record names no source; add source = "…" (an id), or publisher, title and url
actuals/gdp.toml:6:3: error[TRK202] the record names no source; add source = "…" (an id), or publisher, title and url
2 errors in 1 file
exit 3

