2000 of 2000. "At least" and "at most" hold at the very number; "more than" and "less than" do not:
100 %, but not above, or not below.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
at-least = { series = "output", due = 2025, at_least = 2000, source = "plan" }
more-than = { series = "output", due = 2025, more_than = 2000, source = "plan" }
at-most = { series = "output", due = 2025, at_most = 2000, source = "plan" }
less-than = { series = "output", due = 2025, less_than = 2000, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2025, value = 2000, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-02-20
Indicator   Target      Due    Goal          Actual              Attainment                    Gap            Pace   Verdict   Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    at-least    2025   ≥ 2000 亿元   2000 亿元 in 2025   ██████████ 100 %              just reached   –      met       settled
  Output    more-than   2025   > 2000 亿元   2000 亿元 in 2025   ██████████ 100 %, not above   not above      –      missed    settled
  Output    at-most     2025   ≤ 2000 亿元   2000 亿元 in 2025   ██████████ 100 %              just kept      –      met       settled
  Output    less-than   2025   < 2000 亿元   2000 亿元 in 2025   ██████████ 100 %, not below   not below      –      missed    settled

4 targets as of 2026-02-20 (rule track/2): 2 met, 2 missed

