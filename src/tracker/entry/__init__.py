"""How a figure comes in: what people type, what is odd about it, what it changes, and the record that is appended."""
