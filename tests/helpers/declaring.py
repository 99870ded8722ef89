"""What a register declares that series and targets are added to."""

TARGETS = """
format = 1
[areas.town]
name = "Town"
aliases = ["The town"]
[areas.hangzhou]
name = "杭州市"
[areas.west]
name = "West"
[areas.west-2]
name = "West"
[sources.plan]
title = "Plan"
publisher = "Council"
published = 2026-01-09
[sources.board]
title = "Board"
publisher = "Council"
[series.sign-ups]
area = "town"
indicator = "Sign-ups"
unit = "people"
kind = "flow"
frequency = "annual"
[series.budget]
area = "town"
indicator = "Budget"
unit = "million GBP"
kind = "flow"
frequency = "annual"
year_starts = "04"
[targets.sign-ups-2027]
series = "sign-ups"
due = 2027
at_least = 100
source = "plan"
"""
