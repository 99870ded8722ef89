Numbers that are none, are not finite, or have more digits than any figure.

--- targets.toml
format = 1

[areas.city]
name = "City"

[sources.paper]
title = "A newspaper"
publisher = "Press"
published = 2024-02-01

[series.gdp]
area = "city"
indicator = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"

[targets.nan]
series = "gdp"
due = 2027
at_least = nan
source = "paper"

[targets.minus-nan]
series = "gdp"
due = 2027
at_least = -nan
source = "paper"

[targets.inf]
series = "gdp"
due = 2027
at_least = inf
source = "paper"

[targets.minus-inf]
series = "gdp"
due = 2027
at_most = -inf
source = "paper"

[targets.true]
series = "gdp"
due = 2027
at_least = true
source = "paper"

[targets.day]
series = "gdp"
due = 2027
at_least = 2024-02-01
source = "paper"

[targets.time]
series = "gdp"
due = 2027
at_least = 07:30:00
source = "paper"

[targets.list]
series = "gdp"
due = 2027
at_least = [2000]
source = "paper"

[targets.table]
series = "gdp"
due = 2027
at_least = { is = 2000 }
source = "paper"

[targets.word]
series = "gdp"
due = 2027
at_least = "many"
source = "paper"

[targets.empty]
series = "gdp"
due = 2027
at_least = ""
source = "paper"

[targets.blank]
series = "gdp"
due = 2027
at_least = " "
source = "paper"

[targets.fullwidth]
series = "gdp"
due = 2027
at_least = "２０００亿元"
source = "paper"

[targets.digits]
series = "gdp"
due = 2027
at_least = 1234567890123456789012345678901
source = "paper"

[targets.fraction]
series = "gdp"
due = 2027
at_least = 0.1234567890123456789012345678901
source = "paper"

[targets.text]
series = "gdp"
due = 2027
at_least = "1234567890123456789012345678901.5亿元"
source = "paper"

[targets.exponent]
series = "gdp"
due = 2027
at_least = 1e9999999999999999999
source = "paper"

[targets.tiny]
series = "gdp"
due = 2027
at_least = 1e-9999999999999999999
source = "paper"

[targets.large]
series = "gdp"
due = 2027
at_least = 1e30000000
source = "paper"

[targets.fine]
series = "gdp"
due = 2027
at_least = 1e30
source = "paper"

[targets.hex]
series = "gdp"
due = 2027
at_least = 0x7D0
source = "paper"

[targets.zeros]
series = "gdp"
due = 2027
at_most = -0.0
source = "paper"

$ track validate
error[TRK302]: NaN is not a number
  --> targets.toml:21:12
   |
21 | at_least = nan
   |            ^^^
   = write the figure that was published

error[TRK302]: -NaN is not a number
  --> targets.toml:27:12
   |
27 | at_least = -nan
   |            ^^^^
   = write the figure that was published

error[TRK302]: Infinity is not a number
  --> targets.toml:33:12
   |
33 | at_least = inf
   |            ^^^
   = write the figure that was published

error[TRK302]: -Infinity is not a number
  --> targets.toml:39:11
   |
39 | at_most = -inf
   |           ^^^^
   = write the figure that was published

error[TRK203]: true where a number is needed
  --> targets.toml:45:12
   |
45 | at_least = true
   |            ^^^^
   = write 1250 or "3万亿元"

error[TRK203]: a date where a number is needed
  --> targets.toml:51:12
   |
51 | at_least = 2024-02-01
   |            ^^^^^^^^^^
   = write 1250 or "3万亿元"

error[TRK203]: a time where a number is needed
  --> targets.toml:57:12
   |
57 | at_least = 07:30:00
   |            ^^^^^^^^
   = write 1250 or "3万亿元"

error[TRK203]: a list where a number is needed
  --> targets.toml:63:12
   |
63 | at_least = [2000]
   |            ^^^^^^
   = write 1250 or "3万亿元"

error[TRK203]: a table where a number is needed
  --> targets.toml:69:12
   |
69 | at_least = { is = 2000 }
   |            ^^^^^^^^^^^^^
   = write 1250 or "3万亿元"

error[TRK302]: 'many' is not a number with a unit
  --> targets.toml:75:12
   |
75 | at_least = "many"
   |            ^^^^^^
   = write the number alone, or with a unit such as "1.5亿元"; a figure nobody published has no record

