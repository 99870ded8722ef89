"""Where it lives: the only room that opens files. Strict shapes stay in here; what leaves are domain values."""
