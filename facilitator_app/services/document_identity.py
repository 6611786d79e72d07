"""What every document carries: title lines, letterhead, version, file name, and its data as an attached file.

The attached file is JSON in UTF-8: ``format`` names the kind of document, ``format_version`` counts changes of its
shape that readers must know of, ``contract``, ``buyer``, ``holder`` and ``content`` hold the values of the domain with
ISO dates and amounts as decimal strings. Private notes, e-mail addresses and pictures are not in it.
"""

import dataclasses
import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from facilitator_app.documents import views
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.organisation import Organisation
from facilitator_app.words.words import Words

FORMAT_VERSION = 1
_KEPT_BACK = frozenset(
    {"private_notes", "email", "person_id", "people", "logo", "step", "retention_until", "dismissed"}
)
_DEFAULT_ACCENT = "#1F3A68"
_LANGUAGE_TAGS = {"fr": "fr-FR", "en": "en-GB"}
_BETWEEN = " \u00b7 "


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """The contract a document is about, and the organisations it names.

    A ``number`` is the version that a document issued again bears in place of its own. One that is ``unissued`` says so
    beside its version, on each page. What would bear the day it is made, ``today``, bears that of ``issued_on``
    instead, and carries the ``data`` it carried then, where it is made as it was issued.
    """

    contract: Contract
    buyer: Organisation | None = None
    holder: Organisation | None = None
    number: int = 0
    unissued: bool = False
    today: dt.date | None = None
    issued_on: dt.date | None = None
    data: bytes = b""

    def dated(self, day: dt.date) -> dt.date:
        """The day that a document bears which would bear this one."""
        return self.issued_on if self.issued_on is not None and day == self.today else day


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What tells one document of a contract from another. ``day`` is its date, ``place`` where it was made.

    A ``draft`` carries a watermark. ``replaces`` is the whole "cancels and replaces" line. A ``dated_title`` tells the
    day itself, which is then not told beside it. ``about`` tells the contract year it looks at. One ``before_award``
    names no holder, neither in its lines nor in its data: it belongs to the preparation of the tender.
    """

    title: str
    kind: str
    day: dt.date
    version: int
    draft: bool
    place: str = ""
    replaces: str = ""
    dated_title: bool = False
    about: str = ""
    before_award: bool = False


def identity(dossier: Dossier, edition: Edition, content: Any, words: Words) -> views.Identity:
    """The identity of a document; its creation time is noon (UTC) of its day, so it can be made again byte for byte."""
    translate = words.translate
    if edition.before_award:
        unnamed = dataclasses.replace(dossier.contract, holder_id="")
        dossier = dataclasses.replace(dossier, contract=unnamed, holder=None)
    contract = dossier.contract
    holder = dossier.holder.name if dossier.holder else ""
    reference = translate("Document", "Contract {reference}").format(reference=contract.reference)
    dated = dossier.dated(edition.day)
    day, short_day = words.date(dated), words.short_date(dated)
    if edition.dated_title:
        day = short_day = ""
    when = ", ".join(part for part in (day, edition.place.strip()) if part)
    version = translate("Document", "Version {number}").format(number=dossier.number or edition.version)
    if dossier.unissued:
        version = translate("Document", "{version} (not issued)").format(version=version)
    return views.Identity(
        title=edition.title,
        subtitle=_joined(reference, _lot(contract, words), contract.title, holder, when),
        letterhead=letterhead(dossier.buyer, words),
        language=_LANGUAGE_TAGS[words.language],
        created=dt.datetime.combine(dated, dt.time(12), dt.UTC),
        footer=_joined(reference, edition.title, short_day, version),
        footer_page=translate("Document", "Page {n} of {total}"),
        about=edition.about,
        version=version,
        replaces=edition.replaces,
        watermark=translate("Document", "DRAFT") if edition.draft else "",
        attachment=views.Attachment(
            name=f"{edition.kind}.json",
            content=dossier.data or document_data(dossier, edition.kind, content),
            description=translate("Document", "The data of this document"),
        ),
    )


def file_name(contract: Contract, code: str, edition: Edition) -> str:
    """A file name without characters that some system refuses, such as ``2024-117_CR_2026-11-21_v1.pdf``."""
    reference = re.sub(r"[^\w.-]+", "-", contract.reference).strip("-.")[:60]
    stem = "_".join(part for part in (reference, code, edition.day.isoformat(), f"v{edition.version}") if part)
    return f"{stem}.pdf"


def document_data(dossier: Dossier, kind: str, content: Any) -> bytes:
    """The data of a document as JSON (see the top of this module)."""
    # Ten times as quick as the standard library, which indents in Python.
    import msgspec

    data = {
        "format": f"plans-de-progres/{kind}",
        "format_version": FORMAT_VERSION,
        "contract": _plain(dossier.contract),
        "buyer": _plain(dossier.buyer),
        "holder": _plain(dossier.holder),
        "content": _plain(content),
    }
    return msgspec.json.format(msgspec.json.encode(data, order="sorted"), indent=1)


def _plain(value: Any) -> Any:
    """A value of the domain as JSON knows it, without what is kept back."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {name: _plain(getattr(value, name)) for name in _told(type(value))}
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    if isinstance(value, (dt.date, dt.datetime)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return value


@cache
def _told(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind) if field.name not in _KEPT_BACK)


def letterhead(buyer: Organisation | None, words: Words) -> views.Letterhead:
    """The head of what an organisation issues: the buyer's documents, and the letters of either party."""
    if buyer is None:
        return views.Letterhead("")
    return views.Letterhead(
        buyer=buyer.name,
        address=tuple(line.strip() for line in buyer.address.splitlines() if line.strip()),
        accent=buyer.colour or _DEFAULT_ACCENT,
        logo=buyer.logo,
        logo_alt=words.colon(words.translate("Document", "Logo"), buyer.name),
    )


def _lot(contract: Contract, words: Words) -> str:
    lot = contract.lot.strip()
    if lot.casefold().startswith("lot"):
        return lot
    return words.translate("Document", "lot {lot}").format(lot=lot) if lot else ""


def _joined(*parts: str) -> str:
    return _BETWEEN.join(part for part in (part.strip() for part in parts) if part)
