"""One criterion: the question in words, its answer, what the method says of it beside, and the person's own note."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facilitator_app.domain.feasibility import Criterion, Feasibility, Weight, weighed, weighing_of
from facilitator_app.domain.state import State
from facilitator_app.domain.suitability import Finding, Level
from facilitator_app.ui.binding import Binding
from facilitator_app.ui.contract_life.assessment.opinion import SIGNS, Opinion
from facilitator_app.ui.contract_life.assessment.tiles import Tiles
from facilitator_app.ui.fields import ChoiceField, Field, LineField
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.theme import chars, em
from facilitator_app.words.feasibility import question, reason_text, weight_text
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

_OPINION_CHARS = 34


class Card(QFrame):
    """A frame with what is answered at the left and what comes of it at the right."""

    def __init__(self, object_name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.title = Heading(title, self, 1.1)
        self.title.setWordWrap(True)
        self.opinion = Opinion(f"{object_name}Opinion", self, 1.1)
        self.opinion.setMinimumWidth(chars(self, _OPINION_CHARS))
        self.column = QVBoxLayout()
        self.column.setSpacing(em(self, 0.4))
        self.column.addWidget(self.title)
        grid = QGridLayout(self)
        grid.setHorizontalSpacing(em(self, 1.2))
        grid.addLayout(self.column, 0, 0)
        grid.addWidget(self.opinion, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 8)
        grid.setColumnStretch(1, 5)

    def add_row(self, *parts: tuple[str, Field]) -> QWidget:
        """Captioned fields beside each other: one with its caption at its left, several with theirs above."""
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(em(self, 0.6))
        for text, field in parts:
            if len(parts) == 1:
                row.addWidget(caption(text, field), 0, Qt.AlignmentFlag.AlignTop)
                row.addWidget(field, 1)
                continue
            pair = QVBoxLayout()
            pair.setSpacing(em(self, 0.15))
            pair.addWidget(caption(text, field))
            pair.addWidget(field)
            pair.addStretch(1)
            row.addLayout(pair, 1)
        self.column.addWidget(group)
        return group


class CriterionCard(Card):
    """A card with tiles where the answer is one of a few, other fields where `add_row` puts them, note and weight."""

    def __init__(
        self,
        criterion: Criterion,
        words: Words,
        editing: Editing[Feasibility],
        binding: Binding[Feasibility],
        parent: QWidget,
    ) -> None:
        super().__init__(f"feasibility_{criterion}", question(criterion, words), parent)
        self.criterion, self.words = criterion, words
        self._editing, self._binding = editing, binding
        self._name = label(criterion, words)
        self.tiles: Tiles | None = None
        self._of_tiles = ""

    def add_tiles(self, field: str, choices: list[tuple[Any, str]]) -> None:
        """The answers to choose from, kept in a field of the assessment."""
        self.tiles = Tiles(f"{self.objectName()}Answer", self.title.text(), choices, self)
        self._of_tiles = field

        def chosen(value: Any) -> None:
            after: Feasibility = replace(self._editing.value, **{field: value})
            self._editing.change(after, self._name.lower())

        self.tiles.edited.connect(chosen)
        self.column.addWidget(self.tiles)

    def tie(self, field: Field, name: str, act: str) -> None:
        """A field of the assessment under a name of its own."""

        def put(assessment: Feasibility, value: Any) -> Feasibility:
            changed: Feasibility = replace(assessment, **{name: value})
            return changed

        self._binding.tie(field, lambda a: getattr(a, name), put, act)

    def add_weighing(self) -> None:
        """The person's note; and how much a reservation weighs, shown where there is one."""
        name = self.objectName()
        of = self._name.lower()
        self.note = LineField(
            f"{name}Note",
            translate("FeasibilitySheet", "Note on: {criterion}").format(criterion=of),
            placeholder=translate("FeasibilitySheet", "Your note, printed on the sheet"),
        )
        weights = [(weight, label(weight, self.words)) for weight in Weight]
        weight_name = translate("FeasibilitySheet", "Weight of: {criterion}").format(criterion=of)
        self.weight = ChoiceField(f"{name}Weight", weight_name, weights)
        self.weight.limit_width(chars(self, 14))
        self._binding.tie(
            self.note,
            lambda a: weighing_of(a, self.criterion).note,
            self._putter("note"),
            translate("FeasibilitySheet", "note on {criterion}").format(criterion=of),
        )
        self._binding.tie(
            self.weight,
            lambda a: weighing_of(a, self.criterion).weight,
            self._putter("weight"),
            translate("FeasibilitySheet", "weight of {criterion}").format(criterion=of),
        )
        self._weighing = QWidget(self)
        weighing = QHBoxLayout(self._weighing)
        weighing.setContentsMargins(0, 0, 0, 0)
        weighing.addWidget(caption(translate("FeasibilitySheet", "Its weight"), self.weight))
        weighing.addWidget(self.weight)
        row = QHBoxLayout()
        # Its height is kept while there is no reservation: an answer moves nothing of what is answered next.
        row.addStrut(self._weighing.sizeHint().height())
        row.setSpacing(em(self, 0.6))
        row.addWidget(self.note, 1)
        row.addWidget(self._weighing, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def _putter(self, name: str) -> Callable[[Feasibility, Any], Feasibility]:
        def put(assessment: Feasibility, value: Any) -> Feasibility:
            return weighed(assessment, replace(weighing_of(assessment, self.criterion), **{name: value}))

        return put

    def show_finding(self, assessment: Feasibility, finding: Finding) -> None:
        """Shows what was answered, and what the method says of it."""
        word, state = label(finding.level, self.words), SIGNS[finding.level]
        if finding.parts_disagree and finding.level is Level.SUITABLE:
            word, state = translate("FeasibilitySheet", "To check"), State.WATCH
        parts = (reason_text(finding, self.words), weight_text(finding, self.words))
        reason = " ".join(part for part in parts if part)
        self.opinion.say(state, word, reason)
        self._weighing.setVisible(finding.level is Level.RESERVATION)
        if self.tiles is not None:
            self.tiles.set_value(getattr(assessment, self._of_tiles))
            self.tiles.describe(f"{word}. {reason}")

    def set_read_only(self, read_only: bool) -> None:
        """Shows the answer without letting it change."""
        if self.tiles is not None:
            self.tiles.set_read_only(read_only)
        self.note.setVisible(not read_only or bool(self.note.value()))


def caption(text: str, field: Field) -> QLabel:
    """A label that belongs to a field."""
    shown = QLabel(text)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setBuddy(field.editor)
    shown.setContentsMargins(0, em(shown, 0.25), 0, 0)
    return shown
