Rates have attainment: 2.8 % under a ceiling of 3.5 % is 3.5/2.8 = 125 %. A growth rate has none, only the gap in percentage points:
5.5 against at least 6 is 0.5 pp short, −1.2 is 7.2 pp short.

--- targets.toml [after town]
[series]
loss = { area = "town", indicator = "Water loss", unit = "%", kind = "rate", frequency = "annual" }
growth = { area = "town", indicator = "Growth", unit = "%", kind = "growth", frequency = "annual" }
slump = { area = "town", indicator = "Slump", unit = "%", kind = "growth", frequency = "annual" }

[targets]
loss-2025 = { series = "loss", due = 2025, at_most = 3.5, source = "plan" }
growth-2025 = { series = "growth", due = 2025, at_least = 6, source = "plan" }
slump-2025 = { series = "slump", due = 2025, at_least = 6, source = "plan" }

--- actuals/loss.toml
actual = [
  { period = 2025, value = 2.8, published = 2026-02-20, source = "book" },
]

--- actuals/growth.toml
actual = [
  { period = 2025, value = 5.5, published = 2026-02-20, source = "book" },
]

--- actuals/slump.toml
actual = [
  { period = 2025, value = -1.2, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2026-02-20
Indicator      Target        Due    Goal      Actual           Attainment         Gap            Pace   Verdict   Data
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Water loss   loss-2025     2025   ≤ 3.5 %   2.8 % in 2025    ██████████ 125 %   0.7 pp below   –      met       settled
  Growth       growth-2025   2025   ≥ 6 %     5.5 % in 2025    –                  0.5 pp short   –      missed    settled
  Slump        slump-2025    2025   ≥ 6 %     −1.2 % in 2025   –                  7.2 pp short   –      missed    settled

3 targets as of 2026-02-20 (rule track/2): 1 met, 2 missed

