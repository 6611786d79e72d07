"""The letter by which the holder convenes the kick-off meeting (source 001 § 2.3)."""

import datetime as dt
import re
from dataclasses import replace

from facilitator_app.documents import views
from facilitator_app.documents.letter_view import LetterView, Passage
from facilitator_app.domain.contract import Contract, StartMode
from facilitator_app.domain.deadline import deadline_key
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.kick_off import KickOff
from facilitator_app.domain.organisation import Organisation, Party
from facilitator_app.domain.preparation import TargetedAxis
from facilitator_app.services.document_identity import Dossier, Edition, identity, letterhead
from facilitator_app.services.document_parts import signature_blocks
from facilitator_app.words.agenda import agenda_points, usual_agenda
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

_HOUR = re.compile(r"^(\d{1,2})\s*h\s*(\d{2})?$", re.IGNORECASE)


def convening_edition(kick_off: KickOff, words: Words, *, today: dt.date) -> Edition:
    """Dated when it was sent, else today; a draft while day or place are not settled."""
    settled = kick_off.meeting_on is not None and bool(kick_off.place.strip() or kick_off.link.strip())
    return Edition(
        title=words.translate("Letter", "Convening of the kick-off meeting of the progress plan"),
        kind="letter",
        day=kick_off.letter_on or today,
        version=1,
        draft=not settled,
    )


def convening_view(
    kick_off: KickOff, axes: tuple[TargetedAxis, ...], dossier: Dossier, words: Words, *, today: dt.date
) -> LetterView:
    """The holder's letter to the buyer, with the facilitator in copy: it is the holder who convenes."""
    translate = words.translate
    edition = convening_edition(kick_off, words, today=today)
    head = identity(dossier, edition, kick_off, words)
    return LetterView(
        identity=replace(head, letterhead=letterhead(dossier.holder, words)),
        addressee=addressee(dossier.buyer, translate("Letter", "The buyer")),
        dated=translate("Letter", "On {date}").format(date=words.date(dossier.dated(edition.day))),
        subject=words.colon(translate("Letter", "Subject"), _lower_first(edition.title)),
        references=references(dossier, kick_off.reference, words),
        salutation=translate("Letter", "Dear Sir or Madam,"),
        passages=_passages(kick_off, axes, dossier, words),
        closing=closing(words),
        signature=signature(Party.HOLDER, dossier, words),
        after=_copies(kick_off, words),
    )


def _passages(kick_off: KickOff, axes: tuple[TargetedAxis, ...], dossier: Dossier, words: Words) -> tuple[Passage, ...]:
    translate = words.translate
    agenda = agenda_points(kick_off.agenda) or agenda_points(usual_agenda(axes, words))
    people = _people(kick_off, dossier, words)
    expected = Passage(translate("Letter", "Expected at the meeting:"), items=people) if people else Passage()
    project = translate(
        "Letter",
        "For each axis we will present our project: the objectives that we can reach, our actions and the resources "
        "they need, so that the progress plan can be drawn up together.",
    )
    return (
        Passage(_introduction(dossier, words)),
        Passage(
            translate("Letter", "We have the honour of inviting you to it:"), facts=_when_and_where(kick_off, words)
        ),
        Passage(translate("Letter", "The agenda will be:"), items=agenda),
        expected,
        Passage(project),
    )


def _introduction(dossier: Dossier, words: Words) -> str:
    translate = words.translate
    contract = dossier.contract
    if contract.notification_date is None:
        return translate(
            "Letter",
            "The contract “{title}” provides for a progress plan, whose content is settled at a meeting of the buyer, "
            "the facilitator and the holder, which the holder organises.",
        ).format(title=contract.title)
    return _provided_for(contract, words).format(
        title=contract.title,
        date=words.date(contract.notification_date),
        limit=words.date(_set_by_the_contract(contract)),
    )


def _set_by_the_contract(contract: Contract) -> dt.date | None:
    """The day the contract sets for the meeting, where it derogates from the two months."""
    key = deadline_key(DeadlineKind.KICK_OFF, 0)
    return next((d.date for d in contract.derogations if d.id == key), None)


def _provided_for(contract: Contract, words: Words) -> str:
    """What the contract provides for, and until when the meeting is held (source 001 § 2.3, domain § 2.4)."""
    translate = words.translate
    late = contract.start is StartMode.FIRST_ANNIVERSARY
    if _set_by_the_contract(contract) is not None:
        if late:
            return translate(
                "Letter",
                "The contract “{title}”, notified on {date}, provides for a progress plan from its first anniversary "
                "on, whose content is settled at a meeting of the buyer, the facilitator and the holder. The holder "
                "organises it by {limit} at the latest.",
            )
        return translate(
            "Letter",
            "The contract “{title}”, notified on {date}, provides for a progress plan, whose content is settled at a "
            "meeting of the buyer, the facilitator and the holder. The holder organises it by {limit} at the latest.",
        )
    if late:
        return translate(
            "Letter",
            "The contract “{title}”, notified on {date}, provides for a progress plan from its first anniversary on, "
            "whose content is settled at a meeting of the buyer, the facilitator and the holder. The holder organises "
            "it within two months of that anniversary.",
        )
    return translate(
        "Letter",
        "The contract “{title}”, notified on {date}, provides for a progress plan, whose content is settled at a "
        "meeting of the buyer, the facilitator and the holder. The holder organises it within two months of the "
        "notification.",
    )


