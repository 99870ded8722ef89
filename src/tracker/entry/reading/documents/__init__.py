"""The bytes of a file as an article: what kind of document it is, its text without the site around it, what it says
about itself.

`document.article_of` gives it. Knows nothing of figures.
"""
