A forecast of 2025 from November 2025 is not the due figure, even when the year is over: awaiting. An estimate from January 2026 counts,
provisionally: 2050/2000 = 102.5 %, met. The figure of February replaces it: 1990/2000 = 99.5 %, missed.
Until then 2024 is judged: 1900/2000 = 95 %, pace (900/1000)/(4/5) = 1.125, halves to the even digit 1.12; 2050: 1050/1000 = 1.05; 1990: 0.99.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2025 = { series = "output", due = 2025, at_least = 2000, baseline = 2020, source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2020, value = 1000, published = 2021-02-20, source = "book" },
  { period = 2024, value = 1900, published = 2025-02-20, source = "book" },
  { period = 2025, value = 2100, published = 2025-11-20, source = "book", status = "forecast" },
  { period = 2025, value = 2050, published = 2026-01-10, source = "book", status = "estimated" },
  { period = 2025, value = 1990, published = 2026-02-20, source = "book" },
]

$ track status --long --as-of 2025-12-31
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace                      Verdict    Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   1900 亿元 in 2024   █████████· 95 %   100 亿元 short   1.12 by the end of 2024   on_track   fresh

1 target as of 2025-12-31 (rule track/2): 1 on_track

$ track status --long --as-of 2026-01-09
Indicator   Target        Due    Goal          Actual              Attainment        Gap              Pace                      Verdict    Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   1900 亿元 in 2024   █████████· 95 %   100 亿元 short   1.12 by the end of 2024   awaiting   fresh

1 target as of 2026-01-09 (rule track/2): 1 awaiting

$ track status --long --as-of 2026-01-10
Indicator   Target        Due    Goal          Actual              Attainment           Gap             Pace                      Verdict            Data
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   2050 亿元 in 2025   ██████████ 102.5 %   50 亿元 above   1.05 by the end of 2025   met, provisional   settled

1 target as of 2026-01-10 (rule track/2): 1 met

$ track status --long --as-of 2026-02-20
Indicator   Target        Due    Goal          Actual              Attainment          Gap             Pace                      Verdict   Data
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
Town
  Output    output-2025   2025   ≥ 2000 亿元   1990 亿元 in 2025   █████████· 99.5 %   10 亿元 short   0.99 by the end of 2025   missed    settled

1 target as of 2026-02-20 (rule track/2): 1 missed

