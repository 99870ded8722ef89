A register in one line, and the command that it says comes next. What is taken for granted is said.

$ track init shop --area "Web shop" --indicator Sign-ups --unit people --goal "≥ 100" --due 2027 --as-of 2026-11-29
made shop/actuals/README.md
made shop/schemas/targets.schema.json
made shop/schemas/actuals.schema.json
made shop/.gitignore
made shop/targets.toml

Next (the figure is an example):
  cd shop
  track add sign-ups 100 --period 2025 --publisher 'Web shop'
  track
stderr:
kind flow; for another give --kind: flow (over a period), stock (at its end), rate, growth
frequency annual; for another give --frequency
promised by Web shop; for another give --publisher, with --title
announced 2026-11-29; for another day give --announced
counted from 2025, the newest period that is over; for another give --baseline

$ track -C shop validate
1 target, 1 series and 0 records can be used, 1 series without a record: nothing found

$ track -C shop add sign-ups 90 --period 2025 --publisher "Web shop" --as-of 2026-11-29
added to actuals/sign-ups.toml, line 3, a new file:

[[actual]]
period = 2025
value = 90
published = 2026-11-29
publisher = "Web shop"

2025: a new figure, 90 people
sign-ups-2027: no_data → pending (only the baseline), attainment – → 90 %
stderr:
published 2026-11-29, today; for another day give --published

$ track -C shop add sign-ups 950 --period 2025 --publisher "Web shop" --as-of 2026-11-29 --accept all
stderr:
published 2026-11-29, today; for another day give --published
Error: value = 90 and value = 950 for 2025, all published 2026-11-29, contradict each other; find out which holds, and give the other its own day or take it out; where the one recorded is a slip: track undo, or track edit sign-ups
exit 2

$ track -C shop --as-of 2026-11-29
Verdict    Target    Goal          Due   Actual     Period              Reached  Gap              ID
Web shop
. pending  Sign-ups  ≥ 100 people  2027  90 people  2025    █████████·  90 %     10 people short  sign-ups-2027

1 target as of 2026-11-29 (rule track/2): 1 pending

$ track init shop --area A --indicator B --unit % --goal ">5%" --due 2027 --as-of 2026-11-29
stderr:
Error: shop/targets.toml is there already
Error: nothing is written; name another folder: track init DIR
exit 2

