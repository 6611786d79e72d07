"""When and where the meeting is, who is here, who is excused and who did not come."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import Attendee, Meeting, Presence
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.review import Gap, Missing
from facilitator_app.domain.taking_up import without_what_came_after
from facilitator_app.ui.binding import Binding
from facilitator_app.ui.fields import DateField, LineField
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.convened import Convened, convened, listed_attendees
from facilitator_app.ui.review_wizard.steps.agreement import captioned
from facilitator_app.ui.review_wizard.steps.step import StepPage, heading
from facilitator_app.ui.review_wizard.steps.tables import step_table
from facilitator_app.ui.tables.columns import Choice, Column, Kind
from facilitator_app.ui.tables.description import Acts, Description, Group
from facilitator_app.words.labels import label

translate = QCoreApplication.translate

_PARTIES = (Party.HOLDER, Party.BUYER, Party.FACILITATOR, Party.SHARED)
_PARTY_ASKED = {Gap.NOBODY_OF_HOLDER: Party.HOLDER, Gap.NOBODY_OF_BUYER: Party.BUYER}


class AttendancePage(StepPage):
    """Date and place, then everybody who may be here, party by party: Space ticks."""

    def __init__(self, case: Case, parent: QWidget) -> None:
        super().__init__(case, parent)
        self._binding = Binding(case.editing)
        self.date = DateField("meetingDate", translate("ReviewAttendance", "Held on"), today=case.today)
        self.place = LineField("meetingPlace", translate("ReviewAttendance", "Place"))
        date_act, place_act = translate("ReviewAttendance", "date"), translate("ReviewAttendance", "place")
        self._binding.tie(self.date, lambda m: m.date, lambda m, day: replace(m, date=day), date_act)
        self._binding.tie(self.place, lambda m: m.place, lambda m, text: replace(m, place=text), place_act)
        self.today = QPushButton(translate("ReviewAttendance", "Today"), self)
        self.today.setObjectName("meetingToday")
        self.today.clicked.connect(self._is_today)
        self.date.add_beside(self.today)
        row = QHBoxLayout()
        row.addWidget(captioned(translate("ReviewAttendance", "Held on"), self.date))
        row.addWidget(self.date, 1)
        row.addWidget(captioned(translate("ReviewAttendance", "Place"), self.place))
        row.addWidget(self.place, 3)
        self.table = step_table(case, _description(case), _put, self)
        self.table.view.typed_on_heading.connect(self.table.begin_with)
        self.tables = (self.table,)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(heading(translate("ReviewAttendance", "Who is here?"), self))
        column.addWidget(self.table, 1)

    def show_meeting(self) -> None:
        case = self.case
        self._binding.show()
        self._binding.set_read_only(case.read_only)
        self.today.setVisible(case.meeting.date is None and not case.read_only)
        ahead = case.meeting.date is not None and case.meeting.date > case.today() and not case.read_only
        self.date.set_hint(translate("ReviewAttendance", "This day is still to come.") if ahead else "")
        lines = convened(case.meeting.attendees, case.bodies)
        self.table.show_rows(lines, tuple(self._groups(lines)), read_only=case.read_only)

    def _is_today(self) -> None:
        act = translate("ReviewAttendance", "date")
        self.case.change(replace(self.case.meeting, date=self.case.today()), act)
        self.table.view.setFocus()

    def _groups(self, lines: tuple[Convened, ...]) -> list[Group]:
        groups = []
        for party in _PARTIES:
            mine = [line for line in lines if line.attendee.party is party]
            if not mine and party is Party.SHARED:
                continue
            here = sum(line.present for line in mine)
            note = translate("ReviewAttendance", "%n present", "", here) if here else ""
            body = self.case.body(party)
            title = label(party, self.case.words)
            if party is Party.SHARED:
                title = translate("ReviewAttendance", "Others")
            groups.append(Group(key=party, title=f"{title} \u2013 {body}" if body else title, note=note))
        return groups

    def leave(self) -> None:
        meeting = self.case.meeting
        kept = tuple(a for a in meeting.attendees if a.says_something)
        act = translate("ReviewAttendance", "empty lines taken out")
        self.case.tidy(without_what_came_after(replace(meeting, attendees=kept)), act)

    def focus_first(self) -> None:
        (self.date if self.case.meeting.date is None else self.table.view).setFocus()

    def go_to(self, missing: Missing) -> None:
        if missing.gap is Gap.NAMELESS_PERSON and self.table.go_to(missing.subject_id, "name"):
            return
        party = _PARTY_ASKED.get(missing.gap)
        mine = (line.id for line in self.table.rows() if line.attendee.party is party)
        if party is not None and self.table.go_to(next(mine, ""), "present"):
            return
        (self.date if missing.gap in (Gap.NO_DATE, Gap.DATE_TO_COME) else self.table.view).setFocus()


def _put(meeting: Meeting, lines: tuple[Convened, ...]) -> Meeting:
    return replace(meeting, attendees=listed_attendees(lines))


def _description(case: Case) -> Description[Convened]:
    function = translate("ReviewAttendance", "Function")
    return Description(
        name="attendees",
        title=translate("ReviewAttendance", "Attendance"),
        columns=(
            Column(
                key="present",
                title=translate("ReviewAttendance", "Present"),
                get=lambda line: line.present,
                put=lambda line, on: line.marked(Presence.PRESENT if on else None),
                kind=Kind.CHECK,
                label=translate("ReviewAttendance", "presence"),
                width=10,
            ),
            Column(
                key="excused",
                title=translate("ReviewAttendance", "Excused"),
                get=lambda line: line.excused,
                put=lambda line, on: line.marked(Presence.EXCUSED if on else None),
                kind=Kind.CHECK,
                label=translate("ReviewAttendance", "presence"),
                width=10,
            ),
            Column(
                key="absent",
                title=translate("ReviewAttendance", "Absent"),
                get=lambda line: line.absent,
                put=lambda line, on: line.marked(Presence.ABSENT if on else None),
                kind=Kind.CHECK,
                label=translate("ReviewAttendance", "presence"),
                width=9,
                priority=1,
            ),
            _name(case),
            _text("function", function, translate("ReviewAttendance", "function"), 16, 4),
            _text("entity", translate("ReviewAttendance", "Body"), translate("ReviewAttendance", "body"), 14, 2, 1),
            _text("email", translate("ReviewAttendance", "E-mail"), translate("ReviewAttendance", "e-mail"), 14, 2, 2),
        ),
        new=lambda group: Convened(attendee=Attendee(id=new_id(), party=Party(group)), listed=True),
        copied=lambda line: Convened(attendee=replace(line.attendee, id=new_id(), person_id=""), listed=True),
        id_of=lambda line: line.id,
        acts=Acts(
            add=translate("ReviewAttendance", "Add somebody"),
            added=translate("ReviewAttendance", "add somebody"),
            deleted=translate("ReviewAttendance", "take somebody off the list"),
            duplicated=translate("ReviewAttendance", "duplicate somebody"),
            moved=translate("ReviewAttendance", "move somebody"),
            pasted=translate("ReviewAttendance", "paste people"),
            changed=translate("ReviewAttendance", "change attendance"),
        ),
        empty=translate("ReviewAttendance", "Nobody yet: Insert adds somebody."),
        group_of=lambda line: line.attendee.party,
        regrouped=lambda line, group: replace(line, attendee=replace(line.attendee, party=Party(group)), listed=True),
    )


def _name(case: Case) -> Column[Convened]:
    def suggested() -> list[Choice]:
        return [
            Choice(value=person.name, text=", ".join(t for t in (person.name, person.function, body.name) if t.strip()))
            for body, person in case.people
        ]

    return Column(
        key="name",
        title=translate("ReviewAttendance", "Name"),
        get=lambda line: line.attendee.name,
        put=lambda line, text: line.named(str(text), case.people),
        label=translate("ReviewAttendance", "name"),
        width=14,
        share=2,
        suggested=suggested,
    )


def _text(key: str, title: str, act: str, width: int, share: int, priority: int = 0) -> Column[Convened]:
    def put(line: Convened, text: Any) -> Convened:
        return line.described(**{key: str(text)})

    def get(line: Convened) -> Any:
        return getattr(line.attendee, key)

    return Column(key=key, title=title, get=get, put=put, label=act, width=width, share=share, priority=priority)
