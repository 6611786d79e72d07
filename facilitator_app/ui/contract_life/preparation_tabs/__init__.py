"""The sides of the preparation: axes, terms, penalties."""
