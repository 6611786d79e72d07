"""The small questions about a whole plan: validating it, and putting an axis off."""

import datetime as dt

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from facilitator_app.domain.completeness import completeness
from facilitator_app.domain.formalisation import Formalisation
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.wording import check_plan
from facilitator_app.ui.fields import DateField, Field, LongTextField
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.plan_editor.completeness import short_title, status_text
from facilitator_app.ui.plan_editor.formalisation import FormalisationFields
from facilitator_app.ui.scrolled import Scrolled
from facilitator_app.ui.theme import chars, em
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


class _Question(QDialog):
    """A sentence, some fields, and two buttons; the act waits until the fields are filled in."""

    def __init__(self, name: str, title: str, act: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setMinimumWidth(chars(self, 76))
        content = QWidget(self)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.buttons = QDialogButtonBox(self)
        self.ok = self.buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setObjectName(f"{name}Act")
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        around = QVBoxLayout(self)
        around.addWidget(Scrolled(content, self), 1)
        around.addWidget(self.buttons)
        self._around = around

    def showEvent(self, event: QShowEvent) -> None:
        # Wrapped texts take more height than a dialog gives itself: nothing is to be squeezed.
        wanted = self._around.totalHeightForWidth(self.width())
        room = self.screen().availableGeometry().height() - em(self, 2)
        self.resize(self.width(), min(room, max(self.height(), wanted)))
        super().showEvent(event)

    def _say(self, text: str) -> None:
        label = QLabel(breakable(text), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self._column.addWidget(label)

    def _ask(self, title: str, field: Field) -> None:
        label = QLabel(title, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(field.editor)
        self._column.addWidget(label)
        self._column.addWidget(field)


class ValidateDialog(_Question):
    """Asks for the day of validation, what makes the plan binding, and why where one of the seven points is missing."""

    def __init__(self, plan: Plan, words: Words, today: dt.date, parent: QWidget, *, kicked_off: bool = True) -> None:
        act = translate("PlanEditor", "Validate")
        super().__init__("validateDialog", translate("PlanEditor", "Validate the plan"), act, parent)
        self._today = today
        self._say(
            translate(
                "PlanEditor",
                "A validated plan is what the parties agreed: it is frozen, and a change makes a new version.",
            )
        )
        lacking = _lacking(plan)
        self.day = DateField("validatedOn", translate("PlanEditor", "Validated on"), today=lambda: today, parent=self)
        self.day.set_value(today)
        self._ask(translate("PlanEditor", "Validated &on"), self.day)
        self._say(_binding_rule() + " " + translate("PlanEditor", "Dates and references may be filled in later."))
        self.formalisation = FormalisationFields(words, lambda: today, self)
        self.formalisation.edited.connect(self._check)
        self._column.addWidget(self.formalisation)
        self.reason: LongTextField | None = None
        if lacking:
            self._say(translate("PlanEditor", "Still missing:") + "\n" + "\n".join(lacking))
            self.reason = LongTextField(
                "incompleteReason", translate("PlanEditor", "Reason for validating it all the same"), parent=self
            )
            self._ask(translate("PlanEditor", "&Reason for validating it all the same"), self.reason)
            self.reason.edited.connect(self._check)
        pointed_out = len(check_plan(plan))
        if pointed_out:
            told = translate(
                "PlanEditor", "%n wording(s) to look at again, which does not hold up validation.", "", pointed_out
            )
            self._say(told)
        self._kicked_off = kicked_off
        self.notes = QLabel(self)
        self.notes.setObjectName("validateNotes")
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setWordWrap(True)
        self._column.addWidget(self.notes)
        self.day.edited.connect(self._check)
        self._check()

    def _check(self) -> None:
        reasoned = self.reason is None or bool(self.reason.value().strip())
        dated = self.day.is_valid() and self.day.value() is not None
        self.ok.setEnabled(reasoned and dated and self.formalisation.is_valid())
        told = "\n".join(note for note in (self._notes(), self._dates_to_check()) if note)
        self.notes.setText(told)
        self.notes.setVisible(bool(told))

    def _dates_to_check(self) -> str:
        if not self.formalisation.value().out_of_order:
            return ""
        return translate("PlanEditor", "A letter is said to have been received before it was sent: check its dates.")

    def _notes(self) -> str:
        """What the method would have had before this, told in one line and holding nothing up (source 001 § 2.3)."""
        how = self.formalisation.value()
        unsigned = how.by_amendment and not how.told
        if unsigned and not self._kicked_off:
            return translate(
                "PlanEditor",
                "No kick-off meeting is recorded, and the amendment has no number or date yet; neither holds up "
                "validation.",
            )
        if unsigned:
            return translate(
                "PlanEditor", "The amendment has no number or date yet, which does not hold up validation."
            )
        if not self._kicked_off:
            return translate(
                "PlanEditor", "No kick-off meeting is recorded for this contract, which does not hold up validation."
            )
        return ""

    def answer(self) -> tuple[dt.date, str]:
        """The day, and the reason ("" for a complete plan)."""
        return self.day.value() or self._today, "" if self.reason is None else self.reason.value()


def _lacking(plan: Plan) -> list[str]:
    """What is missing, a line per axis."""
    if not plan.axes:
        return [translate("PlanEditor", "• no axis")]
    told = []
    for axis in plan.axes:
        points = [s for s in completeness(plan) if s.axis_id == axis.id and not s.complete]
        if points:
            said = ", ".join(f"{short_title(s.point).lower()} ({status_text(s)})" for s in points)
            title = axis.title or translate("PlanEditor", "untitled")
            told.append(translate("PlanEditor", "• {axis}: {points}").format(axis=title, points=said))
    return told


class FormalisationDialog(_Question):
    """Asks what made a validated plan binding."""

    def __init__(self, known: Formalisation | None, words: Words, today: dt.date, parent: QWidget) -> None:
        act = translate("PlanEditor", "Keep")
        super().__init__("formalisationDialog", translate("PlanEditor", "What makes the plan binding"), act, parent)
        self._say(_binding_rule())
        self.fields = FormalisationFields(words, lambda: today, self)
        self.fields.set_value(known or Formalisation())
        self.fields.edited.connect(lambda: self.ok.setEnabled(self.fields.is_valid()))
        self._column.addWidget(self.fields)


def _binding_rule() -> str:
    return translate(
        "PlanEditor",
        "An exchange of letters makes the plan binding; where it touches a term of the contract, an amendment does.",
    )


class PutOffDialog(_Question):
    """Asks why an axis is put off."""

    def __init__(self, title: str, parent: QWidget) -> None:
        act = translate("PlanEditor", "Put off")
        super().__init__("putOffDialog", translate("PlanEditor", "Put an axis off"), act, parent)
        self._say(
            translate(
                "PlanEditor",
                "“{title}” leaves the plan with its objectives, indicators and actions. It is kept with its reason and "
                "offered again at renewal.",
            ).format(title=title)
        )
        self.reason = LongTextField("putOffReason", translate("PlanEditor", "Reason"), parent=self)
        self._ask(translate("PlanEditor", "&Reason"), self.reason)
        self.reason.edited.connect(lambda text: self.ok.setEnabled(bool(text.strip())))
        self.ok.setEnabled(False)
