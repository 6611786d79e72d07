"""The lessons of all contracts, found again from any contract of the same kind, and taken over into its papers."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.kinship import Kind, Kinship, kind, kinship, telling_words
from facilitator_app.domain.lessons import Lesson, Lessons, reused
from facilitator_app.domain.preparation import Preparation
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.acts import Acts
from facilitator_app.services.chapters import Chapter
from facilitator_app.store.lesson_book import LessonRow
from facilitator_app.store.store import Store
from facilitator_app.words.folding import folded
from facilitator_app.words.words import Words

__all__ = ["FoundLesson", "LessonsRegister", "common_text", "found_lessons", "matching", "origin_text"]


@dataclass(frozen=True, slots=True)
class FoundLesson:
    """A lesson of another contract: where it comes from, what that contract has in common, and its folded text.

    `meeting` is the meeting's kind and `on` its day, "" and None where the lesson names none; `common` what the two
    contracts share, as this one's words and axes were written.
    """

    contract_id: str
    reference: str
    title: str
    lesson: Lesson
    meeting: str
    on: dt.date | None
    kinship: Kinship
    common: tuple[str, ...]
    text: str

    @property
    def key(self) -> str:
        """What tells it from all others: lessons of contracts that were copied may share their id."""
        return f"{self.contract_id}/{self.lesson.id}"


def found_lessons(rows: Iterable[LessonRow], contract: Contract, axes: Iterable[str] = ()) -> tuple[FoundLesson, ...]:
    """The lessons of all contracts but this one, those of the closest kind first, then the latest.

    `axes` are those its plans and its preparation name beside its own.
    """
    own = _kind_of(contract, axes)
    kinships: dict[str, Kinship] = {}
    found = []
    for row in rows:
        if row.contract.id == contract.id:
            continue
        if row.contract.id not in kinships:
            kinships[row.contract.id] = kinship(own, _kind_of(row.contract))
        found.append(_found(row, _with_own_axis(kinships[row.contract.id], row.lesson, own)))
    found.sort(key=lambda f: (-f.kinship.closeness, -(f.on or dt.date.min).toordinal(), f.reference))
    return tuple(found)


def matching(found: Iterable[FoundLesson], text: str, *, everywhere: bool = False) -> tuple[FoundLesson, ...]:
    """Those with all the words of a text, in their order; of contracts of the same kind alone, or of all of them."""
    wanted = folded(text).split()
    return tuple(f for f in found if (everywhere or f.kinship.closeness) and all(word in f.text for word in wanted))


def _found(row: LessonRow, shared: Kinship) -> FoundLesson:
    contract, lesson = row.contract, row.lesson
    said = (lesson.need, lesson.clause, lesson.axis, lesson.reused_in, contract.reference, contract.title)
    return FoundLesson(
        contract_id=contract.id,
        reference=contract.reference,
        title=contract.title,
        lesson=lesson,
        meeting=row.meeting_kind,
        on=row.meeting_on,
        kinship=shared,
        common=_as_written(shared, contract, lesson),
        text=folded("\n".join(said)),
    )


def _as_written(shared: Kinship, contract: Contract, lesson: Lesson) -> tuple[str, ...]:
    words = [word for word in re.findall(r"\w+", contract.title) if telling_words(folded(word)) & set(shared.words)]
    axes = [axis for axis in (*contract.axes, lesson.axis) if folded(axis) in shared.axes]
    return tuple(dict.fromkeys([*(word.lower() for word in words), *axes]))


def _kind_of(contract: Contract, axes: Iterable[str] = ()) -> Kind:
    return kind(
        folded_title=folded(contract.title),
        folded_nature=folded(contract.nature),
        folded_axes=[folded(axis) for axis in (*contract.axes, *axes)],
    )


def _with_own_axis(shared: Kinship, lesson: Lesson, own: Kind) -> Kinship:
    """A lesson that names its axis is told by that one; one that names none by all those of its contract."""
    axis = folded(lesson.axis)
    if not axis:
        return shared
    return replace(shared, axes=(axis,) if axis in own.axes else ())


def origin_text(found: FoundLesson, words: Words) -> str:
    """Where a lesson comes from: the contract, and the meeting with its day."""
    from facilitator_app.domain.meeting import MeetingKind
    from facilitator_app.words.labels import label

    contract = words.translate("Lessons", "contract {reference}").format(reference=found.reference)
    if not found.meeting:
        return contract
    meeting = label(MeetingKind(found.meeting), words).lower()
    if found.on is not None:
        dated = words.translate("Lessons", "{meeting} of {date}")
        meeting = dated.format(meeting=meeting, date=words.date(found.on))
    return f"{contract}, {meeting}"


def common_text(found: FoundLesson, words: Words) -> str:
    """Why a lesson is offered: what its contract has in common with this one; "" where that is nothing."""
    if not found.common:
        return ""
    return words.colon(words.translate("Lessons", "In common"), ", ".join(found.common))


class LessonsRegister:
    """The lessons of one database."""

    def __init__(self, store: Store, acts: Acts, words: Words) -> None:
        self._store = store
        self._acts = acts
        self._words = words

    def found(self, contract_id: str) -> tuple[FoundLesson, ...]:
        """The lessons of other contracts as seen from this one, the closest first. Reads all: from a worker's thread.

        Raises Problem NOT_FOUND.
        """
        contract = self._store.contracts.get(contract_id)
        return found_lessons(self._store.lesson_book.rows(), contract, axes_named(self._store, contract_id))

    def axes(self, contract_id: str) -> tuple[str, ...]:
        """The axes that a contract, its preparation and its plans name. Raises Problem NOT_FOUND."""
        contract = self._store.contracts.get(contract_id)
        return tuple(dict.fromkeys((*contract.axes, *axes_named(self._store, contract_id))))

    def take_over(self, found: FoundLesson, contract_id: str) -> None:
        """Adds the clause of another contract's lesson to this one's preparation notes, and notes there that it did.

        One act, which `Contracts.undo` takes back. Raises Problem: NOT_FOUND (what) when lesson or contract are gone,
        CONFLICT, DISK_FULL…
        """
        contract = self._store.contracts.get(contract_id)
        source = self._lessons_of(found)
        label = self._words.translate("Lessons", "take a clause over from {reference}").format(
            reference=found.reference
        )
        with self._store.transaction() as act:
            self._note(contract_id, found, label)
            today = self._store.today()
            lines = tuple(
                reused(line, contract.reference, today) if line.id == found.lesson.id else line
                for line in source.lessons
            )
            self._store.lessons.save(source, replace(source, lessons=lines), label)
        self._acts.did(act, label)

    def save_with_preparation(
        self, before: tuple[Lessons, Preparation], after: tuple[Lessons, Preparation], label: str
    ) -> None:
        """Makes a change of a contract's lessons, of its preparation or of both durable, all or none.

        Raises Problem: CONFLICT when one was changed elsewhere, NOT_FOUND when the contract is gone, DISK_FULL…
        """
        with self._store.transaction():
            if before[0] != after[0]:
                Chapter(Lessons, self._store.lessons).save(before[0], after[0], label)
            if before[1] != after[1]:
                Chapter(Preparation, self._store.preparations).save(before[1], after[1], label)

    def _lessons_of(self, found: FoundLesson) -> Lessons:
        source = self._store.lessons.find(f"{self._store.lessons.kind}:{found.contract_id}")
        if source is None or all(line.id != found.lesson.id for line in source.lessons):
            raise Problem(ProblemKind.NOT_FOUND, what="lesson", id=found.lesson.id)
        return source

    def _note(self, contract_id: str, found: FoundLesson, label: str) -> None:
        records = self._store.preparations
        id_ = f"{records.kind}:{contract_id}"
        stored = records.find(id_)
        before = stored or Preparation(id=id_, contract_id=contract_id)
        noted = f"{found.lesson.clause.strip()}\n({origin_text(found, self._words)})"
        notes = "\n\n".join(part for part in (before.notes.strip(), noted) if part)
        records.save(stored, replace(before, notes=notes), label)


def axes_named(store: Store, contract_id: str) -> tuple[str, ...]:
    """The axes that the preparation and the plans of a contract name."""
    preparation = store.preparations.find(f"{store.preparations.kind}:{contract_id}")
    named = [axis.title for axis in preparation.axes] if preparation else []
    named += [axis.title for plan in store.plans.of_contract(contract_id) for axis in plan.axes]
    return tuple(dict.fromkeys(title for title in named if title.strip()))
