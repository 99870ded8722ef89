One more series and one more target at the end of targets.toml, and what comes next. Earlier bytes stay as they are, and undo could take it back.

--- targets.toml [after town]

$ track add-series --area North --indicator Visits --unit thousand --kind stock --frequency monthly --tag flagship --tag culture --lag 20 --owner Museums -n
would be added to targets.toml, line 19:

[areas.north]
name = "North"

[series.north-visits]
area = "north"
indicator = "Visits"
unit = "thousand"
kind = "stock"
frequency = "monthly"
release_lag_days = 20
tags = ["flagship", "culture"]
owner = "Museums"

$ track add-series --area North --indicator Visits --unit thousand --kind stock --frequency monthly --tag flagship --tag culture --lag 20 --owner Museums
added to targets.toml, line 19:

[areas.north]
name = "North"

[series.north-visits]
area = "north"
indicator = "Visits"
unit = "thousand"
kind = "stock"
frequency = "monthly"
release_lag_days = 20
tags = ["flagship", "culture"]
owner = "Museums"

Next: track add-target north-visits --goal '≥ 100' --due 2027 --publisher North

$ track add-target visits --goal "more than 25" --due 2027-12 --baseline 2025-12 --publisher Council --title "Culture plan" --announced 2026-10 --commitment strive --label "Busier museums" --note "By the \"big\" plan." --as-of 2026-11-29
added to targets.toml, line 32:

[sources.culture-plan]
title = "Culture plan"
publisher = "Council"
published = "2026-10"

[targets.north-visits-2027-12]
series = "north-visits"
due = "2027-12"
more_than = 25
baseline = "2025-12"
source = "culture-plan"
commitment = "strive"
label = "Busier museums"
note = "By the \"big\" plan."

Next: track add north-visits 25 --period 2025-12 --publisher Council
stderr:
series north-visits (North Visits), the one that 'visits' stands for

$ track add north-visits 25 --period 2025-12 --publisher Council --as-of 2026-11-29
added to actuals/north-visits.toml, line 1, a new file:

[[actual]]
period = "2025-12"
value = 25
published = 2026-11-29
publisher = "Council"

2025-12: a new figure, 25 thousand
north-visits-2027-12: no_data → pending (only the baseline), attainment – → 100 %, not above
freshness: fresh → stale, 2026-01: 282 days late
stderr:
published 2026-11-29, today; for another day give --published

$ track add-target visits --goal "-18%" --due 2028-12 --baseline 2025-12 --source culture-plan --as-of 2026-11-29
added to targets.toml, line 47:

[targets.north-visits-2028-12]
series = "north-visits"
due = "2028-12"
measure = "percent_change"
at_most = -18
baseline = "2025-12"
source = "culture-plan"

Next: track add north-visits 100 --period 2026-10 --publisher Council
stderr:
series north-visits (North Visits), the one that 'visits' stands for
-18% taken as a change since the baseline; for another give --measure
-18% taken as a cut: at most so much

$ track status north --as-of 2026-11-29
Verdict    Target          Goal            From     Due      Actual       Period               Reached           Gap         Data   ID
North
. pending  Busier museums  > 25 thousand            2027-12  25 thousand  2025-12  ██████████  100 %, not above  not above   stale  north-visits-2027-12
. pending  Visits          change ≤ −18 %  2025-12  2028-12  25 thousand  2025-12  ··········  0 %               18 pp over  stale  north-visits-2028-12

2 targets as of 2026-11-29 (rule track/2): 2 pending; 1 series overdue: 1 stale

$ track validate
2 targets, 1 series and 1 record can be used: nothing found

