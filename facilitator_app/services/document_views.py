"""Domain values made into the views of documents, with all their text in one language.

``minutes_view`` stands in its own module; it is offered here with the others.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from facilitator_app import documents
from facilitator_app.documents import actions_view as actions_paper
from facilitator_app.documents import plan_view as plan_paper
from facilitator_app.documents import views
from facilitator_app.domain.completeness import Point, PointStatus, completeness
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.perimeter import perimeter_of
from facilitator_app.domain.plan import Action, Axis, Indicator, Objective, Plan, PlanStatus, agreed_part
from facilitator_app.services.document_actions import PlanActions, state_counts
from facilitator_app.services.document_figures import figure_text, target_text
from facilitator_app.services.document_identity import Dossier, Edition, file_name, identity
from facilitator_app.services.document_parts import (
    axis_titles,
    put_off_facts,
    resource_lines,
    signature_blocks,
    without_nameless,
)
from facilitator_app.services.document_schedule import schedule_view
from facilitator_app.services.document_words import actions_words, plan_words
from facilitator_app.services.minutes_view import minutes_file_name, minutes_view
from facilitator_app.words.axis_family import family_text
from facilitator_app.words.explain import notified
from facilitator_app.words.formalisation import formalisation_facts
from facilitator_app.words.labels import label
from facilitator_app.words.perimeter import perimeter_confirmed, perimeter_rule
from facilitator_app.words.words import Words

__all__ = [
    "Dossier",
    "actions_file_name",
    "actions_of",
    "actions_view",
    "as_agreed",
    "minutes_file_name",
    "minutes_view",
    "plan_file_name",
    "plan_view",
    "preload",
]


def preload(words: Words | None = None) -> None:
    """Load all that makes documents, the language's dates and numbers too; to be called when idle, from any thread."""
    # Of these makers this module is a part itself.
    from facilitator_app.services.paper_kinds import PaperKind, maker_of

    spoken = words or Words()
    spoken.date(dt.date(2000, 1, 1))
    spoken.number(1)
    documents.preload()
    for kind in (PaperKind.MINUTES, PaperKind.PLAN, PaperKind.ACTIONS):
        maker_of(kind)


# -- the plan ----------------------------------------------------------------------------------------------------------


def plan_view(
    plan: Plan, dossier: Dossier, words: Words, *, today: dt.date, social_clause: str = ""
) -> plan_paper.PlanView:
    """The plan of one contract year. A draft is dated today, a validated plan on the day it was validated.

    `social_clause` is what that of the contract asks for already: told beside the axes tied to it.
    It holds what the parties agreed: where actions stand is told by minutes and by the table of actions.
    """
    translate = words.translate
    whole = as_agreed(plan)
    plan = without_nameless(whole)
    titles = axis_titles(plan, words)
    return plan_paper.PlanView(
        identity=identity(dossier, _plan_edition(plan, words, today), whole, words),
        words=plan_words(words, agreed=plan.status is not PlanStatus.DRAFT),
        key_figures=(
            _counted(translate("PlanDocument", "area(s) of progress", "", len(plan.axes)), len(plan.axes), words),
            _counted(translate("PlanDocument", "objective(s)", "", len(plan.objectives)), len(plan.objectives), words),
            _counted(translate("PlanDocument", "indicator(s)", "", len(plan.indicators)), len(plan.indicators), words),
            _counted(translate("PlanDocument", "action(s)", "", len(plan.actions)), len(plan.actions), words),
        ),
        contract=_contract_facts(plan, dossier, words),
        axes=tuple(_plan_axis(plan, axis, titles[axis.id], social_clause, words) for axis in plan.axes),
        other_actions=PlanActions(plan=plan, words=words).of_no_axis(),
        schedule=schedule_view(plan, (), None, words),
        governance=tuple(views.Fact(titles[a.id], a.governance) for a in plan.axes if a.governance.strip()),
        sharing=tuple(words.colon(a.title.strip() or titles[a.id], a.gains) for a in plan.axes if a.gains.strip()),
        put_off=put_off_facts(plan, words),
        formalisation=_formalisation(plan, words),
        perimeter=perimeter_rule(perimeter_of(plan.axes), words),
        signatures=signature_blocks(dossier, words),
    )


def as_agreed(plan: Plan) -> Plan:
    """What the paper of a plan holds: what was agreed, and what makes it binding; a closed plan was validated."""
    status = PlanStatus.DRAFT if plan.status is PlanStatus.DRAFT else PlanStatus.VALIDATED
    return replace(agreed_part(plan), status=status, formalisation=plan.formalisation)


