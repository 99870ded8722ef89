A total from 2023. Long covers 2021 to 2023, and nobody knows how much of it is of 2023: it is no part of the sum. Gap has 2024, but 2023 only together
with 2022, so that the sum is not known when the window is over: indeterminate, not awaiting. Months has a window from April in a series that is
published as January to n.

--- targets.toml [after town]
[series]
long = { area = "town", indicator = "Long", unit = "t", kind = "flow", frequency = "annual" }
gap = { area = "town", indicator = "Gap", unit = "t", kind = "flow", frequency = "annual" }
months = { area = "town", indicator = "Months", unit = "t", kind = "flow", frequency = "monthly", reporting = "year_to_date" }

[targets]
long-2025 = { series = "long", measure = "total", from = 2023, due = 2025, at_least = 100, source = "plan" }
gap-2025 = { series = "gap", measure = "total", from = 2023, due = 2025, at_least = 100, source = "plan" }
months-2025 = { series = "months", measure = "total", from = "2025-04", due = "2025-12", at_least = 100, source = "plan" }

--- actuals/long.toml
actual = [
  { period = "2021/2023", value = 60, published = 2024-02-01, source = "book" },
]

--- actuals/gap.toml
actual = [
  { period = "2022/2023", value = 60, published = 2024-02-01, source = "book" },
  { period = 2024, value = 30, published = 2025-02-01, source = "book" },
]

--- actuals/months.toml
actual = [
  { period = "2025-01/2025-04", value = 60, published = 2025-05-10, source = "book" },
]

$ track status --long --as-of 2025-06-30
Indicator   Target        Due       Goal                         Actual                Attainment          Gap                     Pace                             Verdict                                                       Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Long      long-2025     2025      total ≥ 100 t from 2023      none comparable       –                   –                       –                                pending (none comparable)                                     stale, 2023: 487 days late
  Gap       gap-2025      2025      total ≥ 100 t from 2023      ≥ 30 t in 2023/2024   ███░░░░░░░ ≥ 30 %   ≤ 70 t short, or none   ≥ 0.45 by the end of 2023/2024   indeterminate (achieved or on_track or behind or off_track)   stale, 2023: 487 days late
  Months    months-2025   2025-12   total ≥ 100 t from 2025-04   none comparable       –                   –                       –                                pending (none comparable)                                     late, 2025-04: 1 day late

3 targets as of 2025-06-30 (rule track/2): 1 indeterminate, 2 pending; 3 series overdue: 1 late, 2 stale

$ track status --long --as-of 2026-11-22
Indicator   Target        Due       Goal                         Actual                Attainment          Gap                     Pace                             Verdict                         Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Long      long-2025     2025      total ≥ 100 t from 2023      none comparable       –                   –                       –                                indeterminate (met or missed)   stale, 2023: 997 days late
  Gap       gap-2025      2025      total ≥ 100 t from 2023      ≥ 30 t in 2023/2024   ███░░░░░░░ ≥ 30 %   ≤ 70 t short, or none   ≥ 0.45 by the end of 2023/2024   indeterminate (met or missed)   stale, 2023: 997 days late
  Months    months-2025   2025-12   total ≥ 100 t from 2025-04   none comparable       –                   –                       –                                indeterminate (met or missed)   stale, 2025-04: 511 days late

3 targets as of 2026-11-22 (rule track/2): 3 indeterminate; 3 series overdue: 3 stale

