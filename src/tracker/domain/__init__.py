"""What things are: figures, periods, units, targets, actuals, the register. Standard library only."""
