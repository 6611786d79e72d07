"""Issuing a document: kept with its contract as it is now, with number, day and SHA-256, and never altered."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator_app.domain.ids import new_id
from facilitator_app.services.paper_kinds import Asked, PaperKind, Prepared
from facilitator_app.store.issued import Issued
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.papers import Papers
    from facilitator_app.store.store import Store

# What a file name tells beside the contract and the kind: its day and its number.
_EDITION = re.compile(r"(?:_\d{4}-\d{2}-\d{2})?_v\d+$")
_NUMBER = re.compile(r"_v\d+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A document as it would be issued now; `kept` is the one that says the same already, where it was issued last."""

    pdf: bytes
    file_name: str
    version: int
    kept: Issued | None = None


def proof(asked: Asked, papers: Papers, words: Words) -> Proof:
    """A document as it would be issued: with the number it would bear. Raises Problem as `Papers.prepared` does."""
    ready = papers.prepared(asked, words)
    if asked.kind is PaperKind.MINUTES:
        # Their number is that of the meeting's version.
        return Proof(pdf=ready.build(), file_name=ready.file_name, version=ready.version)
    series = [kept for kept in papers.issued(asked.contract_id) if _same_series(kept, asked.kind, ready.file_name)]
    last = next((kept for kept in reversed(series) if _same_subject(kept, ready)), None)
    if last is not None:
        again = papers.prepared(asked, words, number=last.version).build()
        if hashlib.sha256(again).hexdigest() == last.sha256:
            return Proof(pdf=again, file_name=last.file_name, version=last.version, kept=last)
    number = max([ready.version, *(kept.version + 1 for kept in series)])
    name = f"{_NUMBER.sub('', Path(ready.file_name).stem)}_v{number}.pdf"
    return Proof(pdf=papers.prepared(asked, words, number=number).build(), file_name=name, version=number)


def issue(asked: Asked, papers: Papers, store: Store, words: Words) -> Issued:
    """Keeps a document as it is now. One that says the same as when it was last issued is not kept twice.

    A document issued again with another content bears the next number. Minutes are those of a finished meeting, which
    stay as they were first issued. Raises Problem: FROZEN (what, status) for minutes of an open meeting, NOT_FOUND as
    `Papers.prepared` does, READ_ONLY, DISK_FULL.
    """
    from facilitator_app.services.document_identity import document_data

    ready = papers.prepared(asked, words)
    if asked.kind is PaperKind.MINUTES:
        return papers.issue_minutes(ready.meeting_id, words)
    made = proof(asked, papers, words)
    if made.kept is not None:
        return made.kept
    issued = Issued(
        id=new_id(),
        contract_id=asked.contract_id,
        kind=asked.kind.value,
        file_name=made.file_name,
        made_at=dt.datetime.now(dt.UTC),
        meeting_id=ready.meeting_id,
        plan_id=ready.plan_id,
        version=made.version,
        data=document_data(papers.dossier(asked.contract_id), asked.kind.value, ready.content).decode(),
    )
    return store.issued.add(issued, made.pdf)


def _same_series(kept: Issued, kind: PaperKind, file_name: str) -> bool:
    """Whether a document kept bears the same name but for day and number: no two of these have the same number."""
    return kept.kind == kind and _series(kept.file_name) == _series(file_name)


def _same_subject(kept: Issued, ready: Prepared) -> bool:
    """Whether a document kept is about the same plan, meeting, assessment… as the one got ready."""
    content = json.loads(kept.data).get("content")
    subject = content.get("id", "") if isinstance(content, dict) else ""
    about = (kept.plan_id, kept.meeting_id, subject)
    return about == (ready.plan_id, ready.meeting_id, getattr(ready.content, "id", ""))


def _series(file_name: str) -> str:
    return _EDITION.sub("", Path(file_name).stem)
