A ceiling of 500. From 400 to 450: 500/450 = 111.1 % to 500/400 = 125 %, met.
More than 550: below 500/550 = 90.9 %, missed. From 450 to 550: 90.9 % to 111.1 %, indeterminate.
Less than 450 may be nothing at all, and T/v has no value at v = 0: no attainment, but met.

--- targets.toml [after town]
[series]
below = { area = "town", indicator = "Below", unit = "万吨", kind = "flow", frequency = "annual" }
above = { area = "town", indicator = "Above", unit = "万吨", kind = "flow", frequency = "annual" }
straddling = { area = "town", indicator = "Straddling", unit = "万吨", kind = "flow", frequency = "annual" }
from-zero = { area = "town", indicator = "From zero", unit = "万吨", kind = "flow", frequency = "annual" }

[targets]
below-2025 = { series = "below", due = 2025, at_most = 500, source = "plan" }
above-2025 = { series = "above", due = 2025, at_most = 500, source = "plan" }
straddling-2025 = { series = "straddling", due = 2025, at_most = 500, source = "plan" }
from-zero-2025 = { series = "from-zero", due = 2025, at_most = 500, source = "plan" }

--- actuals/below.toml
actual = [
  { period = 2025, between = [400, 450], published = 2026-02-20, source = "book" },
]

--- actuals/above.toml
actual = [
  { period = 2025, more_than = 550, published = 2026-02-20, source = "book" },
]

--- actuals/straddling.toml
actual = [
  { period = 2025, between = [450, 550], published = 2026-02-20, source = "book" },
]

--- actuals/from-zero.toml
actual = [
  { period = 2025, less_than = 450, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-02-20
Indicator      Target            Due    Goal         Actual                 Attainment                   Gap                       Pace   Verdict                         Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Below        below-2025        2025   ≤ 500 万吨   400–450 万吨 in 2025   ██████████ 111.1 to 125 %    50 to 100 万吨 below      –      met                             settled
  Above        above-2025        2025   ≤ 500 万吨   > 550 万吨 in 2025     ░░░░░░░░░· > 0 to < 91 %     > 50 万吨 over            –      missed                          settled
  Straddling   straddling-2025   2025   ≤ 500 万吨   450–550 万吨 in 2025   █████████░ 90.9 to 111.2 %   ≤ 50 万吨 over, or none   –      indeterminate (met or missed)   settled
  From zero    from-zero-2025    2025   ≤ 500 万吨   < 450 万吨 in 2025     –                            > 50 to 500 万吨 below    –      met                             settled

4 targets as of 2026-02-20 (rule track/2): 2 met, 1 missed, 1 indeterminate

