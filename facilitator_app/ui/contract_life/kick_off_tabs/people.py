"""Who is convened: the people of the directory, ticked or not, and those typed in."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import Attendee, Presence
from facilitator_app.domain.organisation import Party
from facilitator_app.ui.contract_life.kick_off_tabs.case import KickOffCase
from facilitator_app.ui.review_wizard.convened import Convened, convened, listed_attendees
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description, Group
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.ui.theme import em
from facilitator_app.words.labels import label

translate = QCoreApplication.translate

_PARTIES = (Party.BUYER, Party.HOLDER, Party.FACILITATOR)
_LEAST_HEIGHT = 11


class PeopleTable(QWidget):
    """Party by party; Space ticks."""

    def __init__(self, case: KickOffCase, parent: QWidget) -> None:
        super().__init__(parent)
        self.case = case
        hooks: Hooks[Convened] = Hooks(change=self._change, end_typing=case.editing.end_typing, tidy=self._tidy)
        self.table: EditableTable[Convened] = EditableTable(_description(), case.reader, hooks, self)
        self.table.view.typed_on_heading.connect(self.table.begin_with)
        self.table.setMinimumHeight(em(self, _LEAST_HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_case(self) -> None:
        """Shows who is convened."""
        lines = convened(self.case.kick_off.attendees, self.case.bodies)
        parties = [*_PARTIES, *(line.attendee.party for line in lines)]
        groups = tuple(self._group(party, lines) for party in dict.fromkeys(parties))
        self.table.show_rows(lines, groups, read_only=self.case.read_only)

    def _group(self, party: Party, lines: tuple[Convened, ...]) -> Group:
        mine = (line for line in lines if line.attendee.party is party)
        count = sum(line.listed and line.attendee.says_something for line in mine)
        body, title = self.case.body(party), label(party, self.case.words)
        note = translate("KickOff", "%n convened", "", count) if count else ""
        return Group(key=party, title=f"{title} \u2013 {body}" if body else title, note=note)

    def _tidy(self, rows: tuple[Convened, ...], act: str) -> None:
        self.case.editing.tidy(replace(self.case.kick_off, attendees=listed_attendees(rows)), act)

    def _change(self, rows: tuple[Convened, ...], act: str, key: str) -> None:
        self.case.change(replace(self.case.kick_off, attendees=listed_attendees(rows)), act, key)


def _description() -> Description[Convened]:
    changed = translate("KickOff", "change who is convened")
    return Description(
        name="kickOffPeople",
        title=translate("KickOff", "Who is convened"),
        columns=(
            Column(
                key="convened",
                title=translate("KickOff", "Convened"),
                get=lambda line: line.listed,
                put=lambda line, on: replace(line, listed=bool(on)),
                kind=Kind.CHECK,
                label=changed,
                width=10,
            ),
            _text("name", translate("KickOff", "Name"), 14, 2),
            _text("function", translate("KickOff", "Function"), 18, 4),
            _text("entity", translate("KickOff", "Body"), 14, 2, 1),
            _text("email", translate("KickOff", "E-mail"), 14, 2, 2),
        ),
        new=_fresh,
        copied=lambda line: replace(line, listed=True, attendee=replace(line.attendee, id=new_id(), person_id="")),
        id_of=lambda line: line.id,
        acts=Acts(
            add=translate("KickOff", "Add somebody"),
            added=translate("KickOff", "add somebody"),
            deleted=translate("KickOff", "take somebody off the list"),
            duplicated=translate("KickOff", "duplicate somebody"),
            moved=translate("KickOff", "move somebody"),
            pasted=translate("KickOff", "paste people"),
            changed=changed,
        ),
        empty=translate("KickOff", "Nobody yet: Insert adds somebody."),
        group_of=lambda line: line.attendee.party,
        regrouped=lambda line, group: replace(line, attendee=replace(line.attendee, party=Party(group)), listed=True),
    )


def _fresh(group: str) -> Convened:
    return Convened(attendee=Attendee(id=new_id(), party=Party(group), presence=Presence.UNSAID), listed=True)


def _text(key: str, title: str, width: int, share: int, priority: int = 0) -> Column[Convened]:
    def put(line: Convened, text: Any) -> Convened:
        return line.described(**{key: str(text)})

    return Column(
        key=key,
        title=title,
        get=lambda line: getattr(line.attendee, key),
        put=put,
        label=translate("KickOff", "change who is convened"),
        width=width,
        share=share,
        priority=priority,
    )
