The figure of 2023 lies in the goal, two years early: achieved. It slips where the last change went the wrong way.
Floor 2000: 2200/2000 = 110 %. Ceiling 500: 500/450 = 111.1 %, 500/400 = 125 %.

--- targets.toml [after town]
[series]
rising = { area = "town", indicator = "Rising", unit = "亿元", kind = "flow", frequency = "annual" }
falling = { area = "town", indicator = "Falling", unit = "亿元", kind = "flow", frequency = "annual" }
rising-waste = { area = "town", indicator = "Rising waste", unit = "万吨", kind = "flow", frequency = "annual" }
falling-waste = { area = "town", indicator = "Falling waste", unit = "万吨", kind = "flow", frequency = "annual" }

[targets]
rising-2025 = { series = "rising", due = 2025, at_least = 2000, source = "plan" }
falling-2025 = { series = "falling", due = 2025, at_least = 2000, source = "plan" }
rising-waste-2025 = { series = "rising-waste", due = 2025, at_most = 500, source = "plan" }
falling-waste-2025 = { series = "falling-waste", due = 2025, at_most = 500, source = "plan" }

--- actuals/rising.toml
actual = [
  { period = 2022, value = 2050, published = 2023-02-20, source = "book" },
  { period = 2023, value = 2200, published = 2024-02-20, source = "book" },
]

--- actuals/falling.toml
actual = [
  { period = 2022, value = 2300, published = 2023-02-20, source = "book" },
  { period = 2023, value = 2200, published = 2024-02-20, source = "book" },
]

--- actuals/rising-waste.toml
actual = [
  { period = 2022, value = 400, published = 2023-02-20, source = "book" },
  { period = 2023, value = 450, published = 2024-02-20, source = "book" },
]

--- actuals/falling-waste.toml
actual = [
  { period = 2022, value = 450, published = 2023-02-20, source = "book" },
  { period = 2023, value = 400, published = 2024-02-20, source = "book" },
]

$ track status --long --as-of 2024-06-30
Indicator         Target               Due    Goal          Actual              Attainment           Gap              Pace   Verdict              Data
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Rising          rising-2025          2025   ≥ 2000 亿元   2200 亿元 in 2023   ██████████ 110 %     200 亿元 above   –      achieved             fresh
  Falling         falling-2025         2025   ≥ 2000 亿元   2200 亿元 in 2023   ██████████ 110 %     200 亿元 above   –      achieved, slipping   fresh
  Rising waste    rising-waste-2025    2025   ≤ 500 万吨    450 万吨 in 2023    ██████████ 111.1 %   50 万吨 below    –      achieved, slipping   fresh
  Falling waste   falling-waste-2025   2025   ≤ 500 万吨    400 万吨 in 2023    ██████████ 125 %     100 万吨 below   –      achieved             fresh

4 targets as of 2024-06-30 (rule track/2): 4 achieved

