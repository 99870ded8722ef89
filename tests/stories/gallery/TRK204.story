An id has a capital letter and a blank.

--- targets.toml
format = 1

[areas."New Town"]
name = "New Town"

$ track validate
error[TRK204]: 'New Town' is not an id
 --> targets.toml:3:2
  |
3 | [areas."New Town"]
  |  ^^^^^^^^^^^^^^^^
  = write "new-town"

1 error in 1 file
exit 3

