"""The building blocks that every document is composed of, tagged by construction.

Whoever composes thinks of what a thing is (a heading, a table with header cells, a figure), never of tags.
All text is plain text, cleaned and shown as it stands.
"""