def plan_file_name(plan: Plan, dossier: Dossier, words: Words, *, today: dt.date) -> str:
    """Such as ``2024-117_PLAN-2_2026-11-21_v1.pdf``, with the contract year after PLAN."""
    return file_name(dossier.contract, f"PLAN-{plan.year}", _plan_edition(plan, words, today))


def _plan_day(plan: Plan, today: dt.date) -> dt.date:
    return today if plan.status is PlanStatus.DRAFT else plan.validated_on or plan.starts_on


def _plan_edition(plan: Plan, words: Words, today: dt.date) -> Edition:
    return Edition(
        title=words.translate("PlanDocument", "Progress plan, year {number}").format(number=plan.year),
        kind="plan",
        day=_plan_day(plan, today),
        version=plan.version,
        draft=plan.status is PlanStatus.DRAFT,
    )


def _counted(label_text: str, number: int, words: Words) -> views.KeyFigure:
    return views.KeyFigure(words.number(number), label_text)


def _contract_facts(plan: Plan, dossier: Dossier, words: Words) -> tuple[views.Fact, ...]:
    translate = words.translate
    contract = dossier.contract
    months = contract.duration_months
    span = translate("PlanDocument", "from {start} to {end}")
    found = [
        (translate("PlanDocument", "Reference"), contract.reference),
        (translate("PlanDocument", "Subject"), contract.title),
        (translate("PlanDocument", "Kind"), label(contract.kind, words)),
        (translate("PlanDocument", "Lot"), contract.lot),
        (label(Party.BUYER, words), dossier.buyer.name if dossier.buyer else ""),
        (label(Party.HOLDER, words), dossier.holder.name if dossier.holder else ""),
        (translate("PlanDocument", "Notified on"), notified(contract, words)),
        (
            translate("PlanDocument", "Duration"),
            "" if months is None else translate("PlanDocument", "%n month(s)", "", months),
        ),
        (
            translate("PlanDocument", "Year of the plan"),
            span.format(start=words.date(plan.starts_on), end=words.date(plan.ends_on)),
        ),
    ]
    return tuple(views.Fact(name, value) for name, value in found if value.strip())


def _formalisation(plan: Plan, words: Words) -> tuple[views.Fact, ...]:
    translate = words.translate
    found = [
        (translate("PlanDocument", "State"), label(plan.status, words)),
        (translate("PlanDocument", "Validated on"), words.date(plan.validated_on)),
        (translate("PlanDocument", "Validated although incomplete"), plan.incomplete_because),
        *formalisation_facts(plan.formalisation, words),
    ]
    return tuple(views.Fact(name, value) for name, value in found if value.strip())


def _plan_axis(plan: Plan, axis: Axis, title: str, social_clause: str, words: Words) -> plan_paper.PlanAxis:
    template = words.translate("PlanDocument", "{family} area of progress")
    named = family_text(axis.family, words).lower()
    family = template.format(family=named) if named else ""
    tied = words.translate("PlanDocument", "linked to the social clause") if axis.tied_to_social_clause else ""
    if tied and social_clause:
        tied = words.colon(tied, social_clause)
    draft = plan.status is PlanStatus.DRAFT
    lacking = [status for status in completeness(plan) if status.axis_id == axis.id and not status.complete]
    return plan_paper.PlanAxis(
        title=title,
        introduction=", ".join(part for part in (family[:1].upper() + family[1:], tied) if part),
        objectives=tuple(
            _plan_objective(o, axis, draft, words) for o in plan.axis_objectives(axis.id) if o.title.strip()
        ),
        indicators=tuple(
            plan_paper.PlanIndicator(
                name=indicator.name,
                baseline=figure_text(indicator, indicator.baseline, words),
                target=target_text(indicator, words),
                source=f"{indicator.source}\n{_supplied_by(indicator, words)}".strip(),
                frequency=label(indicator.frequency, words),
                definition=indicator.definition,
            )
            for indicator in plan.axis_indicators(axis.id)
        ),
        actions=PlanActions(plan=plan, words=words).of_axis(axis.id),
        resources=resource_lines((r for r in plan.resources if r.axis_id == axis.id), words),
        monitoring=tuple(line.strip() for line in axis.monitoring.splitlines() if line.strip()),
        missing=tuple(_lacking(status, words) for status in lacking) if draft else (),
        left_open=_left_open(lacking, words) if lacking and plan.incomplete_because.strip() and not draft else "",
    )


