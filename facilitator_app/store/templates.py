"""The texts of messages as the person has changed them. What came with the program is not in here."""

import datetime as dt

from facilitator_app.domain.message import MessageText
from facilitator_app.store.connection import Connection


class Templates:
    """The templates of one open database, under keys such as "fr"."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> MessageText | None:
        """The template under a key, or None."""
        with self._connection.reading() as reader:
            row = reader.execute("SELECT subject, body FROM template WHERE key = ?", (key,)).fetchone()
        return None if row is None else MessageText(subject=row[0], body=row[1])

    def put(self, key: str, template: MessageText) -> None:
        """Keeps a template, in place of the one under the same key. Raises Problem (disk full…)."""
        from facilitator_app.store.statements import put_template

        at = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        with self._connection.transaction() as core:
            core.execute(put_template, {"key": key, "at": at, "subject": template.subject, "body": template.body})

    def drop(self, key: str) -> None:
        """Forgets a template; one that is not there needs no forgetting."""
        if self.get(key) is None:
            return
        from facilitator_app.store.statements import drop_template

        with self._connection.transaction() as core:
            core.execute(drop_template, {"at_key": key})
