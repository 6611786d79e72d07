"""What a letter says, ready to be laid out (see ``views`` for what its text may be)."""

from dataclasses import dataclass

from facilitator_app.documents.views import Fact, Identity, SignatureBlock


@dataclass(frozen=True)
class Passage:
    """A paragraph with what it introduces: facts, or a list. Either part may be empty."""

    text: str = ""
    facts: tuple[Fact, ...] = ()
    items: tuple[str, ...] = ()


@dataclass(frozen=True)
class LetterView:
    """A letter from the party whose letterhead ``identity`` bears.

    ``addressee`` are the lines of its block, ``dated`` the line under it, ``references`` stand beside it. ``subject``
    is the whole line that names what the letter is about. ``after`` are enclosures and copies.
    """

    identity: Identity
    addressee: tuple[str, ...]
    dated: str
    subject: str
    salutation: str
    closing: str
    references: tuple[Fact, ...] = ()
    passages: tuple[Passage, ...] = ()
    perimeter_title: str = ""
    perimeter: str = ""
    signature: SignatureBlock | None = None
    after: tuple[Fact, ...] = ()