error[TRK302]: '' is not a number with a unit
  --> targets.toml:81:12
   |
81 | at_least = ""
   |            ^^
   = write the number alone, or with a unit such as "1.5亿元"; a figure nobody published has no record

error[TRK302]: ' ' is not a number with a unit
  --> targets.toml:87:12
   |
87 | at_least = " "
   |            ^^^
   = write the number alone, or with a unit such as "1.5亿元"; a figure nobody published has no record

error[TRK302]: '２０００亿元' is not a number with a unit
  --> targets.toml:93:12
   |
93 | at_least = "２０００亿元"
   |            ^^^^^^^^^^^^^^
   = write it in half-width characters: "2000亿元"

error[TRK302]: the number 12345678901234567890… has too many digits
  --> targets.toml:99:12
   |
99 | at_least = 1234567890123456789012345678901
   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = write at most 30 digits, in the series' unit

error[TRK302]: the number 0.123456789012345678… has too many digits
   --> targets.toml:105:12
    |
105 | at_least = 0.1234567890123456789012345678901
    |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    = write at most 30 digits, in the series' unit

error[TRK302]: the number 12345678901234567890… has too many digits
   --> targets.toml:111:12
    |
111 | at_least = "1234567890123456789012345678901.5亿元"
    |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    = write at most 30 digits, in the series' unit

error[TRK302]: the number 1e9999999999999999999 is beyond any figure
   --> targets.toml:117:12
    |
117 | at_least = 1e9999999999999999999
    |            ^^^^^^^^^^^^^^^^^^^^^
    = write the published figure

error[TRK302]: the number 1e-9999999999999999999 is beyond any figure
   --> targets.toml:123:12
    |
123 | at_least = 1e-9999999999999999999
    |            ^^^^^^^^^^^^^^^^^^^^^^
    = write the published figure

error[TRK302]: the number 1E+30000000 has too many digits
   --> targets.toml:129:12
    |
129 | at_least = 1e30000000
    |            ^^^^^^^^^^
    = write at most 30 digits, in the series' unit

19 errors in 1 file
exit 3

$ track validate --format concise
targets.toml:21:12: error[TRK302] NaN is not a number; write the figure that was published
targets.toml:27:12: error[TRK302] -NaN is not a number; write the figure that was published
targets.toml:33:12: error[TRK302] Infinity is not a number; write the figure that was published
targets.toml:39:11: error[TRK302] -Infinity is not a number; write the figure that was published
targets.toml:45:12: error[TRK203] true where a number is needed; write 1250 or "3万亿元"
targets.toml:51:12: error[TRK203] a date where a number is needed; write 1250 or "3万亿元"
targets.toml:57:12: error[TRK203] a time where a number is needed; write 1250 or "3万亿元"
targets.toml:63:12: error[TRK203] a list where a number is needed; write 1250 or "3万亿元"
targets.toml:69:12: error[TRK203] a table where a number is needed; write 1250 or "3万亿元"
targets.toml:75:12: error[TRK302] 'many' is not a number with a unit; write the number alone, or with a unit such as "1.5亿元"; a figure nobody published has no record
targets.toml:81:12: error[TRK302] '' is not a number with a unit; write the number alone, or with a unit such as "1.5亿元"; a figure nobody published has no record
targets.toml:87:12: error[TRK302] ' ' is not a number with a unit; write the number alone, or with a unit such as "1.5亿元"; a figure nobody published has no record
targets.toml:93:12: error[TRK302] '２０００亿元' is not a number with a unit; write it in half-width characters: "2000亿元"
targets.toml:99:12: error[TRK302] the number 12345678901234567890… has too many digits; write at most 30 digits, in the series' unit
targets.toml:105:12: error[TRK302] the number 0.123456789012345678… has too many digits; write at most 30 digits, in the series' unit
targets.toml:111:12: error[TRK302] the number 12345678901234567890… has too many digits; write at most 30 digits, in the series' unit
targets.toml:117:12: error[TRK302] the number 1e9999999999999999999 is beyond any figure; write the published figure
targets.toml:123:12: error[TRK302] the number 1e-9999999999999999999 is beyond any figure; write the published figure
targets.toml:129:12: error[TRK302] the number 1E+30000000 has too many digits; write at most 30 digits, in the series' unit
19 errors in 1 file
exit 3

