"""What was sent, as one line to read."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.message import Sent
from facilitator_app.words.messages import way_text
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

_NAMED_AT_MOST = 3


def sent_line(sent: Sent, words: Words) -> str:
    """When a document was made ready, for whom and which way."""
    at = sent.at.astimezone()
    people = [recipient.address for recipient in (*sent.recipients, *sent.copies)]
    named = ", ".join(people[:_NAMED_AT_MOST])
    if len(people) > _NAMED_AT_MOST:
        more = translate("Sent", "%n more", "", len(people) - _NAMED_AT_MOST)
        named = translate("Sent", "{people} and {more}").format(people=named, more=more)
    return translate("Sent", "Message to {people} on {date} at {hour}:{minute}, {way}").format(
        people=named, date=words.date(at.date()), hour=at.hour, minute=f"{at.minute:02}", way=way_text(sent.way, words)
    )


def sent_lines(sendings: Iterable[Sent], issued_id: str, words: Words) -> list[str]:
    """The sendings of one document, newest first."""
    return [sent_line(sent, words) for sent in reversed(list(sendings)) if sent.issued_id == issued_id]
