A figure from 5.3 % to 5.7 % is inside 5–6, outside 6–7 by 0.3 to 0.7 pp, and straddles the others:
at most 0.2 pp beyond the 5.5 of 5–5.5 and of 5 ± 0.5, and at most 0.1 pp beyond either end of 5.4–5.6.
A figure of more than 5.5 % cannot lie in 5–5.5: missed.

--- targets.toml [after town]
[series]
rate = { area = "town", indicator = "Rate", unit = "%", kind = "rate", frequency = "annual" }
high = { area = "town", indicator = "High", unit = "%", kind = "rate", frequency = "annual" }

[targets]
inside = { series = "rate", due = 2025, between = [5, 6], source = "plan" }
outside = { series = "rate", due = 2025, between = [6, 7], source = "plan" }
straddled = { series = "rate", due = 2025, between = [5, 5.5], source = "plan" }
within-the-figure = { series = "rate", due = 2025, between = [5.4, 5.6], source = "plan" }
about-straddled = { series = "rate", due = 2025, about = 5, tolerance = 0.5, source = "plan" }
open-end = { series = "high", due = 2025, between = [5, 5.5], source = "plan" }

--- actuals/rate.toml
actual = [
  { period = 2025, between = [5.3, 5.7], published = 2026-02-20, source = "book" },
]

--- actuals/high.toml
actual = [
  { period = 2025, more_than = 5.5, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-02-20
Indicator   Target              Due    Goal        Actual              Attainment   Gap                           Pace   Verdict                         Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Rate      inside              2025   5–6 %       5.3–5.7 % in 2025   –            inside                        –      met                             settled
  Rate      outside             2025   6–7 %       5.3–5.7 % in 2025   –            0.3 to 0.7 pp outside         –      missed                          settled
  Rate      straddled           2025   5–5.5 %     5.3–5.7 % in 2025   –            ≤ 0.2 pp outside, or inside   –      indeterminate (met or missed)   settled
  Rate      within-the-figure   2025   5.4–5.6 %   5.3–5.7 % in 2025   –            ≤ 0.1 pp outside, or inside   –      indeterminate (met or missed)   settled
  Rate      about-straddled     2025   5 ± 0.5 %   5.3–5.7 % in 2025   –            ≤ 0.2 pp outside, or inside   –      indeterminate (met or missed)   settled
  High      open-end            2025   5–5.5 %     > 5.5 % in 2025     –            > 0 pp outside                –      missed                          settled

6 targets as of 2026-02-20 (rule track/2): 1 met, 2 missed, 3 indeterminate

