The series says who publishes it, or the defaults do: `track add` takes that and says so, and a default that is declared nowhere is an error.

--- targets.toml
format = 1

[defaults]
source = "database"
publisher = "Town hall"

[areas.town]
name = "Town"

[sources.database]
title = "The database"
publisher = "Statistics office"

[series.gdp]
area = "town"
indicator = "Output"
unit = "亿元"
kind = "flow"
frequency = "annual"
context = false
publisher = "Treasury"
url = "https://treasury.example/gdp"

[series.people]
area = "town"
indicator = "Residents"
unit = "万人"
kind = "stock"
frequency = "annual"
context = false

$ track add gdp 1700 --period 2025 --published 2026-02-20 --as-of 2026-02-21
added to actuals/gdp.toml, line 1, a new file:

[[actual]]
period = 2025
value = 1700
published = 2026-02-20
publisher = "Treasury"
url = "https://treasury.example/gdp"

2025: a new figure, 1700 亿元
the series has no target
stderr:
publisher Treasury, as the series says; for another give --source or --publisher

$ track add people 80 --period 2024 --published 2025-02-20 --as-of 2026-02-21
added to actuals/people.toml, line 1, a new file:

[[actual]]
period = 2024
value = 80
published = 2025-02-20
source = "database"

2024: a new figure, 80 万人
the series has no target
stderr:
source database, as the defaults say; for another give --source or --publisher

$ track add people 81 --period 2025 --published 2026-02-20 --title Yearbook --as-of 2026-02-21
added to actuals/people.toml, line 7:

[[actual]]
period = 2025
value = 81
published = 2026-02-20
publisher = "Town hall"
title = "Yearbook"

2025: a new figure, 81 万人
the series has no target
stderr:
publisher Town hall, as the defaults say; for another give --source or --publisher

$ track add people 81 --period 2025 --published 2026-02-20 --publisher Newspaper --as-of 2026-02-21 --dry-run
would be added to actuals/people.toml, line 14:

[[actual]]
period = 2025
value = 81
published = 2026-02-20
publisher = "Newspaper"

2025: a mention, 81 万人; 81 万人 published 2026-02-20 stays
the series has no target

$ track check --as-of 2027-04-10 --format concise
targets.toml:14:2: warning[TRK601] the figure of gdp for 2026 was due 2027-03-31, 10 days ago; track add gdp FIGURE --period 2026
targets.toml:24:2: warning[TRK601] the figure of people for 2026 was due 2027-03-31, 10 days ago; track add people FIGURE --period 2026
2 series and 0 targets checked as of 2027-04-10: 2 warnings in 1 file

--- targets.toml
format = 1

[defaults]
source = "databse"

[sources.database]
title = "The database"
publisher = "Statistics office"

$ track validate
error[TRK401]: there is no source 'databse'
 --> targets.toml:4:10
  |
4 | source = "databse"
  |          ^^^^^^^^^
  = did you mean "database"?

error[TRK403]: there is no series 'gdp'
 --> actuals/gdp.toml
  = declare [series.gdp] in targets.toml, or rename the file

error[TRK403]: there is no series 'people'
 --> actuals/people.toml
  = declare [series.people] in targets.toml, or rename the file

3 errors in 3 files
exit 3

