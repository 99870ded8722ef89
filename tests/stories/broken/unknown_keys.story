A key that is not part of the format is refused in every kind of table, with the nearest that is; without one the
known keys are listed. Nothing is ignored in silence.

--- targets.toml
format = 1
frmat = 1

[defaults]
grace_day = 30
timezone = "Asia/Shanghai"

[areas.city]
name = "City"
nmae_en = "City"
"a key" = 1

[sources.paper]
title = "A newspaper"
publisher = "Press"
published = 2024-02-01
author = "Someone"

[series.gdp]
area = "city"
indicator = "GDP"
indicater_en = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"
paused = { from = 2025-01-01, reason = "boundary change", untill = 2025-06-30 }
discontinued = { last = 2030, announced = 2031-01-15, reason = "replaced", by = "gnp" }

[targets.gdp-2027]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"
anounced = 2024-03-01
supersede = "gdp-2026"

--- actuals/gdp.toml
[[actual]]
period = 2022
value = 1250
source = "paper"
notes = "a key of another format"
is_break = true
stauts = "final"

$ track validate
error[TRK201]: the key 'frmat' is unknown (a newer track may know it)
 --> targets.toml:2:1
  |
2 | frmat = 1
  | ^^^^^
  = did you mean "format"?

error[TRK201]: the key 'grace_day' is unknown (a newer track may know it)
 --> targets.toml:5:1
  |
5 | grace_day = 30
  | ^^^^^^^^^
  = did you mean "grace_days"?

error[TRK201]: the key 'timezone' is unknown (a newer track may know it)
 --> targets.toml:6:1
  |
6 | timezone = "Asia/Shanghai"
  | ^^^^^^^^
  = known here are release_lag_days, grace_days, year_starts, calendar, method, decimal_comma, source, publisher

error[TRK201]: the key 'nmae_en' is unknown (a newer track may know it)
  --> targets.toml:10:1
   |
10 | nmae_en = "City"
   | ^^^^^^^
   = did you mean "name_en"?

error[TRK201]: the key 'a key' is unknown (a newer track may know it)
  --> targets.toml:11:1
   |
11 | "a key" = 1
   | ^^^^^^^
   = known here are name, name_en, code, part_of, aliases

error[TRK201]: the key 'author' is unknown (a newer track may know it)
  --> targets.toml:17:1
   |
17 | author = "Someone"
   | ^^^^^^
   = known here are title, publisher, published, url

error[TRK201]: the key 'indicater_en' is unknown (a newer track may know it)
  --> targets.toml:22:1
   |
22 | indicater_en = "GDP"
   | ^^^^^^^^^^^^
   = did you mean "indicator_en"?

error[TRK201]: the key 'untill' is unknown (a newer track may know it)
  --> targets.toml:26:59
   |
26 | paused = { from = 2025-01-01, reason = "boundary change", untill = 2025-06-30 }
   |                                                           ^^^^^^
   = did you mean "until"?

error[TRK201]: the key 'by' is unknown (a newer track may know it)
  --> targets.toml:27:76
   |
27 | discontinued = { last = 2030, announced = 2031-01-15, reason = "replaced", by = "gnp" }
   |                                                                            ^^
   = known here are last, announced, reason

error[TRK201]: the key 'anounced' is unknown (a newer track may know it)
  --> targets.toml:34:1
   |
34 | anounced = 2024-03-01
   | ^^^^^^^^
   = did you mean "announced"?

error[TRK201]: the key 'supersede' is unknown (a newer track may know it)
  --> targets.toml:35:1
   |
35 | supersede = "gdp-2026"
   | ^^^^^^^^^
   = did you mean "supersedes"?

error[TRK201]: the key 'notes' is unknown (a newer track may know it)
 --> actuals/gdp.toml:5:1
  |
5 | notes = "a key of another format"
  | ^^^^^
  = did you mean "note"?

error[TRK201]: the key 'is_break' is unknown (a newer track may know it)
 --> actuals/gdp.toml:6:1
  |
6 | is_break = true
  | ^^^^^^^^
  = did you mean "break"?

error[TRK201]: the key 'stauts' is unknown (a newer track may know it)
 --> actuals/gdp.toml:7:1
  |
7 | stauts = "final"
  | ^^^^^^
  = did you mean "status"?

14 errors in 2 files
exit 3

$ track validate --format concise
targets.toml:2:1: error[TRK201] the key 'frmat' is unknown (a newer track may know it); did you mean "format"?
targets.toml:5:1: error[TRK201] the key 'grace_day' is unknown (a newer track may know it); did you mean "grace_days"?
targets.toml:6:1: error[TRK201] the key 'timezone' is unknown (a newer track may know it); known here are release_lag_days, grace_days, year_starts, calendar, method, decimal_comma, source, publisher
targets.toml:10:1: error[TRK201] the key 'nmae_en' is unknown (a newer track may know it); did you mean "name_en"?
targets.toml:11:1: error[TRK201] the key 'a key' is unknown (a newer track may know it); known here are name, name_en, code, part_of, aliases
targets.toml:17:1: error[TRK201] the key 'author' is unknown (a newer track may know it); known here are title, publisher, published, url
targets.toml:22:1: error[TRK201] the key 'indicater_en' is unknown (a newer track may know it); did you mean "indicator_en"?
targets.toml:26:59: error[TRK201] the key 'untill' is unknown (a newer track may know it); did you mean "until"?
targets.toml:27:76: error[TRK201] the key 'by' is unknown (a newer track may know it); known here are last, announced, reason
targets.toml:34:1: error[TRK201] the key 'anounced' is unknown (a newer track may know it); did you mean "announced"?
targets.toml:35:1: error[TRK201] the key 'supersede' is unknown (a newer track may know it); did you mean "supersedes"?
actuals/gdp.toml:5:1: error[TRK201] the key 'notes' is unknown (a newer track may know it); did you mean "note"?
actuals/gdp.toml:6:1: error[TRK201] the key 'is_break' is unknown (a newer track may know it); did you mean "break"?
actuals/gdp.toml:7:1: error[TRK201] the key 'stauts' is unknown (a newer track may know it); did you mean "status"?
14 errors in 2 files
exit 3

