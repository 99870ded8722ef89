"""How a case is judged: a method is one module, and one entry in the registry."""
