"""Sending a document: a message made ready for the person's own mail program, and what is kept of it."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.domain.message import MessageField, MessageText, Recipient, Sent, Way, filled, unknown_fields
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.paths import outbox_dir
from facilitator_app.services.loose_files import LooseFiles
from facilitator_app.services.paper_kinds import PaperKind
from facilitator_app.store.connection import as_problems
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.domain.meeting import Meeting
    from facilitator_app.domain.organisation import Organisation
    from facilitator_app.store.issued import Issued

__all__ = ["FOR_THE_BUYER", "Candidate", "DraftFiles", "Outgoing", "Sending"]

# They come before the contract, or serve the next one: no holder is to read them.
FOR_THE_BUYER = (PaperKind.FEASIBILITY, PaperKind.CLAUSE, PaperKind.LESSONS)

_LONGEST_STEM = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody a document may go to: `copy` to be only in copy, `chosen` to be proposed. The address may be empty."""

    recipient: Recipient
    function: str = ""
    organisation: str = ""
    party: Party = Party.HOLDER
    copy: bool = False
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A message to be made ready, with the document it takes along."""

    issued_id: str
    text: MessageText
    recipients: tuple[Recipient, ...]
    copies: tuple[Recipient, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftFiles:
    """A message made ready: the draft for the mail program, and the document beside it."""

    draft: Path
    document: Path


class Sending:
    """The sendings of one database. The program itself sends nothing."""

    def __init__(self, store: Store, data_dir: Path, words: Words) -> None:
        self._store = store
        self._outbox = outbox_dir(data_dir)
        self._loose = LooseFiles(data_dir)
        self._words = words

    # -- what is proposed

    def candidates(self, issued_id: str) -> tuple[Candidate, ...]:
        """Whom a document may go to: who was convened to its meeting, and the contact persons of holder and buyer.

        The holder's people are proposed as recipients, the buyer's in copy, others are not. Of a document that prepares
        a contract, the buyer's are the recipients and the holder's are not proposed. Nobody comes twice.
        Raises Problem NOT_FOUND.
        """
        return self.candidates_for(self._store.issued.get(issued_id))

    def candidates_for(self, issued: Issued) -> tuple[Candidate, ...]:
        """The same for a document as it would be issued."""
        contract, meeting = self._store.contracts.get(issued.contract_id), self._meeting(issued)
        holder, buyer = self._organisation(contract.holder_id), self._organisation(contract.buyer_id)
        found: dict[str, Candidate] = {}
        for key, candidate in (*_convened(meeting, (holder, buyer)), *_contacts(holder, buyer)):
            address = candidate.recipient.address.casefold()
            found.setdefault(f"@{address}" if address else key, candidate)
        people, order = list(found.values()), [Party.HOLDER, Party.SHARED, Party.BUYER, Party.FACILITATOR]
        if self._kind(issued) in FOR_THE_BUYER:
            people = [_turned_to_the_buyer(candidate) for candidate in people]
            order = [Party.BUYER, Party.SHARED, Party.HOLDER, Party.FACILITATOR]
        return tuple(sorted(people, key=lambda candidate: order.index(candidate.party)))

    def goes_to_buyer(self, issued_id: str) -> bool:
        """Whether a document prepares a contract, and so goes to the buyer. Raises Problem NOT_FOUND."""
        return self._kind(self._store.issued.get(issued_id)) in FOR_THE_BUYER

    def _kind(self, issued: Issued) -> str:
        """The kind of a document; of a signed one, that of the document it signs."""
        signs = json.loads(issued.data).get("signs", "")
        return self._kind(self._store.issued.get(signs)) if signs else issued.kind

    def text(self, issued_id: str) -> MessageText:
        """The message that goes with a document: the template with its fields filled in. Raises Problem NOT_FOUND.

        Of a document that was replaced it says so, whatever the template.
        """
        issued = self._store.issued.get(issued_id)
        return self.text_for(issued, self._store.issued.pdf(issued_id))

    def text_for(self, issued: Issued, pdf: bytes) -> MessageText:
        """The same for a document as it would be issued."""
        from facilitator_app.services.message_values import values
        from facilitator_app.services.replacements import replacements
        from facilitator_app.words.messages import replaced_text

        replaced = replacements(issued.contract_id, self._store).get(issued.id)
        notice = replaced_text(replaced, self._words) if replaced else ""
        text = filled(self.template(), values(issued, pdf, self._store, self._words, notice=notice))
        return text if notice in text.body else replace(text, body=f"{notice}\n\n{text.body}")

    # -- the template

    def template(self) -> MessageText:
        """The template of messages in the language spoken: the person's own, or the one that came with the program."""
        return self._store.templates.get(self._words.language) or self.shipped_template()

    def shipped_template(self) -> MessageText:
        """The template that came with the program."""
        from facilitator_app.words.messages import shipped_message

        return shipped_message(self._words)

    def save_template(self, template: MessageText) -> None:
        """Keeps the person's template, in the database, so that it is in its backups. Raises Problem (disk full…).

        The shipped text is not kept: what later versions of the program ship then takes its place.
        """
        if template == self.shipped_template():
            self._store.templates.drop(self._words.language)
        else:
            self._store.templates.put(self._words.language, template)

    def unknown_fields(self, template: MessageText) -> tuple[str, ...]:
        """What stands in braces in a template and is no field."""
        from facilitator_app.words.messages import field_name

        names = [name for field in MessageField for name in (field.value, field_name(field, self._words))]
        return unknown_fields(f"{template.subject}\n{template.body}", names)

    # -- making ready, and keeping what was done

    def write(self, outgoing: Outgoing) -> DraftFiles:
        """Writes the draft of a message and its document into a folder of their own in the outbox.

        Raises Problem: INVALID (problem=no_recipient or mail_address), READ_ONLY, NOT_FOUND, DAMAGED, NO_PERMISSION,
        DISK_FULL.
        """
        from facilitator_app.documents.writing import write_atomically
        from facilitator_app.exchange.mail_draft import mail_draft

        self.check(outgoing)
        issued = self._store.issued.get(outgoing.issued_id)
        name, pdf = _safe_name(issued.file_name), self._store.issued.pdf(issued.id)
        message = mail_draft(outgoing.text, outgoing.recipients, outgoing.copies, file_name=name, pdf=pdf)
        with as_problems(self._outbox):
            folder = self._folder(Path(name).stem)
            files = DraftFiles(draft=folder / f"{Path(name).stem}.eml", document=folder / name)
            try:
                write_atomically(files.document, pdf)
                write_atomically(files.draft, message)
            except OSError:
                files.document.unlink(missing_ok=True)
                folder.rmdir()
                raise
        for path, content in ((files.document, pdf), (files.draft, message)):
            self._loose.note(path, content, contract_id=issued.contract_id)
        return files

    def record(self, outgoing: Outgoing, way: Way) -> Sent:
        """Keeps to whom a document went, when and which one; never altered afterwards, only struck; each time anew.

        Raises Problem as `write` does.
        """
        from facilitator_app.domain.ids import new_id
        from facilitator_app.domain.message import one_line

        self.check(outgoing)
        issued = self._store.issued.get(outgoing.issued_id)
        sent = Sent(
            id=new_id(),
            contract_id=issued.contract_id,
            issued_id=issued.id,
            file_name=issued.file_name,
            sha256=issued.sha256,
            at=dt.datetime.now(dt.UTC).replace(microsecond=0),
            way=way,
            subject=one_line(outgoing.text.subject),
            recipients=tuple(replace(r, name=one_line(r.name)) for r in outgoing.recipients),
            copies=tuple(replace(r, name=one_line(r.name)) for r in outgoing.copies),
        )
        self._store.sendings.add(sent)
        return sent

    def record_other_means(self, issued_id: str, way: Way, day: dt.date, *, to: str = "", reference: str = "") -> Sent:
        """Keeps that a document was handed over without a message, on a day; `to` and `reference` are free text.

        Raises Problem as `check_day` does, and READ_ONLY, NOT_FOUND, DISK_FULL.
        """
        from facilitator_app.domain.ids import new_id
        from facilitator_app.domain.message import one_line

        self._check_writable()
        issued, whom = self._store.issued.get(issued_id), one_line(to)
        self.check_day(day, issued)
        sent = Sent(
            id=new_id(),
            contract_id=issued.contract_id,
            issued_id=issued.id,
            file_name=issued.file_name,
            sha256=issued.sha256,
            at=dt.datetime.combine(day, dt.time(12)).astimezone(dt.UTC),
            way=way,
            subject=one_line(reference),
            recipients=(Recipient(name=whom, address=""),) if whom else (),
        )
        self._store.sendings.add(sent)
        return sent

    def check_day(self, day: dt.date, issued: Issued | None = None) -> None:
        """Whether a document can have been handed over on a day: not one to come, nor before it was issued.

        Without `issued` it is issued today. Raises Problem INVALID (problem=day_to_come or day_before_issue, date).
        """
        today = self._store.today()
        if day > today:
            raise Problem(ProblemKind.INVALID, problem="day_to_come", date=self._words.date(day))
        made = issued.made_at.astimezone().date() if issued else today
        # Where the clock was ahead when it was issued, today is not refused.
        if day < min(made, today):
            raise Problem(ProblemKind.INVALID, problem="day_before_issue", date=self._words.date(made))

    def strike(self, sending_id: str, because: str) -> None:
        """Takes a sending noted in error out of account. It stays in the register, struck, with today's date and why.

        Raises Problem: INCOMPLETE (what=struck_sending) without a reason, FROZEN when it was struck before, NOT_FOUND,
        READ_ONLY, DISK_FULL.
        """
        from facilitator_app.domain.message import one_line

        self._check_writable()
        if not (reason := one_line(because)):
            raise Problem(ProblemKind.INCOMPLETE, what="struck_sending")
        self._store.sendings.strike(sending_id, dt.datetime.now(dt.UTC), reason)

    def addresses(self, outgoing: Outgoing) -> str:
        """All recipients as one types them into any mail program: Outlook wants semicolons.

        Raises Problem INVALID (problem=mail_address).
        """
        from facilitator_app.exchange.mail_draft import as_typed

        return "; ".join(as_typed(recipient) for recipient in (*outgoing.recipients, *outgoing.copies))

    def holder_of(self, contract_id: str) -> str:
        """The name of a contract's holder; "" when it names none. Raises Problem NOT_FOUND."""
        holder = self._organisation(self._store.contracts.get(contract_id).holder_id)
        return holder.name if holder else ""

    def of_contract(self, contract_id: str) -> tuple[Sent, ...]:
        """What was sent of a contract's documents, oldest first; what was noted in error too, struck."""
        return self._store.sendings.of_contract(contract_id)

    def _check_writable(self) -> None:
        if self._store.read_only:
            raise Problem(ProblemKind.READ_ONLY, path=str(self._store.path))

    def check(self, outgoing: Outgoing) -> None:
        """Whether a message can go out; its document need not be issued yet.

        Raises Problem: INVALID (problem=no_recipient or mail_address), READ_ONLY.
        """
        self._check_writable()
        if not outgoing.recipients:
            raise Problem(ProblemKind.INVALID, problem="no_recipient")
        self.addresses(outgoing)

    def _folder(self, stem: str) -> Path:
        """A new folder in the outbox: what an earlier message holds stays as it is."""
        self._outbox.mkdir(parents=True, exist_ok=True)
        number = 1
        while True:
            folder = self._outbox / (stem if number == 1 else f"{stem}_{number}")
            try:
                folder.mkdir()
            except FileExistsError:
                number += 1
            else:
                return folder

    # -- where it is read

    def _meeting(self, issued: Issued) -> Meeting | None:
        return self._store.meetings.find(issued.meeting_id) if issued.meeting_id else None

    def _organisation(self, id_: str) -> Organisation | None:
        return self._store.organisations.find(id_) if id_ else None


