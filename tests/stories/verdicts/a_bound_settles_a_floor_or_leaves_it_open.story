The due figure is known only as a bound, set against the goal of at least 2000.
All of it above 2000: met. All below: missed. On both sides: indeterminate.
Above: more than 2100/2000 = 105 %. Below: anything from 0 to 1900/2000 = 95 %. Straddling: more than 1800/2000 = 90 %,
less than 200 short. Between 1900 and 2100: 95 to 105 %. More than 2000 and less than 2100: inside.

--- targets.toml [after town]
[series]
above = { area = "town", indicator = "Above", unit = "亿元", kind = "flow", frequency = "annual" }
below = { area = "town", indicator = "Below", unit = "亿元", kind = "flow", frequency = "annual" }
straddling = { area = "town", indicator = "Straddling", unit = "亿元", kind = "flow", frequency = "annual" }
both-sides = { area = "town", indicator = "Both sides", unit = "亿元", kind = "flow", frequency = "annual" }
both-ends = { area = "town", indicator = "Both ends", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
above-2025 = { series = "above", due = 2025, at_least = 2000, source = "plan" }
below-2025 = { series = "below", due = 2025, at_least = 2000, source = "plan" }
straddling-2025 = { series = "straddling", due = 2025, at_least = 2000, source = "plan" }
both-sides-2025 = { series = "both-sides", due = 2025, at_least = 2000, source = "plan" }
both-ends-2025 = { series = "both-ends", due = 2025, at_least = 2000, source = "plan" }

--- actuals/above.toml
actual = [
  { period = 2025, more_than = 2100, published = 2026-02-20, source = "book" },
]

--- actuals/below.toml
actual = [
  { period = 2025, less_than = 1900, published = 2026-02-20, source = "book" },
]

--- actuals/straddling.toml
actual = [
  { period = 2025, more_than = 1800, published = 2026-02-20, source = "book" },
]

--- actuals/both-sides.toml
actual = [
  { period = 2025, between = [1900, 2100], published = 2026-02-20, source = "book" },
]

--- actuals/both-ends.toml
actual = [
  { period = 2025, more_than = 2000, less_than = 2100, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-02-20
Indicator      Target            Due    Goal          Actual                        Attainment                    Gap                         Pace   Verdict                         Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Above        above-2025        2025   ≥ 2000 亿元   > 2100 亿元 in 2025           ██████████ > 105 %            > 100 亿元 above            –      met                             settled
  Below        below-2025        2025   ≥ 2000 亿元   < 1900 亿元 in 2025           ░░░░░░░░░· 0 to < 95 %        > 100 to 2000 亿元 short    –      missed                          settled
  Straddling   straddling-2025   2025   ≥ 2000 亿元   > 1800 亿元 in 2025           █████████░ > 90 %             < 200 亿元 short, or none   –      indeterminate (met or missed)   settled
  Both sides   both-sides-2025   2025   ≥ 2000 亿元   1900–2100 亿元 in 2025        █████████░ 95 to 105 %        ≤ 100 亿元 short, or none   –      indeterminate (met or missed)   settled
  Both ends    both-ends-2025    2025   ≥ 2000 亿元   > 2000, < 2100 亿元 in 2025   ██████████ > 100 to < 105 %   > 0 to < 100 亿元 above     –      met                             settled

5 targets as of 2026-02-20 (rule track/2): 2 met, 1 missed, 2 indeterminate

