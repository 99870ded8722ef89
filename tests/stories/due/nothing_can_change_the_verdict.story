The ceiling of 2025 is passed by September, and so nobody waits for the figure of the year: from the day that is published the series is
left out. A year of the other's window failed, which no figure to come can mend.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
share = { area = "town", indicator = "Share", unit = "%", kind = "rate", frequency = "annual" }

[targets]
output-2025 = { series = "output", due = 2025, at_most = 5, source = "plan" }
share-2027 = { series = "share", measure = "every_period", from = 2023, due = 2027, at_least = 5, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2024, value = 1, published = 2025-02-20, source = "book" },
  { period = "2025-01/2025-09", value = 9, published = 2025-10-20, source = "book" },
]

--- actuals/share.toml
actual = [
  { period = 2023, value = 6, published = 2024-02-20, source = "book" },
  { period = 2024, value = 4, published = 2025-03-01, source = "book" },
]

$ track due --as-of 2025-02-28
When         By          Series        Period  ID
in 1 day     2025-03-01  Town: Share   2024    share
in 366 days  2026-03-01  Town: Output  2025    output

2 figures expected as of 2025-02-28
To record the first:
  track add share FIGURE --period 2024 --publisher NAME

$ track due --as-of 2025-10-19
When         By          Series        Period  ID
in 133 days  2026-03-01  Town: Output  2025    output

1 figure expected as of 2025-10-19; 1 series left out: 1 settled
To record the first:
  track add output FIGURE --period 2025 --publisher NAME

$ track due --as-of 2025-10-20
nothing is expected as of 2025-10-20; 2 series left out: 2 settled

