"""Forms that were typed but not accepted yet: they survive a crash and are offered again."""

import datetime as dt
from dataclasses import dataclass

from facilitator_app.store.connection import Connection


@dataclass(frozen=True, slots=True)
class Draft:
    """The text of a form under its key. `at` is UTC."""

    key: str
    text: str
    at: dt.datetime


class Drafts:
    """The drafts of one open database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, key: str, text: str) -> None:
        """Keeps a draft, in place of the one under the same key. Raises Problem (disk full…)."""
        from facilitator_app.store.statements import put_draft

        at = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        with self._connection.transaction() as core:
            core.execute(put_draft, {"key": key, "at": at, "body": text})

    def drop(self, key: str) -> None:
        """Forgets a draft; one that is not there needs no forgetting."""
        if self.get(key) is None:
            return
        from facilitator_app.store.statements import drop_draft

        with self._connection.transaction() as core:
            core.execute(drop_draft, {"at_key": key})

    def get(self, key: str) -> Draft | None:
        """The draft under a key."""
        return next((draft for draft in self.all() if draft.key == key), None)

    def all(self) -> tuple[Draft, ...]:
        """Every draft, newest first."""
        with self._connection.reading() as reader:
            rows = reader.execute("SELECT key, body, at FROM draft ORDER BY at DESC, key").fetchall()
        return tuple(Draft(key, text, dt.datetime.fromisoformat(at)) for key, text, at in rows)
