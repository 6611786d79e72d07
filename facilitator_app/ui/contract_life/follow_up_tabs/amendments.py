"""The amendments of the contract: what they change, and which decisions and plans they formalise."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.register import Amendment, occasion_of, unmakes_applied
from facilitator_app.domain.state import State
from facilitator_app.domain.touched_terms import TouchingDecision, touching_decisions
from facilitator_app.services.registers import may_lengthen
from facilitator_app.ui.contract_life.follow_up_tabs.case import FollowUpCase
from facilitator_app.ui.contract_life.follow_up_tabs.tab import FollowUpTab, Lead, TabTitle, counted
from facilitator_app.ui.tables.columns import Choice, Column, Kind
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.ui.tables.table import EditableTable, Hooks

translate = QCoreApplication.translate

_OF_A_PLAN = "plan:"
_LONGEST = Decimal(600)


class AmendmentsTab(FollowUpTab):
    """One line per amendment. Those a plan was validated with stand among them, and are changed there.

    `apply` has the contract take over the months of an amendment, by its id.
    """

    def __init__(self, case: FollowUpCase, lead: Lead) -> None:
        super().__init__(case, "amendmentsTab", lead)
        self.waiting = QLabel(self)
        self.waiting.setObjectName("amendmentsWaiting")
        self.waiting.setTextFormat(Qt.TextFormat.PlainText)
        self.waiting.setWordWrap(True)
        self.column.addWidget(self.waiting)
        hooks: Hooks[Amendment] = Hooks(change=self._change, end_typing=case.editing.end_typing)
        self.add_table(EditableTable(describe(case), case.reader, hooks, self))
        self.apply = self.add_act(
            "applyAmendment", translate("FollowUp", "Add the months to the contract…"), self._apply, "calendar"
        )
        self.go = self.add_act("openAmendedPlan", translate("FollowUp", "Open the plan"), self._go, "plan")
        self.table.current_changed.connect(lambda _row: self._enable())

    def show_case(self) -> None:
        self.table.show_rows(self._rows(), read_only=self.case.read_only)
        waiting = [found for found in touching(self.case) if found.waits]
        told = [
            translate(
                "FollowUp", "%n decision(s) touch a term of the contract and await an amendment:", "", len(waiting)
            )
        ]
        told += [told_decision(found, self.case) for found in waiting]
        self.waiting.setText("\n– ".join(told))
        self.waiting.setVisible(bool(waiting))
        self._enable()

    def _rows(self) -> tuple[Amendment, ...]:
        return (*of_plans(self.case), *self.case.register.amendments)

    def title(self) -> TabTitle:
        waiting = [found for found in touching(self.case) if found.waits]
        to_apply = any(may_lengthen(amendment) for amendment in self.case.register.amendments)
        state = State.WATCH if waiting or to_apply else None
        return counted(translate("FollowUp", "Amendments"), len(self._rows()), state)

    def _change(self, rows: tuple[Amendment, ...], act: str, key: str) -> None:
        own = tuple(row for row in rows if not row.id.startswith(_OF_A_PLAN))
        self.case.change(replace(self.case.register, amendments=own), act, key)

    def _enable(self) -> None:
        row = self.table.current_row()
        known = self.case.told.contract.duration_months is not None
        may = row is not None and _waits(row)
        self.apply.setEnabled(may and known and not self.case.read_only)
        self.go.setEnabled(row is not None and row.id.startswith(_OF_A_PLAN))

    def _apply(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.lead("amendment", row.id)

    def _go(self) -> None:
        row = self.table.current_row()
        if row is not None and row.id.startswith(_OF_A_PLAN):
            self.lead("plan", row.id.removeprefix(_OF_A_PLAN))


def touching(case: FollowUpCase) -> tuple[TouchingDecision, ...]:
    """The decisions that touch a term of the contract."""
    told = touching_decisions(case.register, case.told.meetings)
    return tuple(found for found in told if found.term not in (None, ContractTerm.NONE))


def told_decision(found: TouchingDecision, case: FollowUpCase) -> str:
    """A decision, and the meeting that took it."""
    return f"{found.decision.text.strip()} ({case.occasion(occasion_of(found.meeting))})"


def of_plans(case: FollowUpCase) -> tuple[Amendment, ...]:
    """The amendments recorded where plans were validated."""
    return tuple(
        Amendment(
            id=f"{_OF_A_PLAN}{plan.id}",
            number=plan.formalisation.amendment_number,
            signed_on=plan.formalisation.amendment_on,
            purpose=plan.formalisation.amendment_purpose,
            term=plan.formalisation.term,
            amount=plan.formalisation.amendment_amount,
            months_added=plan.formalisation.amendment_months or 0,
            formalises=(plan.id,),
        )
        for plan in case.told.plans
        if plan.formalisation is not None and plan.formalisation.by_amendment
    )


def describe(case: FollowUpCase) -> Description[Amendment]:
    """The table of amendments."""
    return Description(
        name="amendments",
        title=translate("FollowUp", "Amendments of the contract"),
        columns=(*_identity(case), *_changes(case), *_formalises(case)),
        new=lambda _group: Amendment(id=new_id()),
        copied=lambda row: replace(row, id=new_id(), applied_on=None, notified_on=None),
        id_of=lambda row: row.id,
        acts=Acts(
            add=translate("FollowUp", "Add an amendment"),
            added=translate("FollowUp", "add an amendment"),
            deleted=translate("FollowUp", "delete an amendment"),
            duplicated=translate("FollowUp", "duplicate an amendment"),
            moved=translate("FollowUp", "move an amendment"),
            pasted=translate("FollowUp", "paste amendments"),
            changed=translate("FollowUp", "change an amendment"),
        ),
        empty=translate(
            "FollowUp", "No amendment yet: Insert adds one. Only an amendment changes a term of the contract."
        ),
        frozen=lambda row: row.id.startswith(_OF_A_PLAN),
        # Deleted and typed again, an amendment would lengthen the contract twice.
        kept=_applied,
    )


def _waits(row: Amendment) -> bool:
    """Whether its months can be added to the contract here; those of a plan's amendment are typed in the contract."""
    return may_lengthen(row) and not row.id.startswith(_OF_A_PLAN)


