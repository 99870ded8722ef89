Under the place, whatever stands before it: tabs are one blank, wide characters two cells, combining ones none.

--- targets.toml
format = 1

[areas]
tabs	=	{	name	=	"City",	nmae_en = "City" }
wide = { name = "钱塘区", "代码" = "330114" }
emoji = { name = "😀😀", emoji = 1 }
combined = { name = "Köln", kode = 1 }
full-width = { name = "ＣＩＴＹ", "ｃｏｄｅ" = 1 }

[areas.city]
name = "City"

[series.gdp]
area = "city"
indicator = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"

--- actuals/gdp.toml
[[actual]]
  period	=	"二〇二二"
value = [1, 2]   # a comment is not underlined
source = """
a source
of three lines"""

$ track validate
error[TRK201]: the key 'nmae_en' is unknown (a newer track may know it)
 --> targets.toml:4:25
  |
4 | tabs = { name = "City", nmae_en = "City" }
  |                         ^^^^^^^
  = did you mean "name_en"?

error[TRK201]: the key '代码' is unknown (a newer track may know it)
 --> targets.toml:5:24
  |
5 | wide = { name = "钱塘区", "代码" = "330114" }
  |                           ^^^^^^
  = known here are name, name_en, code, part_of, aliases

error[TRK201]: the key 'emoji' is unknown (a newer track may know it)
 --> targets.toml:6:24
  |
6 | emoji = { name = "😀😀", emoji = 1 }
  |                          ^^^^^
  = known here are name, name_en, code, part_of, aliases

error[TRK201]: the key 'kode' is unknown (a newer track may know it)
 --> targets.toml:7:30
  |
7 | combined = { name = "Köln", kode = 1 }
  |                             ^^^^
  = did you mean "code"?

error[TRK201]: the key 'ｃｏｄｅ' is unknown (a newer track may know it)
 --> targets.toml:8:31
  |
8 | full-width = { name = "ＣＩＴＹ", "ｃｏｄｅ" = 1 }
  |                                   ^^^^^^^^^^
  = known here are name, name_en, code, part_of, aliases

error[TRK304]: '二〇二二' is not a period
 --> actuals/gdp.toml:2:12
  |
2 |   period = "二〇二二"
  |            ^^^^^^^^^^
  = write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09

error[TRK203]: a list where a number is needed
 --> actuals/gdp.toml:3:9
  |
3 | value = [1, 2]   # a comment is not underlined
  |         ^^^^^^
  = write 1250 or "3万亿元"

error[TRK204]: 'a source\nof three lines' is not an id
 --> actuals/gdp.toml:4:10
  |
4 | source = """
  |          ^^^
  = write "a-source-of-three-lines"

8 errors in 2 files
exit 3

$ track validate --format concise
targets.toml:4:25: error[TRK201] the key 'nmae_en' is unknown (a newer track may know it); did you mean "name_en"?
targets.toml:5:24: error[TRK201] the key '代码' is unknown (a newer track may know it); known here are name, name_en, code, part_of, aliases
targets.toml:6:24: error[TRK201] the key 'emoji' is unknown (a newer track may know it); known here are name, name_en, code, part_of, aliases
targets.toml:7:30: error[TRK201] the key 'kode' is unknown (a newer track may know it); did you mean "code"?
targets.toml:8:31: error[TRK201] the key 'ｃｏｄｅ' is unknown (a newer track may know it); known here are name, name_en, code, part_of, aliases
actuals/gdp.toml:2:12: error[TRK304] '二〇二二' is not a period; write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09
actuals/gdp.toml:3:9: error[TRK203] a list where a number is needed; write 1250 or "3万亿元"
actuals/gdp.toml:4:10: error[TRK204] 'a source\nof three lines' is not an id; write "a-source-of-three-lines"
8 errors in 2 files
exit 3

