To nothing: from 100 in 2020 to at most 0 in 2030; 70 in 2022 is 0.3 of the way at 0.2 of the time, pace 1.5; no share of zero.
From nothing: from 0 to 300 in 2025; 90 in 2022 is 30 %, 0.3 of the way at 0.4 of the time, pace 0.75.
Nothing at all: 0 against at most 5 is met, 5 below; 5/0 has no value.

--- targets.toml [after town]
[series]
landfill = { area = "town", indicator = "Landfill", unit = "万吨", kind = "flow", frequency = "annual" }
new-homes = { area = "town", indicator = "New homes", unit = "万套", kind = "flow", frequency = "annual" }
accidents = { area = "town", indicator = "Accidents", unit = "起", kind = "flow", frequency = "annual" }

[targets]
landfill-2030 = { series = "landfill", due = 2030, at_most = 0, baseline = 2020, source = "plan" }
new-homes-2025 = { series = "new-homes", due = 2025, at_least = 300, baseline = 2020, source = "plan" }
accidents-2022 = { series = "accidents", due = 2022, at_most = 5, source = "plan" }

--- actuals/landfill.toml
actual = [
  { period = 2020, value = 100, published = 2021-02-20, source = "book" },
  { period = 2022, value = 70, published = 2023-02-20, source = "book" },
]

--- actuals/new-homes.toml
actual = [
  { period = 2020, value = 0, published = 2021-02-20, source = "book" },
  { period = 2022, value = 90, published = 2023-02-20, source = "book" },
]

--- actuals/accidents.toml
actual = [
  { period = 2022, value = 0, published = 2023-02-20, source = "book" },
]

$ track status --long --as-of 2023-06-30
Indicator     Target           Due    Goal         Actual            Attainment        Gap              Pace                      Verdict     Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Landfill    landfill-2030    2030   ≤ 0 万吨     70 万吨 in 2022   –                 70 万吨 over     1.5 by the end of 2022    on_track    fresh
  New homes   new-homes-2025   2025   ≥ 300 万套   90 万套 in 2022   ███······· 30 %   210 万套 short   0.75 by the end of 2022   off_track   fresh
  Accidents   accidents-2022   2022   ≤ 5 起       0 起 in 2022      –                 5 起 below       –                         met         settled

3 targets as of 2023-06-30 (rule track/2): 1 met, 1 on_track, 1 off_track