def _when_and_where(kick_off: KickOff, words: Words) -> tuple[views.Fact, ...]:
    translate = words.translate
    unsettled = translate("Letter", "to be settled")
    day = "" if kick_off.meeting_on is None else words.day(kick_off.meeting_on)
    known = (
        (translate("Letter", "Date"), day or unsettled),
        (translate("Letter", "Time"), _hour(kick_off.time)),
        (translate("Letter", "Place"), kick_off.place.strip() or ("" if kick_off.link.strip() else unsettled)),
        (translate("Letter", "Video link"), kick_off.link.strip()),
    )
    return tuple(views.Fact(name, value) for name, value in known if value)


def _hour(typed: str) -> str:
    """The time as it was typed; of hours and minutes in figures, as letters write them in French."""
    return _HOUR.sub("\\1\u00a0h\u00a0\\2", typed.strip()).strip()


def _people(kick_off: KickOff, dossier: Dossier, words: Words) -> tuple[str, ...]:
    """Body by body, the functions expected: names only where there is no function.

    Who is of no body told stands under that of the party in this contract.
    """
    own = _own_bodies(kick_off, dossier, words)
    bodies: dict[str, list[str]] = {}
    for attendee in kick_off.attendees:
        who = _lower_first(attendee.function.strip()) or attendee.name.strip()
        body = attendee.entity.strip() or own.get(attendee.party, "")
        bodies.setdefault(body, []).extend([who] if who else [])
    told = []
    for body, people in bodies.items():
        listed = ", ".join(dict.fromkeys(people))
        if listed and body == label(Party.FACILITATOR, words):
            # The function says it all: "Facilitator: facilitator" would not.
            told.append(listed[:1].upper() + listed[1:])
        else:
            told.append(words.colon(body, listed) if body and listed else body or listed)
    return tuple(line for line in told if line)


def _own_bodies(kick_off: KickOff, dossier: Dossier, words: Words) -> dict[Party, str]:
    """By party, the body of those of whom none is told: the contract's, else the party's name."""
    told = {party: label(party, words) for party in (Party.BUYER, Party.HOLDER, Party.FACILITATOR)}
    for attendee in reversed(kick_off.attendees):
        if attendee.party is Party.FACILITATOR and attendee.entity.strip():
            told[Party.FACILITATOR] = attendee.entity.strip()
    for party, organisation in ((Party.BUYER, dossier.buyer), (Party.HOLDER, dossier.holder)):
        if organisation is not None and organisation.name.strip():
            told[party] = organisation.name.strip()
    return told


def _copies(kick_off: KickOff, words: Words) -> tuple[views.Fact, ...]:
    translate = words.translate
    bodies = [a.entity.strip() for a in kick_off.attendees if a.party is Party.FACILITATOR]
    copied = ", ".join(dict.fromkeys(body for body in bodies if body)) or translate("Letter", "the facilitator")
    return (views.Fact(translate("Letter", "Copy to"), copied),)


# -- what all letters share --------------------------------------------------------------------------------------------


def addressee(organisation: Organisation | None, unknown: str) -> tuple[str, ...]:
    """The lines of the block of who a letter goes to."""
    if organisation is None:
        return (unknown,)
    lines = (line.strip() for line in organisation.address.splitlines())
    return (organisation.name, *(line for line in lines if line))


def references(dossier: Dossier, reference: str, words: Words, *, theirs: str = "") -> tuple[views.Fact, ...]:
    """The contract a letter is about, its lot, the letter's own reference, and that of the letter it answers."""
    translate = words.translate
    contract = dossier.contract
    known = (
        (translate("Letter", "Our ref."), reference.strip()),
        (translate("Letter", "Your ref."), theirs.strip()),
        (translate("Letter", "Contract"), contract.reference),
        (translate("Letter", "Lot"), contract.lot.strip()),
    )
    return tuple(views.Fact(name, value) for name, value in known if value)


def closing(words: Words) -> str:
    """The formula a letter ends with."""
    return words.translate("Letter", "Yours faithfully,")


def signature(party: Party, dossier: Dossier, words: Words) -> views.SignatureBlock:
    """The place where one party signs; the letter bears its date already."""
    holder, buyer = signature_blocks(dossier, words)
    block = holder if party is Party.HOLDER else buyer
    name, _date, sign = block.lines
    return replace(block, lines=(name, sign))


def _lower_first(text: str) -> str:
    """A text within a sentence; what begins with several capitals stays as it is."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
