"""The tables of what the holder proposes: objectives, actions with their calendar, resources."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.plan import ResourceKind
from facilitator_app.domain.project_line import ProjectLine, ProjectPart
from facilitator_app.ui.contract_life.kick_off_tabs.case import KickOffCase
from facilitator_app.ui.tables.columns import Choice, Column, Kind
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.ui.wording.chapter import chapter_marks
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


def describe_lines(part: ProjectPart, project: Callable[[], str], case: KickOffCase) -> Description[ProjectLine]:
    """The table of one part of a project, whose id `project` tells."""
    columns, acts, empty = _resources(case.words) if part is ProjectPart.RESOURCE else _IN_TABLES[part]()
    return Description(
        name=f"project_{part}",
        title=columns[0].title,
        columns=columns,
        new=lambda _group: ProjectLine(id=new_id(), axis_id=project(), part=part),
        copied=lambda row: replace(row, id=new_id()),
        id_of=lambda row: row.id,
        acts=acts,
        empty=empty,
        marks=chapter_marks(case.editing),
    )


_Told = tuple[tuple[Column[ProjectLine], ...], Acts, str]


def _objectives() -> _Told:
    acts = Acts(
        add=translate("KickOff", "Add an objective"),
        added=translate("KickOff", "add an objective"),
        deleted=translate("KickOff", "delete objectives"),
        duplicated=translate("KickOff", "duplicate objectives"),
        moved=translate("KickOff", "move objectives"),
        pasted=translate("KickOff", "paste objectives"),
        changed=translate("KickOff", "change objective"),
    )
    columns = (
        _text("text", translate("KickOff", "Objective that the holder can reach"), 30, 4),
        _text("measure", translate("KickOff", "How it is measured"), 20, 2),
    )
    empty = translate("KickOff", "No objective yet: Insert adds the first one.")
    return columns, acts, empty


def _actions() -> _Told:
    acts = Acts(
        add=translate("KickOff", "Add an action"),
        added=translate("KickOff", "add an action"),
        deleted=translate("KickOff", "delete actions"),
        duplicated=translate("KickOff", "duplicate actions"),
        moved=translate("KickOff", "move actions"),
        pasted=translate("KickOff", "paste actions"),
        changed=translate("KickOff", "change action"),
    )
    columns = (
        _text("text", translate("KickOff", "Action"), 26, 4),
        _text("who", translate("KickOff", "Responsible (function)"), 18, 2),
        _day("start", translate("KickOff", "Start")),
        _day("due", translate("KickOff", "End")),
    )
    empty = translate("KickOff", "No action yet: Insert adds the first one.")
    return columns, acts, empty


_IN_TABLES: dict[ProjectPart, Callable[[], _Told]] = {
    ProjectPart.OBJECTIVE: _objectives,
    ProjectPart.ACTION: _actions,
}


def _resources(words: Words) -> _Told:
    acts = Acts(
        add=translate("KickOff", "Add a resource"),
        added=translate("KickOff", "add a resource"),
        deleted=translate("KickOff", "delete resources"),
        duplicated=translate("KickOff", "duplicate resources"),
        moved=translate("KickOff", "move resources"),
        pasted=translate("KickOff", "paste resources"),
        changed=translate("KickOff", "change resource"),
    )
    columns = (
        _text("text", translate("KickOff", "Resource needed"), 30, 4),
        _kind(words),
        _text("quantity", translate("KickOff", "Quantity"), 16, 1),
    )
    empty = translate("KickOff", "No resource yet: Insert adds the first one.")
    return columns, acts, empty


def _text(key: str, title: str, width: int, share: int) -> Column[ProjectLine]:
    def put(row: ProjectLine, value: Any) -> ProjectLine:
        changed: ProjectLine = replace(row, **{key: value})
        return changed

    def get(row: ProjectLine) -> Any:
        return getattr(row, key)

    kind = Kind.LONG_TEXT if key == "text" else Kind.TEXT
    return Column(key=key, title=title, kind=kind, get=get, put=put, width=width, share=share)


def _kind(words: Words) -> Column[ProjectLine]:
    kinds = tuple(Choice(value=kind, text=label(kind, words)) for kind in ResourceKind)
    return Column(
        key="kind",
        title=translate("KickOff", "Kind"),
        kind=Kind.CHOICE,
        choices=lambda _row: kinds,
        get=lambda row: row.kind,
        put=lambda row, kind: replace(row, kind=kind),
        width=18,
    )


def _day(key: str, title: str) -> Column[ProjectLine]:
    def put(row: ProjectLine, value: Any) -> ProjectLine:
        changed: ProjectLine = replace(row, **{key: value})
        return changed

    return Column(key=key, title=title, kind=Kind.DATE, get=lambda row: getattr(row, key), put=put, width=13)
