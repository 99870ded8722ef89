An area needs its name.

--- targets.toml
format = 1

[areas.town]
code = "330114"

$ track validate
error[TRK202]: the key name is missing
 --> targets.toml:3:2
  |
3 | [areas.town]
  |  ^^^^^^^^^^
  = add it, such as name = "钱塘区"

1 error in 1 file
exit 3

