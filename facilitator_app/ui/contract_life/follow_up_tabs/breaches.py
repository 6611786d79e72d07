"""Breaches of the contract and the steps towards a penalty."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.breach import (
    Breach,
    BreachProblem,
    BreachStep,
    PenaltyDecision,
    breach_problems,
    newly_refused,
    standing,
    under_penalty,
    with_cap,
)
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.progress import worst
from facilitator_app.domain.state import State
from facilitator_app.ui.contract_life.follow_up_tabs.case import FollowUpCase
from facilitator_app.ui.contract_life.follow_up_tabs.tab import FollowUpTab, Lead, TabTitle, counted
from facilitator_app.ui.tables.columns import Choice, Column, Kind
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.ui.wording.chapter import chapter_marks
from facilitator_app.words.breaches import adversarial_text, penalty_text, step_text
from facilitator_app.words.labels import label

translate = QCoreApplication.translate

_LONGEST_DAYS = Decimal(365)


class BreachesTab(FollowUpTab):
    """One line per breach; the detail pane has its steps in their order."""

    def __init__(self, case: FollowUpCase, lead: Lead) -> None:
        super().__init__(case, "breachesTab", lead)
        hooks: Hooks[Breach] = Hooks(change=self._change, end_typing=case.editing.end_typing)
        self.add_table(EditableTable(describe(case), case.reader, hooks, self))
        self.letter = self.add_act(
            "breachLetter", translate("FollowUp", "Invitation to submit remarks…"), self._letter, "document"
        )
        self.table.current_changed.connect(lambda _row: self._enable())
        self._opened = False

    def show_case(self) -> None:
        self.table.show_rows(self.case.register.breaches, read_only=self.case.read_only)
        if not self._opened:
            # There are more dates than a table has room for. The pane takes its share of a table that is on screen.
            self._opened = True
            self.table.show_detail(True)
        self._enable()

    def _enable(self) -> None:
        self.letter.setEnabled(self.table.current_row() is not None)

    def _letter(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.lead("breach_letter", row.id)

    def title(self) -> TabTitle:
        zone, today = self.case.told.contract.zone, self.case.today()
        found = [standing(breach, zone, today) for breach in self.case.register.breaches]
        running = [s.state for s in found if s.step is not BreachStep.OVER]
        state = worst(tuple(running))
        alarming = state if state in (State.LATE, State.WATCH) else None
        return counted(translate("FollowUp", "Breaches and penalties"), len(running), alarming)

    def _change(self, rows: tuple[Breach, ...], act: str, key: str) -> None:
        self.case.change(replace(self.case.register, breaches=rows), act, key)


def describe(case: FollowUpCase) -> Description[Breach]:
    """The table of breaches."""
    return Description(
        name="breaches",
        title=translate("FollowUp", "Breaches and penalties"),
        columns=(*_what(case), *_hearing(case), *_decision(case), *_end(case)),
        new=lambda _group: Breach(id=new_id(), noticed_on=case.today()),
        copied=lambda row: replace(Breach(id=new_id()), event=row.event, noticed_on=case.today()),
        id_of=lambda row: row.id,
        acts=Acts(
            add=translate("FollowUp", "Add a breach"),
            added=translate("FollowUp", "add a breach"),
            deleted=translate("FollowUp", "delete a breach"),
            duplicated=translate("FollowUp", "duplicate a breach"),
            moved=translate("FollowUp", "move a breach"),
            pasted=translate("FollowUp", "paste breaches"),
            changed=translate("FollowUp", "change a breach"),
        ),
        empty=translate("FollowUp", "No breach noticed: Insert adds one. The holder is heard before any penalty."),
        marks=chapter_marks(case.editing),
    )


def _plain(case: FollowUpCase, key: str, title: str, kind: Kind = Kind.TEXT, **more: Any) -> Column[Breach]:
    put: Callable[[Breach, Any], Breach] = more.pop("put", lambda row, value: replace(row, **{key: value}))
    get: Callable[[Breach], Any] = more.pop("get", lambda row: getattr(row, key))
    return Column(
        key=key,
        title=title,
        kind=kind,
        get=get,
        put=put,
        refused=lambda row, value: refusal(row, put(row, value), case),
        **more,
    )


def refusal(before: Breach, after: Breach, case: FollowUpCase) -> str:
    """Why a change of a breach can't be made, as one sentence; "" when it can."""
    zone, today = case.told.contract.zone, case.today()
    problem = newly_refused(_capped(before, case), _capped(after, case), zone, today)
    return label(problem, case.words) if problem is not None else ""


def _capped(row: Breach, case: FollowUpCase) -> Breach:
    return with_cap(row, case.told.penalties, case.told.contract)


def _problems(row: Breach, case: FollowUpCase) -> tuple[BreachProblem, ...]:
    return breach_problems(_capped(row, case), case.told.contract.zone, case.today())


def _lacking(case: FollowUpCase, problem: BreachProblem) -> Callable[[Breach], str]:
    """What a cell says where a breach has a problem."""

    def told(row: Breach) -> str:
        return translate("FollowUp", "to enter") if problem in _problems(row, case) else ""

    return told


