Characters without width or shape are refused in every text, because a name that holds one looks like another. Between letters, and in emoji, joiners stay.

--- targets.toml
format = 1

[areas.town]
name = "To\u200bwn"
name_en = "Town\U000E0041"

[areas.iran]
name = "می\u200cخواهم"

[areas.people]
name = "👩🏽\u200D💻"

[areas.moon]
name = "Mo\u00ADon"
name_en = "Moon\u200d"

$ track validate
error[TRK205]: the text holds the control character U+200B
 --> targets.toml:4:8
  |
4 | name = "To\u200bwn"
  |        ^^^^^^^^^^^^
  = remove it

error[TRK205]: the text holds the control character U+E0041
 --> targets.toml:5:11
  |
5 | name_en = "Town\U000E0041"
  |           ^^^^^^^^^^^^^^^^
  = remove it

error[TRK205]: the text holds the control character U+00AD
  --> targets.toml:14:8
   |
14 | name = "Mo\u00ADon"
   |        ^^^^^^^^^^^^
   = remove it

error[TRK205]: the text holds the control character U+200D
  --> targets.toml:15:11
   |
15 | name_en = "Moon\u200d"
   |           ^^^^^^^^^^^^
   = remove it

4 errors in 1 file
exit 3

