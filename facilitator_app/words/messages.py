"""The text that goes with a document as the program proposes it, and what its fields are called."""

import datetime as dt
from typing import Protocol

from facilitator_app.domain.message import AddressFault, MessageField, MessageText, Sent, Way
from facilitator_app.words.words import QT_TRANSLATE_NOOP, Marked, Words


class ReplacedBy(Protocol):
    """What took a document's place: a version, the day it was issued, and whether it cancels what was before."""

    @property
    def version(self) -> int: ...
    @property
    def on(self) -> dt.date: ...
    @property
    def cancelled(self) -> bool: ...


_NAMES: dict[MessageField, Marked] = {
    MessageField.DOCUMENT: QT_TRANSLATE_NOOP("MessageFieldName", "document"),
    MessageField.REFERENCE: QT_TRANSLATE_NOOP("MessageFieldName", "reference"),
    MessageField.TITLE: QT_TRANSLATE_NOOP("MessageFieldName", "title"),
    MessageField.MEETING: QT_TRANSLATE_NOOP("MessageFieldName", "meeting"),
    MessageField.DATE: QT_TRANSLATE_NOOP("MessageFieldName", "date"),
    MessageField.REMARKS_UNTIL: QT_TRANSLATE_NOOP("MessageFieldName", "remarks_until"),
    MessageField.HOLDER: QT_TRANSLATE_NOOP("MessageFieldName", "holder"),
    MessageField.BUYER: QT_TRANSLATE_NOOP("MessageFieldName", "buyer"),
    MessageField.VERSION: QT_TRANSLATE_NOOP("MessageFieldName", "version"),
    MessageField.REPLACES: QT_TRANSLATE_NOOP("MessageFieldName", "replaces"),
    MessageField.FACILITATOR: QT_TRANSLATE_NOOP("MessageFieldName", "facilitator"),
}

_MEANINGS: dict[MessageField, Marked] = {
    MessageField.DOCUMENT: QT_TRANSLATE_NOOP("MessageField", "Title of the document"),
    MessageField.REFERENCE: QT_TRANSLATE_NOOP("MessageField", "Reference of the contract"),
    MessageField.TITLE: QT_TRANSLATE_NOOP("MessageField", "Subject of the contract"),
    MessageField.MEETING: QT_TRANSLATE_NOOP("MessageField", "Kind of meeting"),
    MessageField.DATE: QT_TRANSLATE_NOOP("MessageField", "Date of the meeting, or of the document"),
    MessageField.REMARKS_UNTIL: QT_TRANSLATE_NOOP("MessageField", "Last day for remarks"),
    MessageField.HOLDER: QT_TRANSLATE_NOOP("MessageField", "Holder"),
    MessageField.BUYER: QT_TRANSLATE_NOOP("MessageField", "Buyer"),
    MessageField.VERSION: QT_TRANSLATE_NOOP("MessageField", "Version of the document"),
    MessageField.REPLACES: QT_TRANSLATE_NOOP("MessageField", "Notice that a version replaces another, or is replaced"),
    MessageField.FACILITATOR: QT_TRANSLATE_NOOP("MessageField", "The facilitator’s organisation"),
}
_FAULTS: dict[AddressFault, Marked] = {
    AddressFault.EMPTY: QT_TRANSLATE_NOOP("AddressFault", "The e-mail address is missing."),
    AddressFault.SPACE: QT_TRANSLATE_NOOP("AddressFault", "An e-mail address has no spaces."),
    AddressFault.SEVERAL: QT_TRANSLATE_NOOP("AddressFault", "One address per line: add a recipient for the next."),
    AddressFault.NO_AT: QT_TRANSLATE_NOOP("AddressFault", "The @ is missing."),
    AddressFault.ACCENT: QT_TRANSLATE_NOOP("AddressFault", "There are no accents before the @."),
    AddressFault.BEFORE_AT: QT_TRANSLATE_NOOP("AddressFault", "What stands before the @ can’t be right."),
    AddressFault.AFTER_AT: QT_TRANSLATE_NOOP(
        "AddressFault", "What follows the @ can’t be right: it ends like “town.fr”."
    ),
}
_WAYS: dict[Way, Marked] = {
    Way.MAIL_PROGRAM: QT_TRANSLATE_NOOP("Way", "opened in the mail program"),
    Way.FOLDER: QT_TRANSLATE_NOOP("Way", "put in a folder"),
    Way.COPIED: QT_TRANSLATE_NOOP("Way", "copied"),
    Way.BY_HAND: QT_TRANSLATE_NOOP("Way", "in hand"),
    Way.POST: QT_TRANSLATE_NOOP("Way", "by post"),
    Way.PORTAL: QT_TRANSLATE_NOOP("Way", "through the buyer’s portal"),
}


def address_sentence(fault: AddressFault, words: Words) -> str:
    """Why a text is no e-mail address."""
    return words.translate(*_FAULTS[fault])


def way_text(way: Way, words: Words) -> str:
    """How a document left."""
    return words.translate(*_WAYS[way])


def replaced_text(replaced: ReplacedBy, words: Words) -> str:
    """That a version of a document has been replaced, and by which; minutes are cancelled too."""
    told = words.translate("Replaced", "Replaced by version {version} of {date}.")
    if replaced.cancelled:
        told = words.translate("Replaced", "Cancelled and replaced by version {version} of {date}.")
    return told.format(version=replaced.version, date=words.date(replaced.on))


def struck_text(sent: Sent, words: Words) -> str:
    """That a sending was noted in error, when that was said, and why; "" of one that stands."""
    if sent.struck_at is None:
        return ""
    told = words.translate("Sent", "noted in error: taken out of account on {date}, {reason}")
    day = words.date(sent.struck_at.astimezone().date())
    return told.replace("{date}", day).replace("{reason}", sent.struck_because)


def field_meaning(field: MessageField, words: Words) -> str:
    """What a field of the template stands for."""
    return words.translate(*_MEANINGS[field])


def field_name(field: MessageField, words: Words) -> str:
    """What a field is called in a template of this language, such as "référence"; its own name does in any."""
    return words.translate(*_NAMES[field])


def shipped_message(words: Words) -> MessageText:
    """The template that comes with the program."""
    body = words.translate(
        "Message",
        "Good morning,\n"
        "\n"
        "Please find attached the following document: {document}.\n"
        "\n"
        "Contract {reference}: {title}\n"
        "Meeting: {meeting} of {date}\n"
        "{replaces}\n"
        "\n"
        "Please send any remarks by {remarks_until} at the latest; without remarks by then, "
        "the minutes are deemed accepted.\n"
        "\n"
        "Kind regards\n"
        "{facilitator}",
    )
    subject = words.translate("Message", "{document} – contract {reference}, {title}")
    # Translations keep the names of the source; people read those of their language.
    names = {field.value: f"{{{field_name(field, words)}}}" for field in MessageField}
    return MessageText(subject=subject.format_map(names), body=body.format_map(names))
