"""Terms: how binding the clause is, how the plan is drawn up, followed, checked, governed and shared."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from facilitator_app.domain.contract import StartMode
from facilitator_app.domain.preparation import Force, Preparation
from facilitator_app.ui.binding import Binding
from facilitator_app.ui.contract_life.preparation_tabs.case import PreparationCase
from facilitator_app.ui.fields import ChoiceField, Field, IntField, LongTextField
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.icons import icon
from facilitator_app.ui.theme import chars, em
from facilitator_app.ui.wording.chapter import MarkedFields
from facilitator_app.words.labels import label

translate = QCoreApplication.translate

_LONGEST_LIMIT = 48
_CAPTION = 24


class TermsTab(QScrollArea):
    """A form in sections; what the contract form holds is told here and changed there."""

    contract_wanted = Signal()

    def __init__(self, case: PreparationCase) -> None:
        super().__init__()
        self.case = case
        self.setObjectName("preparationTermsTab")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._binding: Binding[Preparation] = Binding(case.editing)
        self._marked = MarkedFields(case.editing, self)
        self.fields: dict[str, Field] = {}
        self._led_to: Field | None = None
        inside = QWidget(self)
        self._form = QFormLayout(inside)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._inside = inside
        self._add_commitment()
        self._add_cadence()
        self._add_follow_up()
        self._add_rest()
        self.setWidget(inside)

    def show_case(self) -> None:
        """Shows the terms as they now are."""
        self._binding.show()
        self._binding.set_read_only(self.case.read_only)
        self.cadence.setText("\n".join(self._told()))

    def focus_on(self, name: str) -> None:
        """Goes to the field of a term."""
        field = self.fields.get(name)
        if field is not None:
            self._led_to = field
            self._lead()
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Resize and watched is self.widget() and self._led_to is not None:
            # Fields find their height line by line once the tab is in sight, and push the one that was wanted down.
            QTimer.singleShot(0, self, self._lead)
        return done

    def _lead(self) -> None:
        if self._led_to is not None:
            self.ensureWidgetVisible(self._led_to)

    def _left(self) -> None:
        self._led_to = None

    # -- what is shown of the contract

    def _told(self) -> list[str]:
        contract, words = self.case.contract, self.case.words
        half = contract.half_yearly_reviews
        months = contract.interim_months
        lines = [
            words.colon(translate("Preparation", "Start of the plan"), label(contract.start, words)),
            translate("Preparation", "Annual review: always, within two months of each anniversary from the second on")
            if contract.start is StartMode.FIRST_ANNIVERSARY
            else translate("Preparation", "Annual review: always, within two months of each anniversary"),
            translate("Preparation", "Half-yearly review: provided for")
            if half
            else translate("Preparation", "Half-yearly review: not provided for"),
            translate("Preparation", "Interim point: every %n month(s)", "", months)
            if months
            else translate("Preparation", "Interim point: none at a fixed rhythm"),
            translate("Preparation", "Final review: within %n month(s) of the end", "", contract.final_review_months),
        ]
        return lines

    # -- the form

    def _add_commitment(self) -> None:
        self._section(translate("Preparation", "Commitment and drawing up"))
        forces = [(force, label(force, self.case.words)) for force in Force]
        force = ChoiceField("termForce", translate("Preparation", "Force of the clause"), forces)
        force.combo.setMinimumContentsLength(30)
        force.limit_width(chars(self, 44))
        limit = IntField(
            "termPlanMonths",
            translate("Preparation", "Plan settled within"),
            lowest=1,
            highest=_LONGEST_LIMIT,
            unit=translate("Preparation", "months of the kick-off meeting"),
        )
        limit.limit_width(chars(self, 10))
        self._tie(force, "force", translate("Preparation", "force of the clause"))
        self._tie(limit, "plan_months", translate("Preparation", "time limit of the plan"))
        self._long(
            "drawing_up",
            translate("Preparation", "Drawing up"),
            translate("Preparation", "drawing up"),
            translate("Preparation", "Such as: two workshops with the departments that use the service"),
        )
        self._long(
            "content",
            translate("Preparation", "Content besides the seven points"),
            translate("Preparation", "content of the plan"),
            translate("Preparation", "Such as: the training planned for each trade on the site"),
        )

    def _add_cadence(self) -> None:
        self._section(translate("Preparation", "Start and cadence, as in the contract form"))
        self.cadence = QLabel(self._inside)
        self.cadence.setObjectName("preparationCadence")
        self.cadence.setTextFormat(Qt.TextFormat.PlainText)
        self.cadence.setWordWrap(True)
        self.to_contract = QPushButton(
            icon("edit"), translate("Preparation", "Change in the contract form…"), self._inside
        )
        self.to_contract.setObjectName("preparationToContract")
        self.to_contract.clicked.connect(self.contract_wanted)
        group = QWidget(self._inside)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.cadence)
        column.addWidget(self.to_contract, 0, Qt.AlignmentFlag.AlignLeft)
        self._form.addRow(group)

    def _add_follow_up(self) -> None:
        self._section(translate("Preparation", "Monitoring, control, governance"))
        for name, title, act, hint in (
            (
                "monitoring",
                translate("Preparation", "Monitoring"),
                translate("Preparation", "monitoring"),
                translate(
                    "Preparation",
                    "Such as: the holder keeps a dashboard and sends it within ten days of each quarter’s end",
                ),
            ),
            (
                "control",
                translate("Preparation", "Control"),
                translate("Preparation", "control"),
                translate("Preparation", "Such as: on documents each quarter, and one visit on site a year"),
            ),
            (
                "evidence",
                translate("Preparation", "Evidence"),
                translate("Preparation", "evidence"),
                translate(
                    "Preparation",
                    "Such as: hours of integration per quarter. One document per line, counts only, no names",
                ),
            ),
            (
                "governance",
                translate("Preparation", "Governance"),
                translate("Preparation", "governance"),
                translate(
                    "Preparation",
                    "Such as: the procurement officer and the operations manager meet; the head of procurement settles "
                    "disagreements (functions, not names)",
                ),
            ),
        ):
            self._long(name, title, act, hint)

    def _add_rest(self) -> None:
        self._section(translate("Preparation", "Sharing of gains, and the rest"))
        self._long(
            "sharing",
            translate("Preparation", "Sharing of gains"),
            translate("Preparation", "sharing of gains"),
            translate("Preparation", "Such as: half of a saving brought about by the plan goes to the holder"),
        )
        self.non_monetary = QCheckBox(translate("Preparation", "Gains may be non-monetary"), self._inside)
        self.non_monetary.setObjectName("termNonMonetary")
        self._binding.tie_check(
            self.non_monetary,
            lambda p: p.terms.non_monetary,
            lambda p, on: replace(p, terms=replace(p.terms, non_monetary=on)),
            translate("Preparation", "non-monetary gains"),
        )
        self._form.addRow("", self.non_monetary)
        for name, title, act, hint in (
            (
                "formalisation",
                translate("Preparation", "Formalisation"),
                translate("Preparation", "formalisation"),
                translate("Preparation", "Such as: letters exchanged within fifteen days of the agreement"),
            ),
            (
                "personal_data",
                translate("Preparation", "Personal data"),
                translate("Preparation", "personal data"),
                translate("Preparation", "Such as: figures are deleted two years after the end of the contract"),
            ),
            (
                "reuse",
                translate("Preparation", "Reuse of lessons"),
                translate("Preparation", "reuse of lessons"),
                translate("Preparation", "Such as: the buyer may publish the results, without naming anybody"),
            ),
        ):
            self._long(name, title, act, hint)
        notes = LongTextField(
            "preparationNotes",
            translate("Preparation", "Clauses taken over, and notes"),
            lowest=2,
            placeholder=translate("Preparation", "What to think of while preparing; never printed"),
        )
        self._binding.tie(
            notes,
            lambda p: p.notes,
            lambda p, text: replace(p, notes=text),
            translate("Preparation", "notes"),
        )
        self.fields["notes"] = notes
        self._row(notes)

    def _long(self, name: str, title: str, act: str, hint: str = "") -> None:
        field = LongTextField(f"term_{name}", title, lowest=2, highest=8, placeholder=hint)
        self._marked.add(field)
        self._tie(field, name, act)

    def _tie(self, field: Field, name: str, act: str) -> None:
        self._binding.tie(field, lambda p: getattr(p.terms, name), _putter(name), act)
        self.fields[name] = field
        self._row(field)

    def _row(self, field: Field) -> None:
        field.committed.connect(self._left)
        caption = QLabel(field.editor.accessibleName(), self._inside)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setWordWrap(True)
        caption.setMinimumWidth(chars(caption, _CAPTION))
        caption.setBuddy(field.editor)
        self._form.addRow(caption, field)

    def _section(self, title: str) -> None:
        heading = Heading(title, self._inside)
        if self._form.rowCount():
            heading.setContentsMargins(0, em(self, 0.7), 0, 0)
        self._form.addRow(heading)


def _putter(name: str) -> Callable[[Preparation, Any], Preparation]:
    def put(preparation: Preparation, value: Any) -> Preparation:
        return replace(preparation, terms=replace(preparation.terms, **{name: value}))

    return put
