"""What the plan has brought, under the four headings of the method sheet, and the points of vigilance."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from facilitator_app.domain.lessons import Lessons, ValueHeading, Vigilance
from facilitator_app.ui.binding import Binding
from facilitator_app.ui.fields import Field, LongTextField
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.theme import em
from facilitator_app.ui.wording.chapter import MarkedFields
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

_ESSENCE_LINES = 5


class ValueForm(QWidget):
    """The few lines the final report begins with, value created, vigilance: source 001 part III."""

    def __init__(self, editing: Editing[Lessons], words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("valueForm")
        self._editing, self._words = editing, words
        self._binding = Binding(editing)
        self._marked = MarkedFields(editing, self)
        self._fields: dict[str, LongTextField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.3))
        self.essence = self._add_essence(column)
        column.addWidget(Heading(translate("ValueForm", "Value created"), self))
        column.addLayout(self._value())
        column.addWidget(Heading(translate("ValueForm", "Points of vigilance"), self))
        column.addLayout(self._vigilance())

    def _add_essence(self, column: QVBoxLayout) -> LongTextField:
        title = translate("ValueForm", "In short: what the plan has brought")
        hint = translate("ValueForm", "Three to five lines; the final report begins with them")
        field = LongTextField("valueEssence", title, lowest=4, placeholder=hint)
        self._tie(field, "essence", translate("ValueForm", "what the plan has brought"))
        column.addWidget(self._caption(title, field))
        column.addWidget(field)
        return field

    def _value(self) -> QGridLayout:
        """Two headings beside each other: all four in sight."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(em(self, 1.2))
        rests = translate("ValueForm", "What this rests on")
        for at, heading in enumerate(ValueHeading):
            title = label(heading, self._words)
            text = LongTextField(f"value_{heading}", title, lowest=3, placeholder=_asked(heading))
            hint = translate("ValueForm", "A figure, a document, somebody’s function")
            name = f"value_{heading}_evidence"
            evidence = LongTextField(name, self._words.colon(title, rests), lowest=2, highest=4, placeholder=hint)
            self._tie(text, heading.value, title.lower())
            self._tie(evidence, f"{heading.value}_evidence", rests.lower())
            cell = QVBoxLayout()
            cell.setSpacing(em(self, 0.2))
            for widget in (self._caption(title, text), text, self._caption(rests, evidence), evidence):
                cell.addWidget(widget)
            cell.addStretch(1)
            grid.addLayout(cell, at // 2, at % 2)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)
        return grid

    def _vigilance(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(em(self, 1.2))
        for at, point in enumerate(Vigilance):
            title = label(point, self._words)
            field = LongTextField(f"vigilance_{point}", title, lowest=3, placeholder=_beware(point))
            self._tie(field, point.value, title.lower())
            grid.addWidget(self._caption(title, field), 0, at)
            grid.addWidget(field, 1, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 1)
        return grid

    def focus_on(self, name: str) -> None:
        """Puts the focus into a text, by the name it has in the value."""
        self._fields[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tie(self, field: LongTextField, name: str, act: str) -> None:
        self._fields[name] = field
        self._marked.add(field)
        self._binding.tie(field, lambda lessons: getattr(lessons, name), _putter(name), act)

    def _caption(self, text: str, field: Field) -> QLabel:
        caption = QLabel(text, self)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setWordWrap(True)
        caption.setBuddy(field.editor)
        return caption

    def show_value(self, *, read_only: bool) -> None:
        """Shows the value under edit."""
        self._binding.show()
        self._binding.set_read_only(read_only)
        lines = len([line for line in self._editing.value.essence.splitlines() if line.strip()])
        many = translate("ValueForm", "The first page of the report has room for five lines.")
        self.essence.set_hint(many if lines > _ESSENCE_LINES else "")


def _putter(name: str) -> Callable[[Lessons, Any], Lessons]:
    def put(lessons: Lessons, text: Any) -> Lessons:
        changed: dict[str, Any] = {name: text}
        return replace(lessons, **changed)

    return put


def _asked(heading: ValueHeading) -> str:
    return {
        ValueHeading.INTEREST: translate("ValueForm", "What did buyer and company gain, each for itself?"),
        ValueHeading.INNOVATION: translate("ValueForm", "What was done that nobody had done before?"),
        ValueHeading.DIALOGUE: translate("ValueForm", "What could be settled because the parties met?"),
        ValueHeading.EXPERIMENT: translate("ValueForm", "What was tried out, kept, or given up?"),
    }[heading]


def _beware(point: Vigilance) -> str:
    return {
        Vigilance.AVAILABILITY: translate("ValueForm", "How much time did it take, and whose?"),
        Vigilance.RIGOUR: translate("ValueForm", "Which indicators could not be relied on?"),
        Vigilance.RELEVANCE: translate("ValueForm", "Was this the right contract for a plan?"),
    }[point]