def _applied(row: Amendment) -> bool:
    return row.applied_on is not None


def _keeps(row: Amendment, after: Amendment) -> str:
    """Why a change can't be taken: what the contract has taken over rests on it."""
    if not unmakes_applied(row, after):
        return ""
    return translate("FollowUp", "The contract has taken this amendment over: it keeps a number and a date.")


def _identity(case: FollowUpCase) -> tuple[Column[Amendment], ...]:
    to_set = translate("FollowUp", "to enter")
    terms = case.choices(term for term in ContractTerm if term is not ContractTerm.NONE)
    return (
        Column(
            key="number",
            title=translate("FollowUp", "No."),
            get=lambda row: row.number,
            put=lambda row, text: replace(row, number=text),
            refused=lambda row, text: _keeps(row, replace(row, number=text)),
            lacking=lambda row: "" if row.number.strip() else to_set,
            width=9,
        ),
        Column(
            key="signed_on",
            title=translate("FollowUp", "Signed on"),
            get=lambda row: row.signed_on,
            put=lambda row, day: replace(row, signed_on=day),
            refused=lambda row, day: _keeps(row, replace(row, signed_on=day)),
            kind=Kind.DATE,
            lacking=lambda row: "" if row.signed_on is not None else to_set,
            width=11,
        ),
        Column(
            key="notified_on",
            title=translate("FollowUp", "Notified on"),
            get=lambda row: row.notified_on,
            put=lambda row, day: replace(row, notified_on=day),
            kind=Kind.DATE,
            width=11,
            priority=6,
        ),
        Column(
            key="purpose",
            title=translate("FollowUp", "Purpose"),
            get=lambda row: row.purpose,
            put=lambda row, text: replace(row, purpose=text),
            kind=Kind.LONG_TEXT,
            width=20,
            share=4,
        ),
        Column(
            key="term",
            title=translate("FollowUp", "Term touched"),
            get=lambda row: row.term,
            put=lambda row, term: replace(row, term=term),
            kind=Kind.CHOICE,
            choices=lambda _row: terms,
            width=14,
            priority=3,
        ),
    )


def _changes(case: FollowUpCase) -> tuple[Column[Amendment], ...]:
    def months(row: Amendment) -> str:
        if not row.months_added:
            return ""
        return translate("FollowUp", "%n month(s)", "", row.months_added)

    def taken_over(row: Amendment) -> str:
        if row.applied_on is not None:
            return translate("FollowUp", "in the contract since {date}").format(
                date=case.words.short_date(row.applied_on)
            )
        return translate("FollowUp", "to be added to the contract") if _waits(row) else ""

    def state(row: Amendment) -> State | None:
        if row.applied_on is not None:
            return State.REACHED
        return State.WATCH if _waits(row) else None

    return (
        Column(
            key="amount",
            title=translate("FollowUp", "Change of amount"),
            get=lambda row: row.amount,
            put=lambda row, value: replace(row, amount=value),
            kind=Kind.NUMBER,
            suffix="\u202f€",
            width=13,
            priority=4,
        ),
        Column(
            key="months_added",
            title=translate("FollowUp", "Months added"),
            get=lambda row: row.months_added,
            put=lambda row, value: replace(row, months_added=int(value or 0)),
            show=months,
            locked=_applied,
            kind=Kind.NUMBER,
            whole=True,
            least=Decimal(0),
            most=_LONGEST,
            width=11,
            priority=1,
        ),
        Column(
            key="applied",
            title=translate("FollowUp", "Duration of the contract"),
            get=taken_over,
            show=taken_over,
            state=state,
            width=18,
            share=1,
            priority=2,
        ),
    )


def _formalises(case: FollowUpCase) -> tuple[Column[Amendment], ...]:
    def offered(row: Amendment) -> tuple[Choice, ...]:
        choices = [Choice(value=found.decision.id, text=told_decision(found, case)) for found in touching(case)]
        choices += [
            Choice(
                value=plan.id,
                text=translate("FollowUp", "Plan of year {year}, version {version}").format(
                    year=plan.year, version=plan.version
                ),
            )
            for plan in case.told.plans
            if plan.id in row.formalises or plan.formalisation is not None
        ]
        return tuple(choices)

    return (
        Column(
            key="formalises",
            title=translate("FollowUp", "Formalises"),
            get=lambda row: row.formalises,
            put=lambda row, ids: replace(row, formalises=tuple(ids)),
            kind=Kind.CHOICES,
            choices=offered,
            width=18,
            share=3,
            priority=5,
        ),
    )
