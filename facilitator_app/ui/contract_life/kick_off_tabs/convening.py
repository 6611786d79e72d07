"""The convening: when and where, the agenda, and who is to come."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.kick_off import KickOff
from facilitator_app.ui.binding import Binding
from facilitator_app.ui.contract_life.kick_off_tabs.case import KickOffCase
from facilitator_app.ui.contract_life.kick_off_tabs.people import PeopleTable
from facilitator_app.ui.fields import DateField, Field, LineField, LongTextField
from facilitator_app.ui.theme import chars, em
from facilitator_app.ui.wording.chapter import MarkedFields
from facilitator_app.words.agenda import usual_agenda

translate = QCoreApplication.translate

# Narrower than this many characters, the agenda stands under the form.
_BESIDE_FROM = 100
_DAY_WIDTH = 16


class ConveningTab(QScrollArea):
    """Date, time, place, letter and reminder at the left, the agenda at the right, people below."""

    def __init__(self, case: KickOffCase) -> None:
        super().__init__()
        self.case = case
        self.setObjectName("conveningTab")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._binding: Binding[KickOff] = Binding(case.editing)
        inside = QWidget(self)
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._upper.setSpacing(em(self))
        self._upper.addWidget(self._form(inside), 1)
        self._upper.addWidget(self._agenda(inside), 1)
        self.people = PeopleTable(case, inside)
        column = QVBoxLayout(inside)
        column.addLayout(self._upper)
        column.addWidget(self.people, 1)
        self.setWidget(inside)

    def _form(self, parent: QWidget) -> QWidget:
        group = QWidget(parent)
        form = QFormLayout(group)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        today = self.case.desk.today
        self.day = DateField("kickOffDay", translate("KickOff", "Date of the meeting"), today=today)
        self.time = LineField(
            "kickOffTime", translate("KickOff", "Time"), longest=40, placeholder=translate("KickOff", "such as 2:30 pm")
        )
        self.place = LineField("kickOffPlace", translate("KickOff", "Place"))
        self.link = LineField("kickOffLink", translate("KickOff", "Video link"))
        self.reference = LineField("kickOffReference", translate("KickOff", "Reference of the letter"), longest=100)
        self.letter_on = DateField("kickOffLetterOn", translate("KickOff", "Letter sent on"), today=today)
        self.reminded_on = DateField("kickOffRemindedOn", translate("KickOff", "Holder reminded on"), today=today)
        rows: tuple[tuple[Field, str, str], ...] = (
            (self.day, "meeting_on", translate("KickOff", "date of the meeting")),
            (self.time, "time", translate("KickOff", "time")),
            (self.place, "place", translate("KickOff", "place")),
            (self.link, "link", translate("KickOff", "video link")),
            (self.reference, "reference", translate("KickOff", "reference of the letter")),
            (self.letter_on, "letter_on", translate("KickOff", "day the letter was sent")),
            (self.reminded_on, "reminded_on", translate("KickOff", "day of the reminder")),
        )
        for field, name, act in rows:
            self._binding.tie(field, _getter(name), _putter(name), act)
            if isinstance(field, DateField):
                field.limit_width(chars(self, _DAY_WIDTH))
            form.addRow(_caption(field), field)
        # Leaving a date takes its hint away: this one stays.
        self.day.committed.connect(self._show_day)
        return group

    def _agenda(self, parent: QWidget) -> QWidget:
        group = QWidget(parent)
        self.agenda = LongTextField("kickOffAgenda", translate("KickOff", "Agenda, one point per line"), lowest=7)
        MarkedFields(self.case.editing, self).add(self.agenda)
        act = translate("KickOff", "agenda")
        self._binding.tie(self.agenda, lambda k: k.agenda, lambda k, text: replace(k, agenda=text), act)
        self.usual = QPushButton(translate("KickOff", "Write the usual agenda"), group)
        self.usual.setObjectName("usualAgenda")
        self.usual.clicked.connect(self._take_usual)
        head = QHBoxLayout()
        head.addWidget(_caption(self.agenda), 1)
        head.addWidget(self.usual)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.agenda, 1)
        return group

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = self.viewport().width() >= chars(self, _BESIDE_FROM)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._upper.direction() is not direction:
            self._upper.setDirection(direction)
        super().resizeEvent(event)

    def _take_usual(self) -> None:
        act = translate("KickOff", "usual agenda")
        self.case.change(replace(self.case.kick_off, agenda=self._usual_text()), act)
        self.agenda.setFocus()

    def _usual_text(self) -> str:
        axes = () if self.case.around is None else self.case.around.axes
        return usual_agenda(axes, self.case.words)

    def show_case(self) -> None:
        """Shows the kick-off as it now is."""
        usual = self._usual_text()
        self.agenda.text.setPlaceholderText(usual)
        # Qt says the grey text of one line, never that of several.
        self.agenda.text.setAccessibleDescription("" if self.case.kick_off.agenda else usual)
        self._binding.show()
        self._binding.set_read_only(self.case.read_only)
        self.usual.setEnabled(not self.case.read_only and self.case.kick_off.agenda != usual)
        self._show_day()
        self.people.show_case()

    def _show_day(self) -> None:
        day, deadline = self.case.kick_off.meeting_on, self.case.deadline
        hint = ""
        if day is not None and deadline is not None and day > deadline:
            hint = translate("KickOff", "After the deadline of {date}.").format(date=self.case.words.date(deadline))
        self.day.set_hint(hint)


def _getter(name: str) -> Callable[[KickOff], Any]:
    return lambda kick_off: getattr(kick_off, name)


def _putter(name: str) -> Callable[[KickOff, Any], KickOff]:
    def put(kick_off: KickOff, value: Any) -> KickOff:
        changed: KickOff = replace(kick_off, **{name: value})
        return changed

    return put


def _caption(field: Field) -> QLabel:
    caption = QLabel(field.editor.accessibleName())
    caption.setTextFormat(Qt.TextFormat.PlainText)
    caption.setBuddy(field.editor)
    return caption
