20059, then "2万亿元", which is 20059 rounded to whole 万亿元, and "2.01万亿元", which is 20059 rounded to 0.01 of it: mentions.
"2.02万亿元" is not a rounding of 20059 (141 is more than half of 100): a revision.
20059/20050 = 100.04 %, 20200/20050 = 100.7 %.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2024 = { series = "output", due = 2024, at_least = 20050, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2024, value = 20059, published = 2025-01-23, source = "book" },
  { period = 2024, value = "2万亿元", published = 2025-03-01, source = "book" },
  { period = 2024, value = "2.01万亿元", published = 2025-04-01, source = "book" },
  { period = 2024, value = "2.02万亿元", published = 2025-05-01, source = "book" },
]

$ track status --long --as-of 2025-01-23
Indicator   Target        Due    Goal            Actual                Attainment            Gap            Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2024   2024   ≥ 20,050 亿元   20,059 亿元 in 2024   ██████████ 100.04 %   9 亿元 above   –      met       settled

1 target as of 2025-01-23 (rule track/2): 1 met

$ track status --long --as-of 2025-04-30
Indicator   Target        Due    Goal            Actual                Attainment            Gap            Pace   Verdict   Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2024   2024   ≥ 20,050 亿元   20,059 亿元 in 2024   ██████████ 100.04 %   9 亿元 above   –      met       settled

1 target as of 2025-04-30 (rule track/2): 1 met

$ track status --long --as-of 2025-05-01
Indicator   Target        Due    Goal            Actual                Attainment           Gap              Pace   Verdict   Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2024   2024   ≥ 20,050 亿元   20,200 亿元 in 2024   ██████████ 100.7 %   150 亿元 above   –      met       settled

1 target as of 2025-05-01 (rule track/2): 1 met

