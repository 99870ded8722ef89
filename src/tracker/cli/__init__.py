"""How you ask: one thin file for each command. The only room that reads the clock, the environment and the terminal."""
