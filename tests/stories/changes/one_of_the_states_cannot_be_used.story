Of two states one has an error in its files: it is said which, with the lines as they stand there.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }
jobs = { area = "town", indicator = "Jobs", unit = "人", kind = "stock", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, at_least = 1500, baseline = 2022, source = "plan" }
jobs-2026 = { series = "jobs", due = 2026, at_least = 300, baseline = 2022, source = "plan" }

--- actuals/jobs.toml
actual = [
  { period = 2022, value = 200, published = 2023-02-20, source = "book" },
  { period = "2024-13", value = 290, published = 2025-02-20, source = "book" },
]

$ commit 2025-03-01

--- actuals/jobs.toml
actual = [
  { period = 2022, value = 200, published = 2023-02-20, source = "book" },
  { period = 2024, value = 290, published = 2025-02-20, source = "book" },
]

$ track changes --against main --as-of 2025-06-30
stderr:
The files of main (b18e3b9e) cannot be used:
error[TRK304]: '2024-13' is not a period
 --> actuals/jobs.toml:3:14
  |
3 |   { period = "2024-13", value = 290, published = 2025-02-20, source = "book" },
  |              ^^^^^^^^^
  = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

1 error in 1 file
exit 3

$ commit 2025-03-05

--- actuals/jobs.toml
actual = [

$ track changes --against main --as-of 2025-06-30
stderr:
The files of the register as it lies cannot be used:
error[TRK105]: not valid TOML: Invalid value
 --> actuals/jobs.toml:1:11
  |
1 | actual = [
  |           ^
  = close the bracket

1 error in 1 file
exit 3

$ track changes --recorded --since 2025-03-04 --until 2025-03-05
stderr:
The files of commit b18e3b9e cannot be used:
error[TRK304]: '2024-13' is not a period
 --> actuals/jobs.toml:3:14
  |
3 |   { period = "2024-13", value = 290, published = 2025-02-20, source = "book" },
  |              ^^^^^^^^^
  = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

1 error in 1 file
exit 3

