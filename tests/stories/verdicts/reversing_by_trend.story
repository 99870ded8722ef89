Falling: (1400 − 1500)/3 < 0. Flat: (1500 − 1500)/3 = 0, whatever lies between. A ceiling of 300 and (330 − 300)/3 > 0.
1400/2000 = 70 %, 1500/2000 = 75 %, 300/330 = 90.9 %.

--- targets.toml [after town]
[series]
falling = { area = "town", indicator = "Falling", unit = "亿元", kind = "flow", frequency = "annual" }
flat = { area = "town", indicator = "Flat", unit = "亿元", kind = "flow", frequency = "annual" }
rising-waste = { area = "town", indicator = "Rising waste", unit = "万吨", kind = "flow", frequency = "annual" }

[targets]
falling-2027 = { series = "falling", due = 2027, at_least = 2000, source = "plan" }
flat-2027 = { series = "flat", due = 2027, at_least = 2000, source = "plan" }
rising-waste-2027 = { series = "rising-waste", due = 2027, at_most = 300, source = "plan" }

--- actuals/falling.toml
actual = [
  { period = 2020, value = 1500, published = 2021-02-20, source = "book" },
  { period = 2021, value = 1480, published = 2022-02-20, source = "book" },
  { period = 2022, value = 1450, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1400, published = 2024-02-20, source = "book" },
]

--- actuals/flat.toml
actual = [
  { period = 2020, value = 1500, published = 2021-02-20, source = "book" },
  { period = 2021, value = 1520, published = 2022-02-20, source = "book" },
  { period = 2022, value = 1480, published = 2023-02-20, source = "book" },
  { period = 2023, value = 1500, published = 2024-02-20, source = "book" },
]

--- actuals/rising-waste.toml
actual = [
  { period = 2020, value = 300, published = 2021-02-20, source = "book" },
  { period = 2021, value = 310, published = 2022-02-20, source = "book" },
  { period = 2022, value = 320, published = 2023-02-20, source = "book" },
  { period = 2023, value = 330, published = 2024-02-20, source = "book" },
]

$ track status --long --as-of 2024-06-30
Indicator        Target              Due    Goal          Actual              Attainment          Gap              Pace   Verdict     Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Falling        falling-2027        2027   ≥ 2000 亿元   1400 亿元 in 2023   ███████··· 70 %     600 亿元 short   –      reversing   fresh
  Flat           flat-2027           2027   ≥ 2000 亿元   1500 亿元 in 2023   ███████··· 75 %     500 亿元 short   –      reversing   fresh
  Rising waste   rising-waste-2027   2027   ≤ 300 万吨    330 万吨 in 2023    █████████· 90.9 %   30 万吨 over     –      reversing   fresh

3 targets as of 2024-06-30 (rule track/2): 3 reversing

