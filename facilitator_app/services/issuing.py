"""Issuing a document: kept with its contract as it is now, with number, day and SHA-256, and never altered."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from dataclasses import dataclass, replace
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
_EDITION = re.compile(r"(?:_(?P<day>\d{4}-\d{2}-\d{2}))?_v\d+$")
_NUMBER = re.compile(r"_v\d+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A document that could be issued now: `issued` is what would be kept, without id and digest; `pdf` says on each
    page that this was not done. Where it was issued last with the same content, `issued` and `pdf` are those `kept`.
    """

    pdf: bytes
    issued: Issued
    kept: bool = False

    @property
    def file_name(self) -> str:
        """The name it goes by, with its number."""
        return self.issued.file_name


def proof(asked: Asked, papers: Papers, words: Words) -> Proof:
    """A document to look at before it is issued, or as it was. Raises Problem as `Papers.prepared` does."""
    ready = papers.prepared(asked, words)
    kept = _kept(asked, ready, papers, words)
    if kept is not None:
        return Proof(pdf=papers.issued_pdf(kept.id), issued=kept, kept=True)
    number = _number(asked, ready, papers)
    shown = papers.prepared(asked, words, number=number, unissued=True)
    return Proof(pdf=shown.build(), issued=_to_be_kept(asked, ready, number, papers))


def issue(asked: Asked, papers: Papers, store: Store, words: Words) -> Issued:
    """Keeps a document as it is now. One that says the same as when it was last issued is not kept twice.

    What it says is what can be read in it: neither the day it is made, where nothing else dates it, nor the data that
    it carries but does not tell.

    A document issued again with another content bears the next number. Minutes are those of a finished meeting, which
    stay as they were first issued. Raises Problem: FROZEN (what, status) for minutes of an open meeting, NOT_FOUND as
    `Papers.prepared` does, READ_ONLY, DISK_FULL.
    """
    ready = papers.prepared(asked, words)
    if asked.kind is PaperKind.MINUTES:
        return papers.issue_minutes(ready.meeting_id, words)
    kept = _kept(asked, ready, papers, words)
    if kept is not None:
        return kept
    number = _number(asked, ready, papers)
    pdf = papers.prepared(asked, words, number=number).build()
    return store.issued.add(replace(_to_be_kept(asked, ready, number, papers), id=new_id()), pdf)


def _kept(asked: Asked, ready: Prepared, papers: Papers, words: Words) -> Issued | None:
    """The document as it was issued last, if that says the same: minutes do for ever, in the language they are in."""
    from facilitator_app.documents.reading import data_of, language_of

    if asked.kind is PaperKind.MINUTES:
        minutes = papers.kept_minutes(asked.contract_id, ready.meeting_id)
        same = minutes is not None and language_of(papers.issued_pdf(minutes.id)) == words.language
        return minutes if same else None
    series = papers.issued(asked.contract_id)
    of_subject = [kept for kept in series if _same_series(kept, asked.kind, ready) and _same_subject(kept, ready)]
    if not of_subject:
        return None
    last = of_subject[-1]
    data = data_of(papers.issued_pdf(last.id))
    again = papers.prepared(asked, words, number=last.version, issued_on=_day_of(last), data=data).build()
    return last if hashlib.sha256(again).hexdigest() == last.sha256 else None


def _day_of(kept: Issued) -> dt.date | None:
    """The day a document kept bears, which its name tells."""
    told = _EDITION.search(Path(kept.file_name).stem)
    return dt.date.fromisoformat(told["day"]) if told and told["day"] else None


def _number(asked: Asked, ready: Prepared, papers: Papers) -> int:
    """The version a document would bear; that of minutes is the meeting's."""
    if asked.kind is PaperKind.MINUTES:
        return ready.version
    series = [kept for kept in papers.issued(asked.contract_id) if _same_series(kept, asked.kind, ready)]
    return max([ready.version, *(kept.version + 1 for kept in series)])


def _to_be_kept(asked: Asked, ready: Prepared, number: int, papers: Papers) -> Issued:
    from facilitator_app.services.document_identity import document_data

    return Issued(
        id="",
        contract_id=asked.contract_id,
        kind=asked.kind.value,
        file_name=f"{_NUMBER.sub('', Path(ready.file_name).stem)}_v{number}.pdf",
        made_at=dt.datetime.now(dt.UTC),
        meeting_id=ready.meeting_id,
        plan_id=ready.plan_id,
        version=number,
        data=document_data(papers.dossier(asked.contract_id), asked.kind.value, ready.content).decode(),
    )


def _same_series(kept: Issued, kind: PaperKind, ready: Prepared) -> bool:
    """Whether a document kept bears the same name but for day and number: no two of these have the same number."""
    return kept.kind == kind and series_name(kept.file_name) == series_name(ready.file_name)


def _same_subject(kept: Issued, ready: Prepared) -> bool:
    """Whether a document kept is about the same plan, meeting, assessment… as the one got ready."""
    return subject_of(kept) == (ready.plan_id, ready.meeting_id, getattr(ready.content, "id", ""))


def subject_of(kept: Issued) -> tuple[str, str, str]:
    """What a document kept is about: its plan, its meeting, and the id of what it holds."""
    content = json.loads(kept.data).get("content")
    return kept.plan_id, kept.meeting_id, content.get("id", "") if isinstance(content, dict) else ""


def series_name(file_name: str) -> str:
    """A file name without its day and its number."""
    return _EDITION.sub("", Path(file_name).stem)
