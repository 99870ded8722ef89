Everything that is missing or wrong is said at once, and nothing is written.

$ track init x
stderr:
Error: --area is missing: the place, body or team it is about
Error: --indicator is missing: what is counted, such as 'Sign-ups'
Error: --unit is missing: what it is counted in, such as %, people or 亿元
Error: --due is missing: the period by whose end the goal must hold, such as 2027 or 2027-06
Error: --goal is missing: the figure to reach, such as '≥ 100', 'at most 3 %' or 超1000亿元
exit 2

$ track init x --area Town --indicator Homes --unit homes --goal 400 --due someday
stderr:
Error: 'someday' is not a period; write 2024, 2024H1, 2024Q3, 2024-09, 2024-W37, 2024-09-15, 2024-01/2024-09, FY2024/25, 2024年, 2024年上半年, 2024年三季度, 2024年1-9月 or 2024年9月15日
Error: the goal '400' does not say which way is good; write '≥ 400' or '≤ 400', in quotes
exit 2

$ track init x --area Town --indicator Homes --unit homes --goal "≥ -400" --due 2027 --kind flow --as-of 2026-11-29
stderr:
Error: --goal: at_least = -400 is below zero; check the figure, or say `signed = true` in its series
exit 2

$ track init x --example team --area Town
stderr:
Error: --example copies a register as it is; leave the other options out
exit 2

$ track init x --example nothing
stderr:
Usage: track init [OPTIONS] [DIR]
Try 'track init -h' for help.

Error: Invalid value for '--example': 'nothing' is not one of team, council, eu, training, national-plan
exit 2

