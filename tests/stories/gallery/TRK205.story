A text holds a control character, here the one that begins a command to the terminal.

--- targets.toml
format = 1

[areas.town]
name = "Town\u001b[31m"

$ track validate
error[TRK205]: the text holds the control character U+001B
 --> targets.toml:4:8
  |
4 | name = "Town\u001b[31m"
  |        ^^^^^^^^^^^^^^^^
  = remove it

1 error in 1 file
exit 3

