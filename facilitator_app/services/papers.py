"""Documents: looked at, written to a file, issued and kept."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import MeetingStatus
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.paper_kinds import Asked, LetterKind, PaperKind, Prepared, Sources, maker_of
from facilitator_app.store.connection import as_problems
from facilitator_app.store.issued import Issued
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.document_identity import Dossier
    from facilitator_app.services.issuing import Proof
    from facilitator_app.services.replacements import Replacement

# Views and builders are imported inside the functions: the first window shows no document.

__all__ = ["SIGNED", "Asked", "Issued", "LetterKind", "PaperKind", "Papers"]

SIGNED = "signed"
"""The kind of an issued document that is another one with a signature added."""


class Papers:
    """The documents of one database, each told by what is asked for (see `Asked`)."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @staticmethod
    def preload() -> None:
        """Loads what makes documents, so that the first is as quick as the next; worth doing when idle."""
        from facilitator_app.services import document_views

        document_views.preload()

    def prepared(
        self,
        asked: Asked,
        words: Words,
        *,
        number: int = 0,
        unissued: bool = False,
        issued_on: dt.date | None = None,
        data: bytes = b"",
    ) -> Prepared:
        """A document got ready, to be built; `number` is the version it bears instead of its own.

        One that is `unissued` says so on each page. Where it is made as it was issued, what would be dated today is
        dated `issued_on`, and the `data` it carries are those it carried then. Raises Problem NOT_FOUND, with "nothing"
        for what the contract lacks.
        """
        today = self._store.today()
        told = self.dossier(asked.contract_id)
        dossier = replace(told, number=number, unissued=unissued, today=today, issued_on=issued_on, data=data)
        sources = Sources(store=self._store, dossier=dossier, today=today)
        return maker_of(asked.kind).prepare(asked, sources, words)

    def preview(
        self,
        kind: PaperKind,
        contract_id: str,
        *,
        words: Words,
        plan_id: str = "",
        meeting_id: str = "",
        party: Party = Party.HOLDER,
        letter: LetterKind = LetterKind.CONVENING,
    ) -> bytes:
        """The PDF as it would be now; of what is not settled yet, it says on each page that it is a draft.

        Raises Problem as `prepared` does.
        """
        asked = Asked(
            kind=kind, contract_id=contract_id, plan_id=plan_id, meeting_id=meeting_id, party=party, letter=letter
        )
        return self.prepared(asked, words).build()

    def file_name(
        self,
        kind: PaperKind,
        contract_id: str,
        *,
        words: Words,
        plan_id: str = "",
        meeting_id: str = "",
        party: Party = Party.HOLDER,
        letter: LetterKind = LetterKind.CONVENING,
    ) -> str:
        """The name a document goes by, such as "2024-117_CR_2026-11-21_v1.pdf". Raises Problem as `prepared` does."""
        asked = Asked(
            kind=kind, contract_id=contract_id, plan_id=plan_id, meeting_id=meeting_id, party=party, letter=letter
        )
        return self.prepared(asked, words).file_name

    def write(self, asked: Asked, output: Path, words: Words) -> None:
        """Writes a document to a file, whole or not at all; what stood there before is replaced.

        One that was issued, and still says the same, is written as it was issued; any other says that it is not issued.
        A name that ends in .docx gets a word processor's file. Raises Problem: INVALID (problem=not_as_docx) for a kind
        that is made as PDF only, NOT_FOUND as `prepared` does, NO_SUCH_FILE (what, for a folder), NO_PERMISSION,
        DISK_FULL…
        """
        from facilitator_app.documents.writing import write_atomically

        if output.suffix.lower() == ".docx":
            # Only a PDF is ever issued.
            build = self.prepared(asked, words, unissued=True).build_docx
            if build is None:
                raise Problem(ProblemKind.INVALID, problem="not_as_docx")
            body = build()
        else:
            body = self.proof(asked, words).pdf
        if not output.parent.is_dir():
            raise Problem(ProblemKind.NO_SUCH_FILE, what="folder", path=str(output.parent))
        with as_problems(output):
            write_atomically(output, body)

    def proof(self, asked: Asked, words: Words) -> Proof:
        """A document that would be issued now, or that was and still says the same. See `issuing.proof`."""
        from facilitator_app.services.issuing import proof

        return proof(asked, self, words)

    def replacements(self, contract_id: str) -> dict[str, Replacement]:
        """What took the place of documents issued for a contract, by their ids. See `replacements.replacements`."""
        from facilitator_app.services.replacements import replacements

        return replacements(contract_id, self._store)

    def title(self, issued_id: str) -> str:
        """The title a document issued bears; its file name where that can't be read. Raises Problem NOT_FOUND."""
        from facilitator_app.documents.reading import title_of

        issued = self._store.issued.get(issued_id)
        try:
            title = title_of(self._store.issued.pdf(issued_id))
        except Problem:
            title = ""
        return title or Path(issued.file_name).stem

    def issue(self, asked: Asked, words: Words) -> Issued:
        """Keeps a document as it is now, unless it says the same as when it was last issued. See `issuing.issue`."""
        from facilitator_app.services.issuing import issue

        return issue(asked, self, self._store, words)

    def kept_minutes(self, contract_id: str, meeting_id: str) -> Issued | None:
        """The minutes of a meeting as issued, the last signed copy where there is one; None when they never were."""
        of_meeting = [issued for issued in self.issued(contract_id) if issued.meeting_id == meeting_id]
        minutes = [issued for issued in of_meeting if issued.kind == PaperKind.MINUTES]
        stem = Path(minutes[-1].file_name).stem if minutes else ""
        signed = [issued for issued in of_meeting if issued.kind == SIGNED and issued.file_name.startswith(f"{stem}_")]
        return (minutes + signed)[-1] if minutes else None

    def issue_minutes(self, meeting_id: str, words: Words, made_at: dt.datetime | None = None) -> Issued:
        """Makes the minutes of a finished meeting and keeps them with the contract; once made, they stay as they are.

        They are kept as made at `made_at`, in UTC, now where it is not said. Raises Problem: FROZEN (what, status)
        while the meeting is open, NOT_FOUND, DISK_FULL.
        """
        from facilitator_app.services.document_identity import document_data

        meeting = self._store.meetings.get(meeting_id)
        contract_id, kind = meeting.contract_id, PaperKind.MINUTES
        if meeting.status is MeetingStatus.OPEN:
            raise Problem(ProblemKind.FROZEN, what="meeting", status=meeting.status.value)
        kept = {issued.meeting_id: issued for issued in self.issued(contract_id) if issued.kind == kind}
        if meeting_id in kept:
            return kept[meeting_id]
        replaced = kept.get(meeting.replaces)
        issued = Issued(
            id=new_id(),
            contract_id=contract_id,
            kind=kind.value,
            file_name=self.file_name(kind, contract_id, words=words, meeting_id=meeting_id),
            made_at=made_at or dt.datetime.now(dt.UTC),
            meeting_id=meeting.id,
            plan_id=meeting.plan_id,
            version=meeting.version,
            replaces=replaced.id if replaced else "",
            data=document_data(self.dossier(contract_id), kind.value, meeting).decode(),
        )
        return self._store.issued.add(issued, self.preview(kind, contract_id, words=words, meeting_id=meeting_id))

    @staticmethod
    def can_sign() -> bool:
        """Whether documents can be signed here: signing is an optional part of the program."""
        from facilitator_app.documents import signing

        return signing.available()

    def check_issuable(self, issued: Issued) -> None:
        """Whether a document can be issued as it would be kept. Raises Problem FROZEN: minutes of an open meeting."""
        if issued.kind == PaperKind.MINUTES:
            meeting = self._store.meetings.get(issued.meeting_id)
            if meeting.status is MeetingStatus.OPEN:
                raise Problem(ProblemKind.FROZEN, what="meeting", status=meeting.status.value)

    def sign(self, which: str | Asked, certificate: Path, password: str, words: Words) -> Issued:
        """Signs a document issued, with a PKCS#12 certificate file, and keeps the result as a further one.

        One asked for that is not issued yet is, unless it can't be signed.

        Its data tell the id (``signs``) and the SHA-256 of the document that was signed, and who signed; that document
        stays as it is. The password is not kept. Raises Problem: INVALID (problem=certificate_…, path, date),
        NOT_FOUND, DAMAGED, READ_ONLY, DISK_FULL, and what reading the certificate file may meet.
        """
        from facilitator_app.documents import signing

        if isinstance(which, Asked):
            with self._store.transaction():
                return self.sign(self.issue(which, words).id, certificate, password, words)
        original = self._store.issued.get(which)
        with as_problems(certificate):
            key = certificate.read_bytes()
        now = dt.datetime.now(dt.UTC)
        try:
            signed = signing.sign(self.issued_pdf(original.id), key, password, now=now)
        except signing.CannotSign as refused:
            day = words.date(refused.day)
            raise Problem(
                ProblemKind.INVALID, problem=refused.fault.value, path=str(certificate), date=day
            ) from refused
        about = {"format": "plans-de-progres/signed", "format_version": 1, "signs": original.id}
        told = about | {"sha256": original.sha256, "signer": signed.signer, "signed_at": now.isoformat("T", "seconds")}
        issued = Issued(
            id=new_id(),
            contract_id=original.contract_id,
            kind=SIGNED,
            file_name=self._signed_name(original, words),
            made_at=now,
            meeting_id=original.meeting_id,
            plan_id=original.plan_id,
            version=original.version,
            data=json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True),
        )
        return self._store.issued.add(issued, signed.pdf)

    def _signed_name(self, original: Issued, words: Words) -> str:
        stem = Path(original.file_name).stem
        code = words.translate("Document", "signed")
        taken = {issued.file_name for issued in self.issued(original.contract_id)}
        names = [f"{stem}_{code}.pdf", *(f"{stem}_{code}-{number}.pdf" for number in range(2, len(taken) + 3))]
        return next(name for name in names if name not in taken)

    def issued(self, contract_id: str) -> tuple[Issued, ...]:
        """The documents kept with a contract, oldest first."""
        return self._store.issued.of_contract(contract_id)

    def get(self, issued_id: str) -> Issued:
        """A document issued. Raises Problem NOT_FOUND."""
        return self._store.issued.get(issued_id)

    def issued_pdf(self, issued_id: str) -> bytes:
        """A document as it was issued, byte for byte. Raises Problem NOT_FOUND, DAMAGED."""
        return self._store.issued.pdf(issued_id)

    def issued_name(self, issued_id: str) -> str:
        """The file name a document was issued under. Raises Problem NOT_FOUND."""
        return self._store.issued.get(issued_id).file_name

    def contract_of(self, issued_id: str) -> str:
        """The id of the contract a document was issued for. Raises Problem NOT_FOUND."""
        return self._store.issued.get(issued_id).contract_id

    def dossier(self, contract_id: str) -> Dossier:
        """The contract and the organisations a document names. Raises Problem NOT_FOUND."""
        from facilitator_app.services.document_identity import Dossier

        contract = self._store.contracts.get(contract_id)
        find = self._store.organisations.find
        return Dossier(
            contract=contract,
            buyer=find(contract.buyer_id) if contract.buyer_id else None,
            holder=find(contract.holder_id) if contract.holder_id else None,
        )
