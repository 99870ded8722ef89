A ratio of money by people is not in percent, and what kind it is follows from its parts.

--- targets.toml
format = 1

[areas.town]
name = "Town"

[series.product]
area = "town"
indicator = "Product"
unit = "亿元"
kind = "flow"
frequency = "annual"

[series.people]
area = "town"
indicator = "People"
unit = "万人"
kind = "stock"
frequency = "annual"

[series.product-per-head]
area = "town"
indicator = "Product per head"
unit = "%"
ratio = ["product", "people"]
frequency = "annual"

$ track validate
error[TRK510]: a ratio of 亿元 and 万人 is not in %
  --> targets.toml:23:8
   |
23 | unit = "%"
   |        ^^^
   = write unit = "亿元/万人"

1 error in 1 file
exit 3

