Every kind of news about a figure: a first one, a forecast and another one, a mention, a confirmation, a revision; and in the files
one that is corrected, one with another note, one that is taken out.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2024 = { series = "output", due = 2024, at_least = 1200, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2023, value = 1100, published = 2024-02-20, status = "provisional", source = "book" },
  { period = 2024, value = 1150, published = 2024-03-01, status = "forecast", source = "book" },
  { period = 2024, value = 1180, published = 2024-09-01, status = "forecast", source = "book" },
  { period = 2023, about = 1100, published = 2024-10-01, source = "book" },
  { period = 2023, value = 1100, published = 2024-11-01, status = "final", source = "book" },
  { period = 2024, value = 1190, published = 2025-02-20, source = "book" },
  { period = 2024, value = 1210, published = 2025-05-01, status = "revised", source = "book" },
]

$ track changes --since 2024-01-01 --until 2025-06-30
What changed between 2024-01-01 and 2025-06-30, by what was public
1 verdict, 7 figures, the freshness of 1 series

Verdicts
  no_data → met  Town: Output  output-2024
      by the figure of 2024: 1190 亿元 → 1210 亿元, revision, published 2025-05-01 by Statistics office

Figures
  Town: Output  output
      2023: 1100 亿元, provisional, published 2024-02-20 by Statistics office
      2023: ≈ 1100 亿元, mention; 1100 亿元 stands, published 2024-10-01 by Statistics office
      2023: 1100 亿元, confirmation of 1100 亿元, final, published 2024-11-01 by Statistics office
      2024: 1190 亿元, published 2025-02-20 by Statistics office
      2024: 1190 亿元 → 1210 亿元, revision, published 2025-05-01 by Statistics office
      2024: 1150 亿元, forecast, published 2024-03-01 by Statistics office
      2024: 1150 亿元 → 1180 亿元, forecast, published 2024-09-01 by Statistics office

Freshness
  empty → settled  Town: Output  output
      no longer missing: 2021, 2022

$ commit 2025-06-30

--- actuals/output.toml
actual = [
  { period = 2023, value = 1100, published = 2024-02-20, status = "provisional", note = "Page 3.", source = "book" },
  { period = 2024, value = 1150, published = 2024-03-01, status = "forecast", source = "book" },
  { period = 2023, about = 1100, published = 2024-10-01, source = "book" },
  { period = 2023, value = 1101, published = 2024-11-01, status = "final", source = "book" },
  { period = 2024, value = 1190, published = 2025-02-20, source = "book" },
]

$ track changes --against HEAD --as-of 2025-06-30
What differs between HEAD (38b4bafb) and the register as it lies, both as of 2025-06-30
1 verdict, 4 figures

Verdicts
  met → missed  Town: Output  output-2024
      by what became of the figure of 2024: 1210 亿元 taken out of the files; 1190 亿元 stands

Figures
  Town: Output  output
      2023: 1100 亿元, corrected in the files: note, provisional, published 2024-02-20 by Statistics office
      2023: 1100 亿元 → 1101 亿元, corrected in the files, final, published 2024-11-01 by Statistics office
      2024: 1180 亿元, forecast, taken out of the files
      2024: 1210 亿元 taken out of the files; 1190 亿元 stands

