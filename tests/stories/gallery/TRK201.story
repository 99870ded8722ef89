A key is misspelt.

--- targets.toml
format = 1

[areas.town]
name = "Town"
partof = "county"

$ track validate
error[TRK201]: the key 'partof' is unknown (a newer track may know it)
 --> targets.toml:5:1
  |
5 | partof = "county"
  | ^^^^^^
  = did you mean "part_of"?

1 error in 1 file
exit 3

