"""Wordings pointed out: underlined where they stand, listed with a rewrite, dismissed with a reason."""
