What an analyst may slip in: two years for the label of one, January before it is over, a share of one for a percentage, a figure of long ago as if it became known today.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
sales = { area = "town", indicator = "Sales", unit = "亿元", kind = "flow", frequency = "monthly" }
share = { area = "town", indicator = "Share", unit = "%", kind = "rate", frequency = "annual" }
works = { area = "town", indicator = "Works", unit = "USD", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 200, source = "plan" }
share-2027 = { series = "share", due = 2027, at_least = 90, source = "plan" }

--- actuals/output.toml
[[actual]]
period = 2023
value = 100
published = 2024-02-01
source = "book"

$ track add output 230 --period 2024/2025 --published 2026-02-01 --publisher Office --as-of 2026-02-15
stderr:
Warning: 2024/2025 is longer than a period of the series (annual): it stands for itself, and for none inside it
Error: nothing is written; --accept longer writes it in spite of this
exit 2

$ track add output 230 --period 2024/2025 --published 2026-02-01 --publisher Office --as-of 2026-02-15 --accept longer
added to actuals/output.toml, line 7:

[[actual]]
period = "2024/2025"
value = 230
published = 2026-02-01
publisher = "Office"

2024/2025: a new figure, 230 亿元
no target of the series changes
stderr:
Warning: 2024/2025 is longer than a period of the series (annual): it stands for itself, and for none inside it

$ track status --long output --as-of 2026-03-15
Indicator   Target        Due    Goal         Actual             Attainment        Gap              Pace   Verdict                 Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2027   2027   ≥ 200 亿元   100 亿元 in 2023   █████····· 50 %   100 亿元 short   –      pending (no baseline)   stale, 2024: 379 days late

1 target as of 2026-03-15 (rule track/2): 1 pending; 1 series overdue: 1 stale

$ track add sales 12 --period 2026-01 --published 2026-01-15 --publisher Office --as-of 2026-01-15
stderr:
Error: published 2026-01-15, but 2026-01 ends on 2026-01-31; correct the period or the date, such as "2026-01-01/2026-01-15" where it goes to that day, or say status = "forecast"
exit 2

$ track add share 0.829 --period 2025 --published 2026-02-01 --publisher Office --as-of 2026-02-15
stderr:
Warning: 0.829 % beside the goal of share-2027, 90 %: is it 82.9 %?
Error: nothing is written; --accept share writes it in spite of this
exit 2

$ track add output 20 --period 1990 --publisher Office --as-of 2026-02-15
stderr:
Error: 1990 ended long ago: since when is the figure public? give --published, such as 1991
exit 2

$ track add works '15.2 million' --period 2025 --published 2026-02-01 --publisher Office --as-of 2026-02-15
added to actuals/works.toml, line 1, a new file:

[[actual]]
period = 2025
value = "15.2 million USD"
published = 2026-02-01
publisher = "Office"

2025: a new figure, 15,200,000 USD
the series has no target

