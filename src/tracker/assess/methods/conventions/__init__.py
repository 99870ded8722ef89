"""The methods there are, a module each that knows no other, called as the method is with `_` for `/` and `.`."""
