"""The table of all plans by year and version, with what makes each binding."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.formalisation import AmendmentStep, ContractTerm, Letter
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.state import State
from facilitator_app.domain.touched_terms import amendment_of, is_binding
from facilitator_app.ui.contract_life.validation_tables.case import (
    ValidationCase,
    formalised,
    is_draft,
    with_formalisation,
)
from facilitator_app.ui.tables.columns import Choice, Column, Kind
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.words.formalisation import binding_text
from facilitator_app.words.kick_off_labels import step_source
from facilitator_app.words.labels import label

translate = QCoreApplication.translate

_STATUS = {
    PlanStatus.DRAFT: State.NOT_STARTED,
    PlanStatus.VALIDATED: State.ON_TRACK,
    PlanStatus.CLOSED: State.REACHED,
}
_LONGEST = Decimal(600)
# Where room lacks, days of receiving leave the table first; references were never in it.
_LEAVES = {
    ("buyer_letter", "sent_on"): 5,
    ("holder_letter", "sent_on"): 6,
    ("holder_letter", "received_on"): 7,
    ("buyer_letter", "received_on"): 8,
    ("buyer_letter", "reference"): 0,
    ("holder_letter", "reference"): 0,
}


def describe_plans(case: ValidationCase) -> Description[Plan]:
    """Plans can't be added here, and drafts have nothing to fill in yet."""
    changed = translate("Validation", "fill in what makes a plan binding")
    return Description(
        name="validationPlans",
        title=translate("Validation", "Plans and what makes them binding"),
        columns=(*_identity(case), *_letters(changed), *_amendment(case, changed)),
        new=lambda _group: Plan(id="", contract_id="", year=1, starts_on=dt.date.min, ends_on=dt.date.max),
        copied=lambda plan: plan,
        id_of=lambda plan: plan.id,
        acts=Acts(add="", added="", deleted="", duplicated="", moved="", pasted=changed, changed=changed),
        empty=translate("Validation", "No plan yet: it is drawn up after the kick-off meeting."),
        fixed=True,
        frozen=is_draft,
    )


def plan_name(plan: Plan) -> str:
    """A plan by its year and version."""
    return translate("Validation", "Year {year}, version {version}").format(year=plan.year, version=plan.version)


def _identity(case: ValidationCase) -> tuple[Column[Plan], ...]:
    terms = case.choices(ContractTerm)
    return (
        Column(key="plan", title=translate("Validation", "Plan"), get=plan_name, show=plan_name, width=17, share=1),
        Column(
            key="status",
            title=translate("Validation", "State"),
            get=lambda plan: plan.status,
            show=lambda plan: label(plan.status, case.words),
            state=lambda plan: _STATUS[plan.status],
            width=12,
            priority=3,
        ),
        Column(
            key="binding",
            title=translate("Validation", "What makes it binding"),
            get=lambda plan: binding_told(case, plan),
            show=lambda plan: binding_told(case, plan),
            state=lambda plan: _binding_state(case, plan),
            width=22,
            share=2,
        ),
        Column(
            key="term",
            title=translate("Validation", "Term touched"),
            kind=Kind.CHOICE,
            choices=lambda _plan: terms,
            get=lambda plan: formalised(plan).term,
            put=lambda plan, term: with_formalisation(plan, term=term),
            label=translate("Validation", "term touched by a plan"),
            width=12,
            priority=4,
        ),
    )


def binding_told(case: ValidationCase, plan: Plan) -> str:
    """What makes a plan binding, or what is awaited; an amendment of the register counts."""
    if is_draft(plan):
        return translate("Validation", "once validated")
    amendment = amendment_of(plan, case.register)
    known = plan.formalisation
    if amendment is not None and (known is None or (known.by_amendment and not known.told)):
        return translate("Validation", "amendment {number} of the register").format(number=amendment.number)
    if known is not None and known.out_of_order:
        return translate("Validation", "letter received before it was sent: check the dates")
    return binding_text(known, case.words)


