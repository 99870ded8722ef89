The file of a series is a link to a file outside the register's folder.

--- targets.toml
format = 1

[areas.town]
name = "Town"

[series.output]
area = "town"
indicator = "Output"
unit = "亿元"
kind = "flow"
frequency = "annual"

--- actuals/output.toml [link to /srv/figures/output.toml]

$ track validate
error[TRK108]: the link leads out of the register's folder, to /srv/figures/output.toml
 --> actuals/output.toml
  = put there what it leads to, or allow such links in targets.toml: [files] and links = "follow"

1 error in 1 file
exit 3

