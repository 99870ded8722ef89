Release days are to be working days of China, and the library that knows its holidays is not installed.

--- targets.toml [without holidays]
format = 1

[defaults]
calendar = "CN"

[areas.town]
name = "Town"

$ track validate
warning[TRK512]: the holidays of CN are not known, so that weekends alone are heeded
 --> targets.toml:4:12
  |
4 | calendar = "CN"
  |            ^^^^
  = pip install 'target-tracker[calendar]', which brings them

0 targets, 0 series and 0 records can be used: 1 warning in 1 file