def _binding_state(case: ValidationCase, plan: Plan) -> State | None:
    if is_draft(plan):
        return None
    doubtful = plan.formalisation is not None and plan.formalisation.out_of_order
    return State.REACHED if is_binding(plan, case.register) and not doubtful else State.WATCH


def _letters(changed: str) -> tuple[Column[Plan], ...]:
    found: list[Column[Plan]] = []
    for party, sent, received, reference in (
        (
            "buyer_letter",
            translate("Validation", "Buyer’s letter sent"),
            translate("Validation", "Received by holder"),
            translate("Validation", "Reference of the buyer’s letter"),
        ),
        (
            "holder_letter",
            translate("Validation", "Holder’s letter sent"),
            translate("Validation", "Received by buyer"),
            translate("Validation", "Reference of the holder’s letter"),
        ),
    ):
        found += [
            _of_letter(party, "sent_on", sent, changed),
            _of_letter(party, "received_on", received, changed),
            _of_letter(party, "reference", reference, changed),
        ]
    return tuple(found)


def _of_letter(party: str, key: str, title: str, changed: str) -> Column[Plan]:
    def letter(plan: Plan) -> Letter:
        known: Letter = getattr(formalised(plan), f"known_{party}")
        return known

    def put(plan: Plan, value: Any) -> Plan:
        # A pair noted as one goes on as the letters of both parties.
        both = {
            "buyer_letter": formalised(plan).known_buyer_letter,
            "holder_letter": formalised(plan).known_holder_letter,
        }
        return with_formalisation(plan, **both | {party: replace(letter(plan), **{key: value})})

    return Column(
        key=f"{party}_{key}",
        title=title,
        kind=Kind.TEXT if key == "reference" else Kind.DATE,
        get=lambda plan: getattr(letter(plan), key),
        put=put,
        label=changed,
        width=12,
        priority=_LEAVES[party, key],
        in_table=key != "reference",
    )


def _amendment(case: ValidationCase, changed: str) -> tuple[Column[Plan], ...]:
    text, number = Kind.TEXT, Kind.NUMBER
    return (
        _fact("amendment_number", translate("Validation", "Number of the amendment"), text, changed),
        _fact("amendment_on", translate("Validation", "Date of the amendment"), Kind.DATE, changed),
        _fact("amendment_purpose", translate("Validation", "Purpose of the amendment"), Kind.LONG_TEXT, changed),
        _fact("amendment_amount", translate("Validation", "Amount of the amendment, excl. tax (€)"), number, changed),
        _fact("amendment_months", translate("Validation", "Months added to the duration"), number, changed),
        Column(
            key="steps_done",
            title=translate("Validation", "What the amendment entails: what is done is ticked"),
            kind=Kind.CHOICES,
            choices=lambda _plan: _steps(case),
            get=lambda plan: formalised(plan).steps_done,
            put=lambda plan, steps: with_formalisation(plan, steps_done=tuple(steps)),
            label=changed,
            in_table=False,
        ),
    )


def _fact(key: str, title: str, kind: Kind, changed: str) -> Column[Plan]:
    def put(plan: Plan, value: Any) -> Plan:
        known = int(value) if key == "amendment_months" and value is not None else value
        return with_formalisation(plan, **{key: known})

    months = key == "amendment_months"
    return Column(
        key=key,
        title=title,
        kind=kind,
        get=lambda plan: getattr(formalised(plan), key),
        put=put,
        label=changed,
        in_table=False,
        least=Decimal(0) if months else None,
        most=_LONGEST if months else None,
    )


def _steps(case: ValidationCase) -> tuple[Choice, ...]:
    told = translate("Validation", "{step} – {source}")
    return tuple(
        Choice(value=step, text=told.format(step=label(step, case.words), source=step_source(step, case.words)))
        for step in AmendmentStep
    )
