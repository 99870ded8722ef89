"""What we conclude: pure functions of a register and a day. No clock, no files, no rounding."""
