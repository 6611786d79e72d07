"""Documents: looked at, written to a file, issued and kept."""

from __future__ import annotations

import datetime as dt
import json
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import Meeting, MeetingStatus
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.stage import plan_in_force
from facilitator_app.store.connection import as_problems
from facilitator_app.store.issued import Issued
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.document_identity import Dossier

# Views and builders are imported inside the functions: the first window shows no document.

__all__ = ["SIGNED", "Issued", "PaperKind", "Papers"]

SIGNED = "signed"
"""The kind of an issued document that is another one with a signature added."""


class PaperKind(StrEnum):
    """The documents there are."""

    MINUTES = "minutes"
    PLAN = "plan"
    ACTIONS = "actions"


class Papers:
    """The documents of one database.

    A document is told by its kind and contract: of minutes the meeting (the last one by default), of the others the
    plan (by default the one in force, else the last), and of actions also the party whose they are.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    @staticmethod
    def preload() -> None:
        """Loads what makes documents, so that the first is as quick as the next; worth doing when idle."""
        from facilitator_app.services import document_views

        document_views.preload()

    def preview(
        self,
        kind: PaperKind,
        contract_id: str,
        *,
        words: Words,
        plan_id: str = "",
        meeting_id: str = "",
        party: Party = Party.HOLDER,
    ) -> bytes:
        """The PDF as it would be now; of an open meeting or a draft plan, it says on each page that it is a draft.

        Raises Problem NOT_FOUND, with "nothing" when the contract has no such meeting or plan.
        """
        from facilitator_app import documents
        from facilitator_app.services import document_views as views

        dossier, today = self._dossier(contract_id), self._store.today()
        if kind is PaperKind.MINUTES:
            meeting = self._meeting(contract_id, meeting_id)
            plan = self._store.plans.find(meeting.plan_id) if meeting.plan_id else None
            replaced = self._store.meetings.find(meeting.replaces) if meeting.replaces else None
            view = views.minutes_view(meeting, plan, dossier, words, today=today, replaced=replaced)
            return documents.build_minutes(view)
        plan = self._plan(contract_id, plan_id)
        if kind is PaperKind.PLAN:
            return documents.build_plan(views.plan_view(plan, dossier, words, today=today))
        return documents.build_actions(views.actions_view(plan, party, dossier, words, today=today))

    def file_name(
        self,
        kind: PaperKind,
        contract_id: str,
        *,
        words: Words,
        plan_id: str = "",
        meeting_id: str = "",
        party: Party = Party.HOLDER,
    ) -> str:
        """The name a document goes by, such as "2024-117_CR_2026-11-21_v1.pdf". Raises Problem as `preview` does."""
        from facilitator_app.services import document_views as views

        dossier, today = self._dossier(contract_id), self._store.today()
        if kind is PaperKind.MINUTES:
            return views.minutes_file_name(self._meeting(contract_id, meeting_id), dossier, words, today=today)
        plan = self._plan(contract_id, plan_id)
        if kind is PaperKind.PLAN:
            return views.plan_file_name(plan, dossier, words, today=today)
        return views.actions_file_name(plan, party, dossier, words, today=today)

    def write(
        self,
        kind: PaperKind,
        contract_id: str,
        *,
        words: Words,
        output: Path,
        plan_id: str = "",
        meeting_id: str = "",
        party: Party = Party.HOLDER,
    ) -> None:
        """Writes a document to a file, whole or not at all; what stood there before is replaced.

        Raises Problem: NOT_FOUND as `preview` does, NO_SUCH_FILE (what, for a folder), NO_PERMISSION, DISK_FULL…
        """
        from facilitator_app.documents.writing import write_atomically

        body = self.preview(kind, contract_id, words=words, plan_id=plan_id, meeting_id=meeting_id, party=party)
        if not output.parent.is_dir():
            raise Problem(ProblemKind.NO_SUCH_FILE, what="folder", path=str(output.parent))
        with as_problems(output):
            write_atomically(output, body)

    def issue_minutes(self, meeting_id: str, words: Words) -> Issued:
        """Makes the minutes of a finished meeting and keeps them with the contract; once made, they stay as they are.

        Raises Problem: FROZEN (what, status) while the meeting is open, NOT_FOUND, DISK_FULL.
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
            made_at=dt.datetime.now(dt.UTC),
            meeting_id=meeting.id,
            plan_id=meeting.plan_id,
            version=meeting.version,
            replaces=replaced.id if replaced else "",
            data=document_data(self._dossier(contract_id), kind.value, meeting).decode(),
        )
        return self._store.issued.add(issued, self.preview(kind, contract_id, words=words, meeting_id=meeting_id))

    @staticmethod
    def can_sign() -> bool:
        """Whether documents can be signed here: signing is an optional part of the program."""
        from facilitator_app.documents import signing

        return signing.available()

    def sign(self, issued_id: str, certificate: Path, password: str, words: Words) -> Issued:
        """Signs a document issued, with a PKCS#12 certificate file, and keeps the result as a further one.

        Its data tell the id (``signs``) and the SHA-256 of the document that was signed, and who signed; that document
        stays as it is. The password is not kept. Raises Problem: INVALID (problem=certificate_…, path, date),
        NOT_FOUND, DAMAGED, READ_ONLY, DISK_FULL, and what reading the certificate file may meet.
        """
        from facilitator_app.documents import signing

        original = self._store.issued.get(issued_id)
        with as_problems(certificate):
            key = certificate.read_bytes()
        now = dt.datetime.now(dt.UTC)
        try:
            signed = signing.sign(self.issued_pdf(issued_id), key, password, now=now)
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

    def issued_pdf(self, issued_id: str) -> bytes:
        """A document as it was issued, byte for byte. Raises Problem NOT_FOUND, DAMAGED."""
        return self._store.issued.pdf(issued_id)

    def issued_name(self, issued_id: str) -> str:
        """The file name a document was issued under. Raises Problem NOT_FOUND."""
        return self._store.issued.get(issued_id).file_name

    def contract_of(self, issued_id: str) -> str:
        """The id of the contract a document was issued for. Raises Problem NOT_FOUND."""
        return self._store.issued.get(issued_id).contract_id

    def _meeting(self, contract_id: str, meeting_id: str) -> Meeting:
        if meeting_id:
            return self._store.meetings.get(meeting_id)
        held = [m for m in self._store.meetings.of_contract(contract_id) if m.status is not MeetingStatus.SUPERSEDED]
        if not held:
            raise Problem(ProblemKind.NOT_FOUND, what="meeting", nothing="true")
        return max(held, key=lambda m: (m.status is MeetingStatus.FINISHED, m.date or dt.date.min))

    def _plan(self, contract_id: str, plan_id: str) -> Plan:
        if plan_id:
            return self._store.plans.get(plan_id)
        plans = self._store.plans.of_contract(contract_id)
        if not plans:
            raise Problem(ProblemKind.NOT_FOUND, what="plan", nothing="true")
        return plan_in_force(plans) or max(plans, key=lambda p: (p.year, p.version))

    def _dossier(self, contract_id: str) -> Dossier:
        from facilitator_app.services.document_identity import Dossier

        contract = self._store.contracts.get(contract_id)
        find = self._store.organisations.find
        return Dossier(
            contract=contract,
            buyer=find(contract.buyer_id) if contract.buyer_id else None,
            holder=find(contract.holder_id) if contract.holder_id else None,
        )
