"""Tables from elsewhere: from bytes to cells, to columns with their roles, to observations as text with their places.

`reading.read_table` makes a `table.Table` of bytes, or raises `table.Untabled`. `understanding.understood` finds
header, shape and roles; its `observations()` are what `observation.Observation` describes. `mapping` reads what is
said about a table in words, and writes it as a file. Opens no file and asks nobody.
"""
