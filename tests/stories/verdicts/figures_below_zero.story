Net migration, signed, from −20 in 2020 towards at least 50 in 2025. 15 in 2022 is 15/50 = 30 % of the goal, and
(15 + 20)/(50 + 20) = 1/2 of the way at 2/5 of the time: pace 1.25. −5 is −10 % of the goal and 15/70/0.4 = 0.54.
A balance from −200 towards at least −50: −110 is 90/150 of the way, pace 1.5, and 60 short; a goal that is not above zero
has no attainment.

--- targets.toml [after town]
[series]
rising = { area = "town", indicator = "Migration, rising", unit = "万人", kind = "flow", frequency = "annual", signed = true }
slow = { area = "town", indicator = "Migration, slow", unit = "万人", kind = "flow", frequency = "annual", signed = true }
balance = { area = "town", indicator = "Balance", unit = "亿元", kind = "flow", frequency = "annual", signed = true }

[targets]
rising-2025 = { series = "rising", due = 2025, at_least = 50, baseline = 2020, source = "plan" }
slow-2025 = { series = "slow", due = 2025, at_least = 50, baseline = 2020, source = "plan" }
balance-2025 = { series = "balance", due = 2025, at_least = -50, baseline = 2020, source = "plan" }

--- actuals/rising.toml
actual = [
  { period = 2020, value = -20, published = 2021-02-20, source = "book" },
  { period = 2022, value = 15, published = 2023-02-20, source = "book" },
]

--- actuals/slow.toml
actual = [
  { period = 2020, value = -20, published = 2021-02-20, source = "book" },
  { period = 2022, value = -5, published = 2023-02-20, source = "book" },
]

--- actuals/balance.toml
actual = [
  { period = 2020, value = -200, published = 2021-02-20, source = "book" },
  { period = 2022, value = -110, published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator             Target         Due    Goal         Actual              Attainment         Gap             Pace                      Verdict     Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Migration, rising   rising-2025    2025   ≥ 50 万人    15 万人 in 2022     ███······· 30 %    35 万人 short   1.25 by the end of 2022   on_track    fresh
  Migration, slow     slow-2025      2025   ≥ 50 万人    −5 万人 in 2022     ·········· −10 %   55 万人 short   0.54 by the end of 2022   off_track   fresh
  Balance             balance-2025   2025   ≥ −50 亿元   −110 亿元 in 2022   –                  60 亿元 short   1.5 by the end of 2022    on_track    fresh

3 targets as of 2023-06-30 (rule track/2): 2 on_track, 1 off_track

