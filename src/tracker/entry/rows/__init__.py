"""Rows of tables as they are handed over in Python: the columns of `track export`, and those of targets."""
