"""Penalties: what is failed, what it costs, up to what, and the time the holder has to be heard first."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.preparation import CapUnit, Penalty, PenaltyUnit, capped_at
from facilitator_app.domain.state import State
from facilitator_app.ui.contract_life.preparation_tabs.case import PreparationCase, case_table, choices
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.ui.wording.chapter import chapter_marks
from facilitator_app.words.words import NARROW_NBSP, Words

translate = QCoreApplication.translate

_LONGEST_STEP = 365
# Room for the sign and the words that say that a figure is missing.
_FIGURE_WIDTH = 13


class PenaltiesTab(QWidget):
    """A table of penalties."""

    def __init__(self, case: PreparationCase) -> None:
        super().__init__()
        self.case = case
        self.setObjectName("preparationPenaltiesTab")
        self.table = case_table(case, self._description(), lambda p, rows: replace(p, penalties=rows), self)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)

    def show_case(self) -> None:
        """Shows the penalties as they now are."""
        self.table.show_rows(self.case.preparation.penalties, read_only=self.case.read_only)

    def _description(self) -> Description[Penalty]:
        return Description(
            name="penalties",
            title=translate("Preparation", "Penalties"),
            columns=self._columns(),
            new=lambda _group: Penalty(id=new_id()),
            copied=lambda penalty: replace(penalty, id=new_id()),
            id_of=lambda penalty: penalty.id,
            acts=Acts(
                add=translate("Preparation", "Add a penalty"),
                added=translate("Preparation", "add a penalty"),
                deleted=translate("Preparation", "delete a penalty"),
                duplicated=translate("Preparation", "duplicate a penalty"),
                moved=translate("Preparation", "move a penalty"),
                pasted=translate("Preparation", "paste penalties"),
                changed=translate("Preparation", "change a penalty"),
            ),
            empty=translate(
                "Preparation",
                "No penalty yet: Insert adds one, such as “Absence from a review: €200 per event, €1,000 at most”.",
            ),
            marks=chapter_marks(self.case.editing),
        )

    def _columns(self) -> tuple[Column[Penalty], ...]:
        return (*self._cost(), *self._limits())

    def _cost(self) -> tuple[Column[Penalty], ...]:
        """What fails, and what that costs."""
        words = self.case.words
        units = choices(PenaltyUnit, words)
        return (
            Column(
                key="event",
                title=translate("Preparation", "Failure"),
                get=lambda penalty: penalty.event,
                put=lambda penalty, text: replace(penalty, event=text),
                kind=Kind.LONG_TEXT,
                label=translate("Preparation", "failure"),
                lacking=lambda penalty: _lacking(there=bool(penalty.event.strip())),
                width=24,
                share=1,
            ),
            Column(
                key="amount",
                title=translate("Preparation", "Amount"),
                get=lambda penalty: penalty.amount,
                put=lambda penalty, figure: replace(penalty, amount=figure),
                kind=Kind.NUMBER,
                label=translate("Preparation", "amount"),
                show=lambda penalty: _figure(penalty.amount, words, in_percent=penalty.unit.in_percent),
                lacking=lambda penalty: _lacking(there=penalty.amount is not None),
                state=lambda penalty: State.WATCH if penalty.amount_above_whole else None,
                least=Decimal(0),
                width=_FIGURE_WIDTH,
            ),
            Column(
                key="unit",
                title=translate("Preparation", "Unit"),
                get=lambda penalty: penalty.unit,
                put=lambda penalty, unit: replace(penalty, unit=unit),
                kind=Kind.CHOICE,
                label=translate("Preparation", "unit"),
                choices=lambda _penalty: units,
                width=20,
            ),
        )

    def _limits(self) -> tuple[Column[Penalty], ...]:
        """What it may cost at most, and how long the holder is heard first."""
        words = self.case.words
        caps = choices(CapUnit, words)
        return (
            Column(
                key="cap",
                title=translate("Preparation", "Cap"),
                get=lambda penalty: penalty.cap,
                put=capped_at,
                kind=Kind.NUMBER,
                label=translate("Preparation", "cap"),
                show=lambda penalty: _figure(penalty.cap, words, in_percent=penalty.cap_unit is not CapUnit.EUROS),
                lacking=lambda penalty: _lacking(there=penalty.cap is not None),
                state=lambda penalty: State.WATCH if penalty.cap_above_whole else None,
                least=Decimal(0),
                width=_FIGURE_WIDTH,
                priority=1,
            ),
            Column(
                key="cap_unit",
                title=translate("Preparation", "Unit of the cap"),
                get=lambda penalty: penalty.cap_unit,
                put=lambda penalty, unit: replace(penalty, cap_unit=unit),
                kind=Kind.CHOICE,
                label=translate("Preparation", "unit of the cap"),
                choices=lambda _penalty: caps,
                width=24,
                priority=3,
            ),
            Column(
                key="adversarial_days",
                title=translate("Preparation", "Days to be heard"),
                get=lambda penalty: penalty.adversarial_days,
                put=lambda penalty, days: replace(penalty, adversarial_days=days),
                kind=Kind.NUMBER,
                label=translate("Preparation", "days to be heard"),
                hint=translate(
                    "Preparation", "Calendar days in which the holder may submit observations; 15 are usual"
                ),
                least=Decimal(0),
                most=Decimal(_LONGEST_STEP),
                whole=True,
                width=12,
                priority=2,
            ),
        )


def _lacking(*, there: bool) -> str:
    return "" if there else translate("Preparation", "to be said")


def _figure(value: Decimal | None, words: Words, *, in_percent: bool) -> str:
    if value is None or not in_percent:
        return words.amount(value)
    return f"{words.number(value)}{NARROW_NBSP}%" if words.language == "fr" else f"{words.number(value)}%"
