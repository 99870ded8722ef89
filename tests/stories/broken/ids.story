Ids are lower-case ASCII letters, digits and inner hyphens, where they are declared and where they are used.

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

[targets.gdp-2027]
series = "gdp"
due = 2027
more_than = 2000
source = "paper"

[areas."Qiantang GDP"]
name = "X"

[areas."../../x"]
name = "X"

[areas."钱塘"]
name = "X"

[areas."QIANTANG"]
name = "X"

[areas."-x"]
name = "X"

[areas."a_b"]
name = "X"

[areas."a.b"]
name = "X"

[areas."😀"]
name = "X"

[sources."Paper 2"]
title = "A newspaper"
publisher = "Press"

[series.GDP]
area = "The City"
indicator = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"

[targets.gdp_2028]
series = "GDP"
due = 2028
more_than = 2000
source = "Paper 2"
supersedes = "gdp_2027"

[areas.town]
name = "Town"
part_of = "../city"

--- actuals/gdp.toml
[[actual]]
period = 2022
value = 1250
source = "the paper"

$ track validate
error[TRK204]: 'Qiantang GDP' is not an id
  --> targets.toml:24:2
   |
24 | [areas."Qiantang GDP"]
   |  ^^^^^^^^^^^^^^^^^^^^
   = write "qiantang-gdp"

error[TRK204]: '../../x' is not an id
  --> targets.toml:27:2
   |
27 | [areas."../../x"]
   |  ^^^^^^^^^^^^^^^
   = write "x"

error[TRK204]: '钱塘' is not an id
  --> targets.toml:30:2
   |
30 | [areas."钱塘"]
   |  ^^^^^^^^^^^^
   = use lower-case ASCII letters, digits and hyphens

error[TRK204]: 'QIANTANG' is not an id
  --> targets.toml:33:2
   |
33 | [areas."QIANTANG"]
   |  ^^^^^^^^^^^^^^^^
   = write "qiantang"

error[TRK204]: '-x' is not an id
  --> targets.toml:36:2
   |
36 | [areas."-x"]
   |  ^^^^^^^^^^
   = write "x"

error[TRK204]: 'a_b' is not an id
  --> targets.toml:39:2
   |
39 | [areas."a_b"]
   |  ^^^^^^^^^^^
   = write "a-b"

error[TRK204]: 'a.b' is not an id
  --> targets.toml:42:2
   |
42 | [areas."a.b"]
   |  ^^^^^^^^^^^
   = write "a-b"

error[TRK204]: '😀' is not an id
  --> targets.toml:45:2
   |
45 | [areas."😀"]
   |  ^^^^^^^^^^
   = use lower-case ASCII letters, digits and hyphens

error[TRK204]: 'Paper 2' is not an id
  --> targets.toml:48:2
   |
48 | [sources."Paper 2"]
   |  ^^^^^^^^^^^^^^^^^
   = write "paper-2"

error[TRK204]: 'GDP' is not an id
  --> targets.toml:52:2
   |
52 | [series.GDP]
   |  ^^^^^^^^^^
   = write "gdp"

error[TRK204]: 'The City' is not an id
  --> targets.toml:53:8
   |
53 | area = "The City"
   |        ^^^^^^^^^^
   = write "the-city"

error[TRK204]: 'gdp_2028' is not an id
  --> targets.toml:59:2
   |
59 | [targets.gdp_2028]
   |  ^^^^^^^^^^^^^^^^
   = write "gdp-2028"

error[TRK204]: 'GDP' is not an id
  --> targets.toml:60:10
   |
60 | series = "GDP"
   |          ^^^^^
   = write "gdp"

error[TRK204]: 'Paper 2' is not an id
  --> targets.toml:63:10
   |
63 | source = "Paper 2"
   |          ^^^^^^^^^
   = write "paper-2"

error[TRK204]: 'gdp_2027' is not an id
  --> targets.toml:64:14
   |
64 | supersedes = "gdp_2027"
   |              ^^^^^^^^^^
   = write "gdp-2027"

error[TRK204]: '../city' is not an id
  --> targets.toml:68:11
   |
68 | part_of = "../city"
   |           ^^^^^^^^^
   = write "city"

error[TRK204]: 'the paper' is not an id
 --> actuals/gdp.toml:4:10
  |
4 | source = "the paper"
  |          ^^^^^^^^^^^
  = write "the-paper"

17 errors in 2 files
exit 3

$ track validate --format concise
targets.toml:24:2: error[TRK204] 'Qiantang GDP' is not an id; write "qiantang-gdp"
targets.toml:27:2: error[TRK204] '../../x' is not an id; write "x"
targets.toml:30:2: error[TRK204] '钱塘' is not an id; use lower-case ASCII letters, digits and hyphens
targets.toml:33:2: error[TRK204] 'QIANTANG' is not an id; write "qiantang"
targets.toml:36:2: error[TRK204] '-x' is not an id; write "x"
targets.toml:39:2: error[TRK204] 'a_b' is not an id; write "a-b"
targets.toml:42:2: error[TRK204] 'a.b' is not an id; write "a-b"
targets.toml:45:2: error[TRK204] '😀' is not an id; use lower-case ASCII letters, digits and hyphens
targets.toml:48:2: error[TRK204] 'Paper 2' is not an id; write "paper-2"
targets.toml:52:2: error[TRK204] 'GDP' is not an id; write "gdp"
targets.toml:53:8: error[TRK204] 'The City' is not an id; write "the-city"
targets.toml:59:2: error[TRK204] 'gdp_2028' is not an id; write "gdp-2028"
targets.toml:60:10: error[TRK204] 'GDP' is not an id; write "gdp"
targets.toml:63:10: error[TRK204] 'Paper 2' is not an id; write "paper-2"
targets.toml:64:14: error[TRK204] 'gdp_2027' is not an id; write "gdp-2027"
targets.toml:68:11: error[TRK204] '../city' is not an id; write "city"
actuals/gdp.toml:4:10: error[TRK204] 'the paper' is not an id; write "the-paper"
17 errors in 2 files
exit 3

