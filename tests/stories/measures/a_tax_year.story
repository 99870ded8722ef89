A tax year from 6 April has twelve whole months: the one to 5 April 2025 is compared with the one before, and a year of the calendar is none of them.

--- targets.toml
format = 1

[defaults]
release_lag_days = 60
year_starts = "04-06"

[areas.town]
name = "Town"

[sources.plan]
title = "The plan"
publisher = "Town hall"
published = 2021-01-15

[sources.book]
title = "The yearbook"
publisher = "Statistics office"

[series]
tax = { area = "town", indicator = "Tax", unit = "£", kind = "flow", frequency = "annual" }

[targets]
tax-2026 = { series = "tax", baseline = "2023/24", due = "2025/26", at_least = 120, source = "plan" }

--- actuals/tax.toml
[[actual]]
period = "2023/24"
value = 100
published = 2024-06-01
source = "book"

[[actual]]
period = "2024-04-06/2025-04-05"
value = 112
published = 2025-06-01
source = "book"

$ track status --long --as-of 2025-06-30
Indicator   Target     Due       Goal      Actual             Attainment          Gap         Pace                        Verdict    Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Tax       tax-2026   2025/26   ≥ 120 £   112 £ in 2024/25   █████████· 93.3 %   8 £ short   1.2 by the end of 2024/25   on_track   fresh

1 target as of 2025-06-30 (rule track/2): 1 on_track

$ track add tax 118 --period 2025 --publisher HMRC --as-of 2026-06-30
stderr:
Error: 2025 is of the calendar, and the year of the series starts on 6 April; write "2024/25" or "2025/26", whichever is meant
exit 2

$ track add tax 118 --period FY2025/26 --publisher HMRC --as-of 2026-06-30
added to actuals/tax.toml, line 13:

[[actual]]
period = "2025/26"
value = 118
published = 2026-06-30
publisher = "HMRC"

2025-04-06/2026-04-05: a new figure, 118 £
tax-2026: awaiting → missed, attainment 93.3 % → 98.3 %
freshness: late, 2025-04-06/2026-04-05: 26 days late → settled
stderr:
published 2026-06-30, today; for another day give --published

