A value, a list or an array of tables where tables by id are needed.

--- targets.toml
format = 1
areas = 3
sources = "paper"
series = ["gdp"]
defaults = 2024-01-01
targets = true

$ track validate
error[TRK203]: a number where a table is needed
 --> targets.toml:2:9
  |
2 | areas = 3
  |         ^
  = write [areas.some-id] and its keys below

error[TRK203]: text where a table is needed
 --> targets.toml:3:11
  |
3 | sources = "paper"
  |           ^^^^^^^
  = write [sources.some-id] and its keys below

error[TRK203]: a list where a table is needed
 --> targets.toml:4:10
  |
4 | series = ["gdp"]
  |          ^^^^^^^
  = write [series.some-id] and its keys below

error[TRK203]: a date where a table is needed
 --> targets.toml:5:12
  |
5 | defaults = 2024-01-01
  |            ^^^^^^^^^^
  = write [defaults] and its keys below

error[TRK203]: true where a table is needed
 --> targets.toml:6:11
  |
6 | targets = true
  |           ^^^^
  = write [targets.some-id] and its keys below

5 errors in 1 file
exit 3

$ track validate --format concise
targets.toml:2:9: error[TRK203] a number where a table is needed; write [areas.some-id] and its keys below
targets.toml:3:11: error[TRK203] text where a table is needed; write [sources.some-id] and its keys below
targets.toml:4:10: error[TRK203] a list where a table is needed; write [series.some-id] and its keys below
targets.toml:5:12: error[TRK203] a date where a table is needed; write [defaults] and its keys below
targets.toml:6:11: error[TRK203] true where a table is needed; write [targets.some-id] and its keys below
5 errors in 1 file
exit 3

--- targets.toml
[format]

[[defaults]]
grace_days = 30

[[areas]]
id = "city"

[[sources]]
id = "paper"

[[series]]
id = "gdp"

[[targets]]
id = "gdp-2027"

$ track validate
error[TRK203]: this version reads format 1 alone
 --> targets.toml:1:2
  |
1 | [format]
  |  ^^^^^^
  = write format = 1, or update track

error[TRK203]: a list where a table is needed
 --> targets.toml:3:3
  |
3 | [[defaults]]
  |   ^^^^^^^^
  = write [defaults] and its keys below

error[TRK203]: a list where a table is needed
 --> targets.toml:6:3
  |
6 | [[areas]]
  |   ^^^^^
  = write [areas.some-id] and its keys below

error[TRK203]: a list where a table is needed
 --> targets.toml:9:3
  |
9 | [[sources]]
  |   ^^^^^^^
  = write [sources.some-id] and its keys below

error[TRK203]: a list where a table is needed
  --> targets.toml:12:3
   |
12 | [[series]]
   |   ^^^^^^
   = write [series.some-id] and its keys below

error[TRK203]: a list where a table is needed
  --> targets.toml:15:3
   |
15 | [[targets]]
   |   ^^^^^^^
   = write [targets.some-id] and its keys below

6 errors in 1 file
exit 3

$ track validate --format concise
targets.toml:1:2: error[TRK203] this version reads format 1 alone; write format = 1, or update track
targets.toml:3:3: error[TRK203] a list where a table is needed; write [defaults] and its keys below
targets.toml:6:3: error[TRK203] a list where a table is needed; write [areas.some-id] and its keys below
targets.toml:9:3: error[TRK203] a list where a table is needed; write [sources.some-id] and its keys below
targets.toml:12:3: error[TRK203] a list where a table is needed; write [series.some-id] and its keys below
targets.toml:15:3: error[TRK203] a list where a table is needed; write [targets.some-id] and its keys below
6 errors in 1 file
exit 3

--- targets.toml
format = 1

[areas]
city = "City"

[sources]
paper = 2024-02-01

[series]
x = 1
gdp = ["flow", "annual"]

[targets]
gdp-2027 = 2000.5
gdp-2028 = true
at-noon = 12:00:00

$ track validate
error[TRK203]: text where a table is needed
 --> targets.toml:4:8
  |
4 | city = "City"
  |        ^^^^^^
  = write [areas.city] and its keys below

error[TRK203]: a date where a table is needed
 --> targets.toml:7:9
  |
7 | paper = 2024-02-01
  |         ^^^^^^^^^^
  = write [sources.paper] and its keys below

error[TRK203]: a number where a table is needed
  --> targets.toml:10:5
   |
10 | x = 1
   |     ^
   = write [series.x] and its keys below

error[TRK203]: a list where a table is needed
  --> targets.toml:11:7
   |
11 | gdp = ["flow", "annual"]
   |       ^^^^^^^^^^^^^^^^^^
   = write [series.gdp] and its keys below

error[TRK203]: a number where a table is needed
  --> targets.toml:14:12
   |
14 | gdp-2027 = 2000.5
   |            ^^^^^^
   = write [targets.gdp-2027] and its keys below

error[TRK203]: true where a table is needed
  --> targets.toml:15:12
   |
15 | gdp-2028 = true
   |            ^^^^
   = write [targets.gdp-2028] and its keys below

error[TRK203]: a time where a table is needed
  --> targets.toml:16:11
   |
16 | at-noon = 12:00:00
   |           ^^^^^^^^
   = write [targets.at-noon] and its keys below

7 errors in 1 file
exit 3

$ track validate --format concise
targets.toml:4:8: error[TRK203] text where a table is needed; write [areas.city] and its keys below
targets.toml:7:9: error[TRK203] a date where a table is needed; write [sources.paper] and its keys below
targets.toml:10:5: error[TRK203] a number where a table is needed; write [series.x] and its keys below
targets.toml:11:7: error[TRK203] a list where a table is needed; write [series.gdp] and its keys below
targets.toml:14:12: error[TRK203] a number where a table is needed; write [targets.gdp-2027] and its keys below
targets.toml:15:12: error[TRK203] true where a table is needed; write [targets.gdp-2028] and its keys below
targets.toml:16:11: error[TRK203] a time where a table is needed; write [targets.at-noon] and its keys below
7 errors in 1 file
exit 3

