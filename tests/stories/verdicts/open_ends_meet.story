"More than 23000" lies wholly inside the goals "more than 23000" and "at least 23000": met, though by how much is unknown.
"More than 1000" against "at least 1100" may be either: above 1000/1100 = 90.9 %, less than 100 short or none.

--- targets.toml [after town]
[series]
large = { area = "town", indicator = "Large", unit = "亿元", kind = "flow", frequency = "annual" }
small = { area = "town", indicator = "Small", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
more-than-23000 = { series = "large", due = 2025, more_than = 23000, source = "plan" }
at-least-23000 = { series = "large", due = 2025, at_least = 23000, source = "plan" }
at-least-1100 = { series = "small", due = 2025, at_least = 1100, source = "plan" }

--- actuals/large.toml
actual = [
  { period = 2025, more_than = 23000, published = 2026-02-20, source = "book" },
]

--- actuals/small.toml
actual = [
  { period = 2025, more_than = 1000, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-02-20
Indicator   Target            Due    Goal            Actual                  Attainment            Gap                         Pace   Verdict                         Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Large     more-than-23000   2025   > 23,000 亿元   > 23,000 亿元 in 2025   ██████████ > 100 %    above, margin unknown       –      met                             settled
  Large     at-least-23000    2025   ≥ 23,000 亿元   > 23,000 亿元 in 2025   ██████████ > 100 %    above, margin unknown       –      met                             settled
  Small     at-least-1100     2025   ≥ 1100 亿元     > 1000 亿元 in 2025     █████████░ > 90.9 %   < 100 亿元 short, or none   –      indeterminate (met or missed)   settled

3 targets as of 2026-02-20 (rule track/2): 2 met, 1 indeterminate

