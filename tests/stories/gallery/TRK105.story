A quotation mark is missing at the end of a text.

--- targets.toml
format = 1

[areas.town]
name = "Town

$ track validate
error[TRK105]: not valid TOML: Illegal character '\n'
 --> targets.toml:4:13
  |
4 | name = "Town
  |             ^
  = the text does not end: add the closing quote

1 error in 1 file
exit 3

