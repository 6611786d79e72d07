"""The table of decisions that touch a term of the contract, with what makes each binding."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.meeting import Decision, Meeting
from facilitator_app.domain.state import State
from facilitator_app.domain.touched_terms import TouchingDecision
from facilitator_app.ui.contract_life.validation_tables.case import ValidationCase
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.words.labels import label

translate = QCoreApplication.translate


def describe_decisions(case: ValidationCase) -> Description[TouchingDecision]:
    """Decisions stand in final minutes: here they are read, and the question is answered that the minutes left open."""
    return Description(
        name="termDecisions",
        title=translate("Validation", "Decisions that touch a term of the contract"),
        columns=(
            Column(
                key="decision",
                title=translate("Validation", "Decision"),
                get=lambda row: row.decision.text,
                show=lambda row: row.decision.text,
                width=26,
                share=4,
            ),
            Column(
                key="meeting",
                title=translate("Validation", "Meeting"),
                get=lambda row: row.meeting.id,
                show=lambda row: _meeting(case, row.meeting),
                width=18,
                share=1,
                priority=1,
            ),
            Column(
                key="term",
                title=translate("Validation", "Term touched"),
                get=lambda row: row.term,
                put=lambda row, term: replace(row, told=term),
                kind=Kind.CHOICE,
                choices=lambda _row: case.choices(ContractTerm),
                lacking=lambda row: "" if row.answered else translate("Validation", "to be chosen"),
                locked=lambda row: row.decision.term is not None,
                label=translate("Validation", "say which term a decision touches"),
                width=16,
            ),
            Column(
                key="formalised",
                title=translate("Validation", "Made binding by"),
                get=lambda row: row.waits,
                show=_formalised,
                state=lambda row: State.WATCH if row.waits else State.REACHED,
                width=24,
                share=2,
            ),
        ),
        new=lambda _group: TouchingDecision(decision=Decision(id=""), meeting=Meeting(id="", contract_id="")),
        copied=lambda row: row,
        id_of=lambda row: row.decision.id,
        acts=Acts(add="", added="", deleted="", duplicated="", moved="", pasted="", changed=""),
        empty=translate("Validation", "No decision touches a term of the contract."),
        fixed=True,
    )


def _meeting(case: ValidationCase, meeting: Meeting) -> str:
    parts = (label(meeting.kind, case.words), case.words.short_date(meeting.date))
    return ", ".join(part for part in parts if part)


def _formalised(row: TouchingDecision) -> str:
    if row.amendment is not None:
        return translate("Validation", "amendment {number} of the register").format(number=row.amendment.number)
    if row.term is ContractTerm.NONE:
        return translate("Validation", "no term touched: nothing to formalise")
    if not row.answered:
        return translate("Validation", "does it touch a term? not answered")
    return translate("Validation", "amendment awaited")
