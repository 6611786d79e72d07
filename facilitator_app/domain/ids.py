"""Identifiers of everything that is stored."""

from uuid import uuid4


def new_id() -> str:
    """A fresh identifier: UUID text, unique across laptops."""
    return str(uuid4())
