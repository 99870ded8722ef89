"""Reads an article: sentences, numbers with their bounds, what they are about, and when; pure, step by step.

`article.read` gives the facts of a text. Knows no register: what a fact is there is found out in `recognising`.
"""