def _lacking(status: PointStatus, words: Words) -> str:
    """A point that is not complete; of the means, whose are missing (source 001 § 2.3, point 5)."""
    if status.without == (Party.HOLDER,):
        return words.translate("PlanDocument", "Means and resources of the holder")
    if status.without == (Party.BUYER,):
        return words.translate("PlanDocument", "Means and resources of the buyer")
    return label(status.point, words)


def _left_open(lacking: Sequence[PointStatus], words: Words) -> str:
    """What the parties agreed without: points left out, and those that part of is said of."""
    in_part = words.translate("PlanDocument", "{point} (in part)")
    absent = {status.point for status in lacking if not status.gaps}
    told = []
    for status in lacking:
        point = _lacking(status, words)
        point = point[:1].lower() + point[1:]
        # Where there is no action, there is nothing of its schedule either.
        whole = status.point is Point.SCHEDULE and {Point.HOLDER_ACTIONS, Point.BUYER_ACTIONS} <= absent
        told.append(in_part.format(point=point) if status.gaps and not whole else point)
    return words.translate("PlanDocument", "Left open by the parties: {points}.").format(points=", ".join(told))


def _supplied_by(indicator: Indicator, words: Words) -> str:
    return words.colon(words.translate("PlanDocument", "Supplied by"), label(indicator.supplier, words))


def _plan_objective(objective: Objective, axis: Axis, draft: bool, words: Words) -> plan_paper.PlanObjective:
    translate = words.translate
    confirmed = perimeter_confirmed(perimeter_of((axis,)), words)
    unconfirmed = translate("PlanDocument", "still to be confirmed")
    if not draft:
        unconfirmed = translate("PlanDocument", "not confirmed")
    kind = f"{label(objective.measure, words)}, {label(objective.purpose, words).lower()}"
    facts = [
        views.Fact(translate("PlanDocument", "Kind"), kind),
        views.Fact(translate("PlanDocument", "Responsibility"), label(objective.responsibility, words)),
        views.Fact(translate("PlanDocument", "Perimeter"), confirmed if objective.perimeter_confirmed else unconfirmed),
        views.Fact(translate("PlanDocument", "Note"), objective.note),
    ]
    return plan_paper.PlanObjective(objective.title, tuple(fact for fact in facts if fact.value.strip()))


# -- the actions of one party ------------------------------------------------------------------------------------------


def actions_view(
    plan: Plan, party: Party, dossier: Dossier, words: Words, *, today: dt.date
) -> actions_paper.ActionsTableView:
    """The actions of one party (and those of both), axis by axis, as they stand today."""
    plan = without_nameless(plan)
    actions, told = actions_of(plan, party), PlanActions(plan=plan, words=words, on=today)
    by_title = [(title, told.of_axis(axis_id, actions)) for axis_id, title in axis_titles(plan, words).items()]
    by_title.append((words.translate("PlanDocument", "Other actions"), told.of_no_axis(actions)))
    groups = [
        views.ActionGroup(title, tuple(line for group in found for line in group.actions)) for title, found in by_title
    ]
    return actions_paper.ActionsTableView(
        identity=identity(dossier, _actions_edition(plan, party, words, today), actions, words),
        words=actions_words(words),
        states=state_counts(actions, today, words),
        groups=tuple(group for group in groups if group.actions),
        perimeter=perimeter_rule(perimeter_of(plan.axes), words),
    )


def actions_of(plan: Plan, party: Party) -> tuple[Action, ...]:
    """The actions of one party, and those of both."""
    return tuple(a for a in plan.actions if a.title.strip() and a.party in (party, Party.SHARED))


def actions_file_name(plan: Plan, party: Party, dossier: Dossier, words: Words, *, today: dt.date) -> str:
    """Such as ``2024-117_ACTIONS-TITULAIRE_2026-11-21_v1.pdf``, with the party's name in the language."""
    name = re.sub(r"\W+", "-", label(party, words)).strip("-").upper()
    return file_name(dossier.contract, f"ACTIONS-{name}", _actions_edition(plan, party, words, today))


def _actions_edition(plan: Plan, party: Party, words: Words, today: dt.date) -> Edition:
    titles = {
        Party.HOLDER: words.translate("ActionsDocument", "Actions of the holder, year {number}"),
        Party.BUYER: words.translate("ActionsDocument", "Actions of the buyer, year {number}"),
        Party.SHARED: words.translate("ActionsDocument", "Actions of both parties, year {number}"),
        Party.FACILITATOR: words.translate("ActionsDocument", "Actions of the facilitator, year {number}"),
    }
    return Edition(
        title=titles[party].format(number=plan.year),
        kind="actions",
        day=today,
        version=plan.version,
        draft=plan.status is PlanStatus.DRAFT,
    )
