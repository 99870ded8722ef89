What would be written, in Chinese words where the run is Chinese; ids that cannot be made from Chinese are numbers.

$ track init --area "Web shop" --indicator "Response time" --unit ms --kind rate --frequency monthly --baseline 2025-12 --goal "at most 300" --due 2026-12 --publisher Board --title "Goals 2026" --announced 2026-01-09 --id response --workflow github -n
would make actuals/README.md

# Figures

The published figures: a file for each series, named by its id. `track add` writes them.

would make schemas/targets.schema.json

would make schemas/actuals.schema.json

would make .gitignore

.track/

would make .github/workflows/track.yml

name: track
on:
  schedule:
    - cron: "17 5 * * *"   # every day at 05:17 UTC
  workflow_dispatch:        # and by hand
  pull_request:
permissions:
  contents: read
jobs:
  validate:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: OWNER/track@main
        with:
          command: validate
  check:
    if: github.event_name != 'pull_request'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: OWNER/track@main
        with:
          fail-on: stale,missed

would make targets.toml

#:schema ./schemas/targets.schema.json
format = 1

# What is tracked here. `track validate` says whether this file is in order.


# The place, body or team that figures are about.
[areas.web-shop]
name = "Web shop"

# Where the target is promised.
[sources.goals-2026]
title = "Goals 2026"
publisher = "Board"
published = 2026-01-09

# What is counted. One more: `track add-series`.
[series.response]
area = "web-shop"
indicator = "Response time"
unit = "ms"
kind = "rate"
frequency = "monthly"

# What is promised of it, by the end of which period. One more: `track add-target`.
[targets.response-2026-12]
series = "response"
due = "2026-12"
at_most = 300
baseline = "2025-12"
source = "goals-2026"


$ track init --area 杭州市 --indicator 一般公共预算收入 --unit 亿元 --goal 超3000亿元 --due 2027 --publisher 杭州市人民政府 --title 2027年目标 --announced 2026-02-10 --lang zh -n
将建立actuals/README.md

# 数据

公布的数据：每个指标序列一个文件，以其编号命名，由`track add`写入。

将建立schemas/targets.schema.json

将建立schemas/actuals.schema.json

将建立.gitignore

.track/

将建立targets.toml

#:schema ./schemas/targets.schema.json
format = 1

# 这里写明跟踪什么。`track validate`检查本文件是否有误。


# 数据所涉地区、机构或团队。
[areas.area-1]
name = "杭州市"

# 提出目标的文件。
[sources.source-2027]
title = "2027年目标"
publisher = "杭州市人民政府"
published = 2026-02-10

# 指标。再加一个：`track add-series`。
[series.series-1]
area = "area-1"
indicator = "一般公共预算收入"
unit = "亿元"
kind = "flow"
frequency = "annual"

# 承诺的目标值和目标期。再加一个：`track add-target`。
[targets.series-1-2027]
series = "series-1"
due = 2027
more_than = 3000
baseline = 2025
source = "source-2027"

stderr:
类型flow；如不同，请用--kind：flow（时期内的流量）、stock（期末存量）、rate（比率）、growth（增速）
公布频率annual；如不同，请用--frequency
编号series-1；如需其他编号，请用--id
从2025（最近结束的时期）起算；如需其他基期，请用--baseline

$ track init --area Town --indicator "New bridge" --kind milestone --due 2028-06 --as-of 2026-11-29 -n
would make actuals/README.md

# Figures

The published figures: a file for each series, named by its id. `track add` writes them.

would make schemas/targets.schema.json

would make schemas/actuals.schema.json

would make .gitignore

.track/

would make targets.toml

#:schema ./schemas/targets.schema.json
format = 1

# What is tracked here. `track validate` says whether this file is in order.


# The place, body or team that figures are about.
[areas.town]
name = "Town"

# Where the target is promised.
[sources.targets]
title = "Targets"
publisher = "Town"
published = 2026-11-29

# What is counted. One more: `track add-series`.
[series.new-bridge]
area = "town"
indicator = "New bridge"
kind = "milestone"

# What is promised of it, by the end of which period. One more: `track add-target`.
[targets.new-bridge-2028-06]
series = "new-bridge"
due = "2028-06"
source = "targets"

stderr:
promised by Town; for another give --publisher, with --title
announced 2026-11-29; for another day give --announced

