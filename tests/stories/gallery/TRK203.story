A code is text, because it may begin with a zero; here it is a number.

--- targets.toml
format = 1

[areas.town]
name = "Town"
code = 330114

$ track validate
error[TRK203]: a number where text is needed
 --> targets.toml:5:8
  |
5 | code = 330114
  |        ^^^^^^
  = put it in quotes

1 error in 1 file
exit 3

