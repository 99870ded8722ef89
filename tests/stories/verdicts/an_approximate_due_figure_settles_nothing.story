"About 2100" without a tolerance is computed at 2100 and marked ≈, but does not settle the goal of 2000: indeterminate.
With a tolerance of 50 it is the range 2050–2150, 102.5 to 107.5 %, 50 to 150 above: met.
About 2000 with a tolerance of 50 lies on both sides: indeterminate.

--- targets.toml [after town]
[series]
vague = { area = "town", indicator = "Vague", unit = "亿元", kind = "flow", frequency = "annual" }
vague-short = { area = "town", indicator = "Vague and short", unit = "亿元", kind = "flow", frequency = "annual" }
stated = { area = "town", indicator = "Stated", unit = "亿元", kind = "flow", frequency = "annual" }
straddling = { area = "town", indicator = "Straddling", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
vague-2025 = { series = "vague", due = 2025, at_least = 2000, source = "plan" }
vague-short-2025 = { series = "vague-short", due = 2025, at_least = 2000, source = "plan" }
stated-2025 = { series = "stated", due = 2025, at_least = 2000, source = "plan" }
straddling-2025 = { series = "straddling", due = 2025, at_least = 2000, source = "plan" }

--- actuals/vague.toml
actual = [
  { period = 2025, about = 2100, published = 2026-02-20, source = "book" },
]

--- actuals/vague-short.toml
actual = [
  { period = 2025, about = 1900, published = 2026-02-20, source = "book" },
]

--- actuals/stated.toml
actual = [
  { period = 2025, about = 2100, tolerance = 50, published = 2026-02-20, source = "book" },
]

--- actuals/straddling.toml
actual = [
  { period = 2025, about = 2000, tolerance = 50, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-02-20
Indicator           Target             Due    Goal          Actual                   Attainment                    Gap                        Pace   Verdict                                             Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Vague             vague-2025         2025   ≥ 2000 亿元   ≈ 2100 亿元 in 2025      ░░░░░░░░░░ ≈ 105 %            ≈ 100 亿元 above           –      indeterminate (met or missed), approximate figure   settled
  Vague and short   vague-short-2025   2025   ≥ 2000 亿元   ≈ 1900 亿元 in 2025      ░░░░░░░░░· ≈ 95 %             ≈ 100 亿元 short           –      indeterminate (met or missed), approximate figure   settled
  Stated            stated-2025        2025   ≥ 2000 亿元   2100 ± 50 亿元 in 2025   ██████████ 102.5 to 107.5 %   50 to 150 亿元 above       –      met                                                 settled
  Straddling        straddling-2025    2025   ≥ 2000 亿元   2000 ± 50 亿元 in 2025   █████████░ 97.5 to 102.5 %    ≤ 50 亿元 short, or none   –      indeterminate (met or missed)                       settled

4 targets as of 2026-02-20 (rule track/2): 1 met, 3 indeterminate

