"""What was issued and sent, each as one line to read."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.message import Recipient, Sent
from facilitator_app.services.papers import SIGNED
from facilitator_app.words.messages import struck_text, way_text
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.papers import Issued

translate = QCoreApplication.translate

_NAMED_AT_MOST = 3


def issued_line(issued: "Issued", words: Words) -> str:
    """When a document was issued, and which version of it."""
    at = issued.made_at.astimezone()
    told = translate("Papers", "issued on {date} at {hour}:{minute}, version {version}").format(
        date=words.date(at.date()), hour=at.hour, minute=f"{at.minute:02}", version=issued.version
    )
    if issued.kind == SIGNED:
        told = translate("Papers", "{issued}, signed").format(issued=told)
    return told[:1].upper() + told[1:]


def sent_line(sent: Sent, words: Words) -> str:
    """When a document was made ready or handed over, for whom and which way; and that this was noted in error."""
    told = _handed_over(sent, words) if sent.way.by_other_means else _made_ready(sent, words)
    if sent.struck_at is None:
        return told
    struck = translate("Sent", "✕ {sending} ({struck})").replace("{sending}", told)
    return struck.replace("{struck}", struck_text(sent, words))


def sent_briefly(sent: Sent, words: Words) -> str:
    """On which day a document left, and which way."""
    told = translate("Sent", "Sent on {date}, {way}")
    if sent.way.by_other_means:
        told = translate("Sent", "Handed over on {date}, {way}")
    return told.format(date=words.date(sent.day), way=way_text(sent.way, words))


def sent_in_full(sent: Sent, words: Words) -> str:
    """When a document left, which way, and everybody it went to, on some lines."""
    if sent.way.by_other_means:
        return _handed_over(sent, words)
    at = sent.at.astimezone()
    told = translate("Sent", "Sent on {date} at {hour}:{minute}, {way}").format(
        date=words.date(at.date()), hour=at.hour, minute=f"{at.minute:02}", way=way_text(sent.way, words)
    )
    lines = [told]
    for place, people in ((translate("Sent", "To"), sent.recipients), (translate("Sent", "In copy"), sent.copies)):
        if people:
            lines.append(words.colon(place, ", ".join(_named(recipient) for recipient in people)))
    return "\n".join(lines)


def _made_ready(sent: Sent, words: Words) -> str:
    at = sent.at.astimezone()
    people = [recipient.address for recipient in (*sent.recipients, *sent.copies)]
    named = ", ".join(people[:_NAMED_AT_MOST])
    if len(people) > _NAMED_AT_MOST:
        more = translate("Sent", "%n more", "", len(people) - _NAMED_AT_MOST)
        named = translate("Sent", "{people} and {more}").format(people=named, more=more)
    return translate("Sent", "Sent on {date} at {hour}:{minute} to {people}, {way}").format(
        people=named, date=words.date(at.date()), hour=at.hour, minute=f"{at.minute:02}", way=way_text(sent.way, words)
    )


def sent_lines(sendings: Iterable[Sent], issued_id: str, words: Words) -> list[str]:
    """The sendings of one document, newest day first; of one day, the one noted last."""
    return [sent_line(sent, words) for sent in sendings_of(sendings, issued_id)]


def sendings_of(sendings: Iterable[Sent], issued_id: str) -> list[Sent]:
    """The sendings of one document, newest day first; of one day, the one noted last."""
    noted = [sent for sent in sendings if sent.issued_id == issued_id]
    return sorted(noted, key=lambda sent: sent.day)[::-1]


def _named(recipient: Recipient) -> str:
    return f"{recipient.name} <{recipient.address}>" if recipient.name else recipient.address


def _handed_over(sent: Sent, words: Words) -> str:
    whom = ", ".join(recipient.name for recipient in sent.recipients)
    told = translate("Sent", "Handed over on {date}, {way}").format(
        date=words.date(sent.day), way=way_text(sent.way, words)
    )
    if whom:
        told = translate("Sent", "{handed_over}, to {whom}").replace("{handed_over}", told).replace("{whom}", whom)
    return f"{told} ({sent.subject})" if sent.subject else told
