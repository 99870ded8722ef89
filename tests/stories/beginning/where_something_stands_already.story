Nothing is written over: all that is in the way is named. A .gitignore stays as it is, and what says the very same is in nobody's way.

--- targets.toml
format = 1

--- README.md
Mine.

--- free/.gitignore
*.bak

--- actuals/x.toml
# mine

$ track init --area A --indicator B --unit % --goal ">5%" --due 2027 --as-of 2026-11-29
stderr:
Error: targets.toml is there already
Error: nothing is written; name another folder: track init DIR
exit 2

$ track init --example council
stderr:
Error: README.md is there already
Error: targets.toml is there already
Error: nothing is written; name another folder: track init DIR
exit 2

$ track init free --example training
made free/README.md
made free/actuals/long-run.toml
made free/actuals/runs.toml
made free/actuals/weight.toml
made free/schemas/targets.schema.json
made free/schemas/actuals.schema.json
made free/targets.toml
left free/.gitignore as it is

Next:
  cd free
  track

$ track -C free validate
7 targets, 5 series and 81 records can be used, 2 series without a record: nothing found

$ track init README.md/below --example eu
stderr:
Error: README.md is there already
Error: nothing is written; name another folder: track init DIR
exit 2

