"""The table of a contract's lessons: need, meeting, axis, clause, and the tender that reused it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.lessons import Lesson, LessonState
from facilitator_app.domain.state import State
from facilitator_app.ui.tables.columns import Choice, Column, Kind, Reader
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.ui.text_marks import Marks
from facilitator_app.words.labels import label

translate = QCoreApplication.translate

STATES = {
    LessonState.OBSERVED: State.NOT_STARTED,
    LessonState.CLAUSE_PROPOSED: State.ON_TRACK,
    LessonState.REUSED: State.REACHED,
}


@dataclass(frozen=True, slots=True)
class Sources:
    """Where lessons of the contract shown may come from: its meetings, and its axes."""

    meetings: tuple[Choice, ...] = ()
    axes: tuple[str, ...] = ()


class LessonsTable(EditableTable[Lesson]):
    """The lessons of one contract, under edit; `default_meeting` is the meeting a new one comes from."""

    def __init__(
        self,
        hooks: Hooks[Lesson],
        reader: Reader,
        sources: Callable[[], Sources],
        default_meeting: Callable[[], str],
        marks: Marks,
        parent: QWidget,
    ) -> None:
        super().__init__(_description(reader, sources, default_meeting, marks), reader, hooks, parent)


def _description(
    reader: Reader, sources: Callable[[], Sources], default_meeting: Callable[[], str], marks: Marks
) -> Description[Lesson]:
    change = translate("LessonsTable", "change a lesson")
    return Description(
        name="lessons",
        title=translate("LessonsTable", "Lessons"),
        columns=(*_matter(), *_origin(sources), *_fate(reader)),
        new=lambda _group: Lesson(id=new_id(), meeting_id=default_meeting()),
        copied=lambda row: replace(row, id=new_id(), reused_in="", reused_on=None),
        id_of=lambda row: row.id,
        acts=Acts(
            add=translate("LessonsTable", "Add a lesson"),
            added=translate("LessonsTable", "add a lesson"),
            deleted=translate("LessonsTable", "delete a lesson"),
            duplicated=translate("LessonsTable", "duplicate a lesson"),
            moved=translate("LessonsTable", "move a lesson"),
            pasted=translate("LessonsTable", "paste lessons"),
            changed=change,
        ),
        empty=translate(
            "LessonsTable",
            "No lesson yet: Insert adds one. A need observed at a meeting, then the clause that would answer it.",
        ),
        marks=marks,
    )


def _matter() -> tuple[Column[Lesson], ...]:
    return (
        Column(
            key="need",
            title=translate("LessonsTable", "Need observed"),
            get=lambda row: row.need,
            put=lambda row, text: replace(row, need=text),
            kind=Kind.LONG_TEXT,
            label=translate("LessonsTable", "need observed"),
            lacking=lambda row: "" if row.need.strip() else translate("LessonsTable", "to be described"),
            width=24,
            share=4,
        ),
        Column(
            key="clause",
            title=translate("LessonsTable", "Clause proposed"),
            get=lambda row: row.clause,
            put=lambda row, text: replace(row, clause=text),
            kind=Kind.LONG_TEXT,
            label=translate("LessonsTable", "clause proposed"),
            hint=translate("LessonsTable", "As it could stand in the next contract"),
            width=24,
            share=5,
        ),
    )


def _origin(sources: Callable[[], Sources]) -> tuple[Column[Lesson], ...]:
    nothing = Choice(value="", text=translate("LessonsTable", "not said"))

    def axes(row: Lesson) -> tuple[Choice, ...]:
        titles = dict.fromkeys((*sources().axes, row.axis) if row.axis else sources().axes)
        return (nothing, *(Choice(value=title, text=title) for title in titles))

    return (
        Column(
            key="meeting",
            title=translate("LessonsTable", "Meeting it comes from"),
            get=lambda row: row.meeting_id,
            put=lambda row, value: replace(row, meeting_id=value),
            kind=Kind.CHOICE,
            choices=lambda _row: (nothing, *sources().meetings),
            label=translate("LessonsTable", "meeting of a lesson"),
            width=18,
            share=1,
            priority=1,
        ),
        Column(
            key="axis",
            title=translate("LessonsTable", "Axis"),
            get=lambda row: row.axis,
            put=lambda row, value: replace(row, axis=value),
            kind=Kind.CHOICE,
            choices=axes,
            label=translate("LessonsTable", "axis of a lesson"),
            width=16,
            share=1,
            priority=3,
        ),
    )


def _fate(reader: Reader) -> tuple[Column[Lesson], ...]:
    return (
        Column(
            key="reused_in",
            title=translate("LessonsTable", "Reused in"),
            get=lambda row: row.reused_in,
            put=lambda row, text: replace(row, reused_in=text),
            label=translate("LessonsTable", "tender that reused a lesson"),
            hint=translate("LessonsTable", "Reference of the tender"),
            width=13,
            priority=2,
        ),
        Column(
            key="reused_on",
            title=translate("LessonsTable", "On"),
            get=lambda row: row.reused_on,
            put=lambda row, day: replace(row, reused_on=day),
            kind=Kind.DATE,
            label=translate("LessonsTable", "date of reuse"),
            width=11,
            priority=4,
        ),
        Column(
            key="state",
            title=translate("LessonsTable", "State"),
            get=lambda row: row.state,
            show=lambda row: label(row.state, reader.words),
            state=lambda row: STATES[row.state],
            width=16,
        ),
    )
