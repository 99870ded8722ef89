A law is to be passed by the end of 2025. Nothing is waited for before; done in June 2024 it is met for good, whatever June 2025 says.

--- targets.toml [after town]
[series]
law = { area = "town", indicator = "Climate law", kind = "milestone" }
bridge = { area = "town", indicator = "Bridge", kind = "milestone" }
plan = { area = "town", indicator = "Heat plan", kind = "milestone" }
port = { area = "town", indicator = "Port", kind = "milestone" }

[targets]
law-2025 = { series = "law", due = 2025, source = "plan" }
bridge-2025 = { series = "bridge", due = 2025, source = "plan" }
plan-2025 = { series = "plan", due = 2025, source = "plan" }
port-2025 = { series = "port", due = 2025, source = "plan" }

--- actuals/law.toml
actual = [
  { period = 2024-06-12, done = true, published = 2024-06-12, source = "book" },
  { period = 2025-06-30, done = false, published = 2025-07-01, source = "book" },
]

--- actuals/bridge.toml
actual = [
  { period = 2025-06-30, done = false, published = 2025-07-01, source = "book" },
  { period = 2026-02-10, done = true, published = 2026-02-10, source = "book" },
]

--- actuals/plan.toml
actual = [
  { period = "2025-12/2026-01", done = true, published = 2026-02-01, source = "book" },
]

$ track status --long --as-of 2024-06-11
Indicator       Target        Due    Goal   Actual      Attainment   Gap   Pace   Verdict                 Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Climate law   law-2025      2025   done   no figure   –            –     –      pending (not due yet)   fresh
  Bridge        bridge-2025   2025   done   no figure   –            –     –      pending (not due yet)   fresh
  Heat plan     plan-2025     2025   done   no figure   –            –     –      pending (not due yet)   fresh
  Port          port-2025     2025   done   no figure   –            –     –      pending (not due yet)   fresh

4 targets as of 2024-06-11 (rule track/2): 4 pending

$ track status --long --as-of 2025-12-31
Indicator       Target        Due    Goal   Actual               Attainment   Gap   Pace   Verdict                 Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Climate law   law-2025      2025   done   done on 2024-06-12   –            –     –      met                     settled
  Bridge        bridge-2025   2025   done   no figure            –            –     –      pending (not due yet)   fresh
  Heat plan     plan-2025     2025   done   no figure            –            –     –      pending (not due yet)   fresh
  Port          port-2025     2025   done   no figure            –            –     –      pending (not due yet)   fresh

4 targets as of 2025-12-31 (rule track/2): 1 met, 3 pending

$ track status --long --as-of 2026-02-10
Indicator       Target        Due    Goal   Actual                    Attainment   Gap   Pace   Verdict                         Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Climate law   law-2025      2025   done   done on 2024-06-12        –            –     –      met                             settled
  Bridge        bridge-2025   2025   done   done on 2026-02-10        –            –     –      missed, 41 days late            settled
  Heat plan     plan-2025     2025   done   done in 2025-12/2026-01   –            –     –      indeterminate (met or missed)   settled
  Port          port-2025     2025   done   no figure                 –            –     –      awaiting                        fresh

4 targets as of 2026-02-10 (rule track/2): 1 met, 1 missed, 1 indeterminate, 1 awaiting

$ track show law-2025 --as-of 2026-02-10
law-2025
Town: Climate law

goal           done by 2025, announced 2021-01-15 [1]
latest figure  done on 2024-06-12, published 2024-06-12

Judged as of 2026-02-10 by track/2
  verdict  met

Measures
  none  a milestone is done or not

History, all of it from [2]
  Period       Figure     Published    What it is
  ───────────────────────────────────────────────
  2024-06-12   done       2024-06-12   in force
  2025-06-30   not done   2025-07-01   in force

Freshness
  state  settled

Sources
  [1]  2021-01-15, Town hall: The plan
  [2]  2024-06-12 to 2025-07-01 (2 dates), Statistics office: The yearbook

$ track add port --done --period 2025-11-30 --publisher Port --as-of 2026-02-11
added to actuals/port.toml, line 1, a new file:

[[actual]]
period = 2025-11-30
done = true
published = 2026-02-11
publisher = "Port"

2025-11-30: a new figure, done
port-2025: awaiting → met
freshness: fresh → settled
stderr:
published 2026-02-11, today; for another day give --published

