The goal held at the baseline of 2020, so there is no way to go, and no pace: achieved while it holds, reversing when it has left.
96 → 94 against at least 95: 94/95 = 98.9 %, 1 pp short. Against at least 96 the baseline stood at the very number: 94/96 = 97.9 %.
96 → 95.5 against 95: still held, 95.5/95 = 100.5 %, but slipping. 96 → 98 left the range 90–97 by 1 pp.

--- targets.toml [after town]
[series]
fallen = { area = "town", indicator = "Fallen", unit = "%", kind = "rate", frequency = "annual" }
held = { area = "town", indicator = "Held", unit = "%", kind = "rate", frequency = "annual" }
risen = { area = "town", indicator = "Risen", unit = "%", kind = "rate", frequency = "annual" }

[targets]
fallen-95 = { series = "fallen", due = 2025, at_least = 95, baseline = 2020, source = "plan" }
fallen-96 = { series = "fallen", due = 2025, at_least = 96, baseline = 2020, source = "plan" }
held-95 = { series = "held", due = 2025, at_least = 95, baseline = 2020, source = "plan" }
risen-90-97 = { series = "risen", due = 2025, between = [90, 97], baseline = 2020, source = "plan" }

--- actuals/fallen.toml
actual = [
  { period = 2020, value = 96, published = 2021-02-20, source = "book" },
  { period = 2022, value = 94, published = 2023-02-20, source = "book" },
]

--- actuals/held.toml
actual = [
  { period = 2020, value = 96, published = 2021-02-20, source = "book" },
  { period = 2022, value = 95.5, published = 2023-02-20, source = "book" },
]

--- actuals/risen.toml
actual = [
  { period = 2020, value = 96, published = 2021-02-20, source = "book" },
  { period = 2022, value = 98, published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator   Target        Due    Goal      Actual           Attainment           Gap            Pace   Verdict              Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Fallen    fallen-95     2025   ≥ 95 %    94 % in 2022     █████████· 98.9 %    1 pp short     –      reversing            fresh
  Fallen    fallen-96     2025   ≥ 96 %    94 % in 2022     █████████· 97.9 %    2 pp short     –      reversing            fresh
  Held      held-95       2025   ≥ 95 %    95.5 % in 2022   ██████████ 100.5 %   0.5 pp above   –      achieved, slipping   fresh
  Risen     risen-90-97   2025   90–97 %   98 % in 2022     –                    1 pp outside   –      reversing            fresh

4 targets as of 2023-06-30 (rule track/2): 1 achieved, 3 reversing

