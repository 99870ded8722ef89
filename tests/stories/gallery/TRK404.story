Each of two areas is part of the other.

--- targets.toml
format = 1

[areas.town]
name = "Town"
part_of = "county"

[areas.county]
name = "County"
part_of = "town"

$ track validate
error[TRK404]: town → county → town is a circle
 --> targets.toml:5:11
  |
5 | part_of = "county"
  |           ^^^^^^^^
  = take one `part_of` out

1 error in 1 file
exit 3

