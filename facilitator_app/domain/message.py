"""The message that takes a document to the holder: its text, whom it is for, and what is kept of it."""

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """How a document left: as a message made ready here, for the program sends nothing itself, or by other means."""

    MAIL_PROGRAM = "mail_program"
    FOLDER = "folder"
    COPIED = "copied"
    BY_HAND = "by_hand"
    POST = "post"
    PORTAL = "portal"

    @property
    def by_other_means(self) -> bool:
        """Whether no message was made ready: the person says afterwards that the document was handed over."""
        return self in (Way.BY_HAND, Way.POST, Way.PORTAL)


class AddressFault(StrEnum):
    """Why a text can't be an e-mail address."""

    EMPTY = "empty"
    SPACE = "space"
    SEVERAL = "several"
    NO_AT = "no_at"
    ACCENT = "accent"
    BEFORE_AT = "before_at"
    AFTER_AT = "after_at"


class MessageField(StrEnum):
    """What a template of messages can quote, as `{reference}`."""

    DOCUMENT = "document"
    REFERENCE = "reference"
    TITLE = "title"
    MEETING = "meeting"
    DATE = "date"
    REMARKS_UNTIL = "remarks_until"
    HOLDER = "holder"
    BUYER = "buyer"
    VERSION = "version"
    REPLACES = "replaces"
    FACILITATOR = "facilitator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Whom a message is for. `name` may be a function, or empty."""

    name: str = ""
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageText:
    """Subject and body of a message, or of the template of messages, whose fields stand in braces."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A document made ready for its recipients, or handed over: never altered afterwards. `sha256` is the document's.

    One noted in error stays, struck: `struck_at` is when, in UTC, `struck_because` why. It then counts for nothing.

    `at` is UTC. By other means only the day is known: `at` is then noon of it, on this machine's clock; the recipient
    may have no address, and `subject` is the person's own reference, such as a registered letter's number, or empty.
    """

    id: str
    contract_id: str
    issued_id: str
    file_name: str
    sha256: str
    at: dt.datetime
    way: Way
    subject: str
    recipients: tuple[Recipient, ...]
    copies: tuple[Recipient, ...] = ()
    struck_at: dt.datetime | None = None
    struck_because: str = ""

    @property
    def day(self) -> dt.date:
        """The day it went, where the person is."""
        return self.at.astimezone().date()


# Dot-atoms of RFC 5322 § 3.2.3; quoted local parts exist on paper only.
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])", re.IGNORECASE)
_LONGEST_LOCAL, _LONGEST = 64, 254
_FIELD = re.compile(r"\{([^{}\n]{1,40})\}")


def address_fault(text: str) -> AddressFault | None:
    """Why a text can't be one e-mail address, or None. A domain with accents is one, a name before the @ is not."""
    if not text:
        return AddressFault.EMPTY
    if text.count("@") > 1 or any(c in text for c in ",;"):
        return AddressFault.SEVERAL
    if any(not c.isprintable() or c.isspace() for c in text):
        return AddressFault.SPACE
    local, at, host = text.partition("@")
    if not at:
        return AddressFault.NO_AT
    if not local.isascii():
        return AddressFault.ACCENT
    if not _LOCAL.fullmatch(local) or len(local) > _LONGEST_LOCAL:
        return AddressFault.BEFORE_AT
    known = ascii_host(host)
    if not _HOST.fullmatch(known) or len(local) + 1 + len(known) > _LONGEST:
        return AddressFault.AFTER_AT
    return None


def ascii_host(host: str) -> str:
    """The domain of an address as the mail knows it, without accents (RFC 3490); "" when there is no such form."""
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def one_line(text: str) -> str:
    """A text as one line of a header: no line breaks, control characters or halves of characters, no blanks around."""
    return re.sub(" {2,}", " ", "".join(_in_line(c) for c in text)).strip()


def _in_line(character: str) -> str:
    kind = unicodedata.category(character)
    if kind in ("Cc", "Zl", "Zp"):
        return " "
    return "\N{REPLACEMENT CHARACTER}" if kind == "Cs" else character


def filled(template: MessageText, values: Mapping[str, str]) -> MessageText:
    """The message of a template. `values` are by the names of fields, in lower case.

    A line of the body that quotes a field without value is left out; what is no field stays as it was typed.
    """
    lines = [_quoted(line, values) for line in template.body.splitlines() if not _lacking(line, values)]
    body = re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in lines)).strip()
    return MessageText(subject=one_line(_quoted(template.subject, values)), body=body)


def unknown_fields(text: str, names: Sequence[str]) -> tuple[str, ...]:
    """What stands in braces and is none of the fields."""
    found = (match[1] for match in _FIELD.finditer(text))
    return tuple(dict.fromkeys(name for name in found if _key(name) not in names))


def _lacking(line: str, values: Mapping[str, str]) -> bool:
    return any(values.get(_key(match[1])) == "" for match in _FIELD.finditer(line))


def _quoted(line: str, values: Mapping[str, str]) -> str:
    return _FIELD.sub(lambda match: one_line(values.get(_key(match[1]), match[0])), line)


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip().lower()
