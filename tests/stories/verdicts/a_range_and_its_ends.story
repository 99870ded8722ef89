5.5 % against ranges: the ends of `between` and of `about` with its tolerance belong to them, those of more_than and
less_than do not. Beside the range the gap is the distance to its nearer end, in percentage points.
5 ± 0.5 reaches to 5.5: met. 5 ± 0.4 ends at 5.4: 0.1 pp outside. A range has no attainment.

--- targets.toml [after town]
[series]
rate = { area = "town", indicator = "Rate", unit = "%", kind = "rate", frequency = "annual" }

[targets]
inside = { series = "rate", due = 2025, between = [5, 6], source = "plan" }
upper-end = { series = "rate", due = 2025, between = [5, 5.5], source = "plan" }
lower-end = { series = "rate", due = 2025, between = [5.5, 6], source = "plan" }
below-range = { series = "rate", due = 2025, between = [5.6, 6], source = "plan" }
above-range = { series = "rate", due = 2025, between = [4, 5], source = "plan" }
about-inside = { series = "rate", due = 2025, about = 5.4, tolerance = 0.3, source = "plan" }
about-end = { series = "rate", due = 2025, about = 5, tolerance = 0.5, source = "plan" }
about-outside = { series = "rate", due = 2025, about = 5, tolerance = 0.4, source = "plan" }
strict-inside = { series = "rate", due = 2025, more_than = 5, less_than = 6, source = "plan" }
strict-lower = { series = "rate", due = 2025, more_than = 5.5, less_than = 6, source = "plan" }
strict-upper = { series = "rate", due = 2025, more_than = 5, less_than = 5.5, source = "plan" }
half-strict = { series = "rate", due = 2025, at_least = 5.5, less_than = 6, source = "plan" }

--- actuals/rate.toml
actual = [
  { period = 2025, value = 5.5, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-02-20
Indicator   Target          Due    Goal           Actual          Attainment   Gap              Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Rate      inside          2025   5–6 %          5.5 % in 2025   –            inside           –      met       settled
  Rate      upper-end       2025   5–5.5 %        5.5 % in 2025   –            inside           –      met       settled
  Rate      lower-end       2025   5.5–6 %        5.5 % in 2025   –            inside           –      met       settled
  Rate      below-range     2025   5.6–6 %        5.5 % in 2025   –            0.1 pp outside   –      missed    settled
  Rate      above-range     2025   4–5 %          5.5 % in 2025   –            0.5 pp outside   –      missed    settled
  Rate      about-inside    2025   5.4 ± 0.3 %    5.5 % in 2025   –            inside           –      met       settled
  Rate      about-end       2025   5 ± 0.5 %      5.5 % in 2025   –            inside           –      met       settled
  Rate      about-outside   2025   5 ± 0.4 %      5.5 % in 2025   –            0.1 pp outside   –      missed    settled
  Rate      strict-inside   2025   > 5, < 6 %     5.5 % in 2025   –            inside           –      met       settled
  Rate      strict-lower    2025   > 5.5, < 6 %   5.5 % in 2025   –            not inside       –      missed    settled
  Rate      strict-upper    2025   > 5, < 5.5 %   5.5 % in 2025   –            not inside       –      missed    settled
  Rate      half-strict     2025   ≥ 5.5, < 6 %   5.5 % in 2025   –            inside           –      met       settled

12 targets as of 2026-02-20 (rule track/2): 7 met, 5 missed