def _convened(
    meeting: Meeting | None, organisations: tuple[Organisation | None, ...]
) -> Iterator[tuple[str, Candidate]]:
    people = [person for organisation in organisations if organisation for person in organisation.people]
    known = {person.id: person.email for person in people}
    for attendee in meeting.attendees if meeting else ():
        address = attendee.email.strip() or known.get(attendee.person_id, "").strip()
        name = attendee.name.strip() or attendee.function.strip()
        yield (
            attendee.person_id or attendee.id,
            Candidate(
                recipient=Recipient(name=name, address=address),
                function=attendee.function.strip(),
                organisation=attendee.entity.strip(),
                party=attendee.party,
                copy=attendee.party not in (Party.HOLDER, Party.SHARED),
                chosen=bool(address) and attendee.party is not Party.FACILITATOR,
            ),
        )


def _contacts(holder: Organisation | None, buyer: Organisation | None) -> Iterator[tuple[str, Candidate]]:
    for organisation, party in ((holder, Party.HOLDER), (buyer, Party.BUYER)):
        for person in organisation.people if organisation else ():
            address = person.email.strip()
            yield (
                person.id,
                Candidate(
                    recipient=Recipient(name=person.name.strip() or person.function.strip(), address=address),
                    function=person.function.strip(),
                    organisation=organisation.name if organisation else "",
                    party=party,
                    copy=party is Party.BUYER,
                    chosen=bool(address),
                ),
            )


def _turned_to_the_buyer(candidate: Candidate) -> Candidate:
    is_buyer = candidate.party is Party.BUYER
    return replace(candidate, copy=not is_buyer, chosen=is_buyer and bool(candidate.recipient.address))


def _safe_name(file_name: str) -> str:
    """A name any system takes as a file's and as a folder's, whatever it was issued under."""
    stem = re.sub(r"[^\w.-]+", "-", Path(file_name.replace("\\", "/")).stem).strip("-._")[:_LONGEST_STEM].rstrip("-._")
    return f"{stem or 'document'}.pdf"
