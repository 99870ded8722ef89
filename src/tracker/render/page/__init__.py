"""A page to hand over: one document of HTML that needs nothing else, and says what `status` and `show` say."""
