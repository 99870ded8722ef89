"""How it looks: text and Rich renderables from what was concluded. No arithmetic beyond rounding, no printing."""
