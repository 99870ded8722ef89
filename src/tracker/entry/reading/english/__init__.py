"""Reads English text into facts, step by step: sentences, words, numbers, moments, parts of speech, and what all say.

`reader.facts` is the whole of it. Words and their meanings are data in the lexicons; steps know only them and the text.
"""