def _what(case: FollowUpCase) -> tuple[Column[Breach], ...]:
    def penalties(_row: Breach) -> tuple[Choice, ...]:
        return (
            Choice(value="", text=translate("FollowUp", "none of the contract’s")),
            *(Choice(value=p.id, text=p.event.strip() or penalty_text(p, case.words)) for p in case.told.penalties),
        )

    def under(row: Breach, penalty_id: str) -> Breach:
        penalty = next((p for p in case.told.penalties if p.id == penalty_id), None)
        basis = penalty_text(penalty, case.words) if penalty is not None else ""
        return under_penalty(row, penalty, case.told.contract, basis)

    def noted(row: Breach, event: str) -> Breach:
        """A breach named as the contract names it falls under that penalty, unless another was chosen."""
        said = " ".join(event.casefold().split())
        same = (p.id for p in case.told.penalties if said and " ".join(p.event.casefold().split()) == said)
        found = "" if row.penalty_id else next(same, "")
        named = replace(row, event=event)
        return under(named, found) if found else named

    return (
        _plain(
            case,
            "event",
            translate("FollowUp", "Breach"),
            Kind.LONG_TEXT,
            put=noted,
            lacking=_lacking(case, BreachProblem.NO_EVENT),
            width=20,
            share=4,
        ),
        _plain(
            case,
            "penalty_id",
            translate("FollowUp", "Penalty of the contract"),
            Kind.CHOICE,
            put=under,
            choices=penalties,
            in_table=False,
        ),
        Column(
            key="basis",
            title=translate("FollowUp", "How it is reckoned"),
            get=lambda row: row.basis,
            show=lambda row: row.basis,
            in_table=False,
        ),
        _plain(case, "noticed_on", translate("FollowUp", "Noticed on"), Kind.DATE, width=11, priority=3),
    )


def _hearing(case: FollowUpCase) -> tuple[Column[Breach], ...]:
    def stands(row: Breach) -> Any:
        return standing(row, case.told.contract.zone, case.today())

    return (
        _plain(
            case,
            "notice_sent_on",
            translate("FollowUp", "Invitation to submit remarks sent on"),
            Kind.DATE,
            in_table=False,
        ),
        _plain(
            case,
            "notice_received_on",
            translate("FollowUp", "Received by the holder on"),
            Kind.DATE,
            in_table=False,
        ),
        _plain(
            case,
            "remarks_days",
            translate("FollowUp", "Days to answer"),
            Kind.NUMBER,
            put=lambda row, value: replace(row, remarks_days=int(value or 0)),
            whole=True,
            least=Decimal(0),
            most=_LONGEST_DAYS,
            in_table=False,
        ),
        Column(
            key="until",
            title=translate("FollowUp", "End of the adversarial step"),
            get=stands,
            show=lambda row: adversarial_text(row, case.told.contract, case.words),
            in_table=False,
        ),
        _plain(case, "remarks_received_on", translate("FollowUp", "Remarks received on"), Kind.DATE, in_table=False),
        _plain(case, "remarks", translate("FollowUp", "What the holder answers"), Kind.LONG_TEXT, in_table=False),
        Column(
            key="step",
            title=translate("FollowUp", "Next step"),
            get=lambda row: stands(row).step,
            show=lambda row: step_text(stands(row), case.words),
            state=lambda row: stands(row).state,
            width=22,
            share=2,
        ),
    )


def _decision(case: FollowUpCase) -> tuple[Column[Breach], ...]:
    states = {
        None: None,
        PenaltyDecision.WAIVED: State.REACHED,
        PenaltyDecision.WARNING: State.WATCH,
        PenaltyDecision.APPLIED: State.LATE,
    }
    decisions = (
        Choice(value=None, text=translate("FollowUp", "not decided")),
        *(Choice(value=d, text=label(d, case.words), state=states[d]) for d in PenaltyDecision),
    )

    def decided(row: Breach, decision: PenaltyDecision | None) -> Breach:
        day: dt.date | None = None if decision is None else row.decided_on or case.today()
        return replace(row, decision=decision, decided_on=day)

    return (
        _plain(
            case,
            "decision",
            translate("FollowUp", "Decision"),
            Kind.CHOICE,
            put=decided,
            choices=lambda _row: decisions,
            state=lambda row: states[row.decision],
            label=translate("FollowUp", "decide on a breach"),
            width=21,
            priority=1,
        ),
        _plain(case, "decided_on", translate("FollowUp", "Decided on"), Kind.DATE, in_table=False),
        _plain(
            case,
            "reason",
            translate("FollowUp", "Reason of the decision"),
            Kind.LONG_TEXT,
            lacking=_lacking(case, BreachProblem.NO_REASON),
            width=16,
            share=3,
            priority=4,
        ),
    )


def _end(case: FollowUpCase) -> tuple[Column[Breach], ...]:
    euros = "\u202f€"
    return (
        _plain(
            case,
            "amount",
            translate("FollowUp", "Amount"),
            Kind.NUMBER,
            suffix=euros,
            least=Decimal(0),
            lacking=_lacking(case, BreachProblem.NO_AMOUNT),
            width=11,
            priority=2,
        ),
        _plain(
            case,
            "cap",
            translate("FollowUp", "Cap"),
            Kind.NUMBER,
            suffix=euros,
            least=Decimal(0),
            get=lambda row: _capped(row, case).cap,
            locked=lambda row: bool(row.penalty_id),
            in_table=False,
        ),
        _plain(case, "notified_on", translate("FollowUp", "Decision notified on"), Kind.DATE, in_table=False),
        _plain(
            case,
            "paid_on",
            translate("FollowUp", "Paid on"),
            Kind.DATE,
            in_table=False,
            locked=lambda row: row.decision is not PenaltyDecision.APPLIED,
        ),
        Column(
            key="wrong",
            title=translate("FollowUp", "To check"),
            get=lambda row: row.id,
            show=lambda row: _wrong(row, case),
            in_table=False,
        ),
    )


def _wrong(row: Breach, case: FollowUpCase) -> str:
    return "\n".join(label(problem, case.words) for problem in _problems(row, case))
