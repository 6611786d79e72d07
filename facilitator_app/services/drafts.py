"""Forms that are filled in and not yet accepted: they survive a crash."""

from facilitator_app.store.drafts import Draft
from facilitator_app.store.store import Store

__all__ = ["Draft", "Drafts"]


class Drafts:
    """Texts kept under a key of the form's own choosing, such as "contract:new"."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, key: str, text: str) -> None:
        """Makes a draft durable; it replaces the one under the same key."""
        self._store.drafts.put(key, text)

    def get(self, key: str) -> Draft | None:
        """The draft under a key, or None."""
        return self._store.drafts.get(key)

    def drop(self, key: str) -> None:
        """Forgets a draft, if there is one."""
        self._store.drafts.drop(key)

    def all(self) -> tuple[Draft, ...]:
        """All drafts: what a crash or a closed window left behind."""
        return self._store.drafts.all()
