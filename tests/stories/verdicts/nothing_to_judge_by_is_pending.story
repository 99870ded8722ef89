One record, of 2020, before the announcement of 2021-01-15.
Without a baseline it is not judged at all, as it cannot have come of the promise. As the baseline itself, or without a
figure for the baseline of 2019, it is 1250/2000 = 62.5 % of the goal, but no time has passed or nothing is known to count from.
With a baseline of 2021 it lies before the beginning.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
no-baseline = { series = "output", due = 2025, at_least = 2000, source = "plan" }
at-baseline = { series = "output", due = 2025, at_least = 2000, baseline = 2020, source = "plan" }
baseline-unknown = { series = "output", due = 2025, at_least = 2000, baseline = 2019, source = "plan" }
before-baseline = { series = "output", due = 2025, at_least = 2000, baseline = 2021, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2020, value = 1250, published = 2021-02-20, source = "book" },
]

$ track status --long --as-of 2021-06-30
Indicator   Target             Due    Goal          Actual                         Attainment          Gap              Pace   Verdict                        Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    no-baseline        2025   ≥ 2000 亿元   none comparable                –                   –                –      pending (no figure since)      fresh
  Output    at-baseline        2025   ≥ 2000 亿元   1250 亿元 in 2020 (baseline)   ██████···· 62.5 %   750 亿元 short   –      pending (only the baseline)    fresh
  Output    baseline-unknown   2025   ≥ 2000 亿元   1250 亿元 in 2020              ██████···· 62.5 %   750 亿元 short   –      pending (no baseline figure)   fresh
  Output    before-baseline    2025   ≥ 2000 亿元   none comparable                –                   –                –      pending (no figure since)      fresh

4 targets as of 2021-06-30 (rule track/2): 4 pending

