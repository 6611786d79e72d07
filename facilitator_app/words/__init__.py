"""Words, dates and numbers as people read them, in the language of the screen or of the document."""
