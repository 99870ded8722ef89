"""Reads Chinese: sentences, numbers, times, places, what is promised, and what each number is of."""
