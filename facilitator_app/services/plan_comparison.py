"""A plan as statements in words, and two plans side by side."""

from collections.abc import Iterator

from facilitator_app.domain.comparison import Difference, Statement, compare
from facilitator_app.domain.plan import Action, Axis, Indicator, Objective, Plan, Resource
from facilitator_app.services.document_figures import target_text
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

_BETWEEN = " \u00b7 "


def compared(before: Plan, after: Plan, words: Words) -> tuple[Difference, ...]:
    """What the parties agreed in two plans, side by side, axis by axis; values and progress are left out."""
    return compare(plan_statements(before, words), plan_statements(after, words))


def plan_statements(plan: Plan, words: Words) -> tuple[Statement, ...]:
    """All that the parties agreed, in words: per axis objectives with their indicators and actions, means, follow-up.

    Lines without a wording say nothing. Actions that serve no objective of the plan, and axes put off, come last.
    """
    return tuple(_statements(plan, words))


def _statements(plan: Plan, words: Words) -> Iterator[Statement]:
    for axis in plan.axes:
        yield from _axis(plan, axis, words)
    known = {objective.id for objective in plan.objectives}
    for action in plan.actions:
        if action.title.strip() and not known.intersection(action.objective_ids):
            yield Statement(id=action.id, text=_action(action, words))
    for later in plan.put_off:
        if later.title.strip():
            text = words.translate("PlanComparison", "Put off: {axis} ({reason})")
            yield Statement(id=later.id, text=text.format(axis=later.title, reason=later.reason))


def _axis(plan: Plan, axis: Axis, words: Words) -> Iterator[Statement]:
    translate = words.translate
    yield Statement(id=axis.id, text=axis.title or translate("PlanComparison", "Untitled axis"), chapter=axis.id)
    told: set[str] = set()
    for objective in plan.axis_objectives(axis.id):
        if objective.title.strip():
            yield Statement(id=objective.id, text=_objective(objective, words), chapter=axis.id)
        for indicator in plan.indicators:
            if indicator.objective_id == objective.id and indicator.name.strip():
                yield Statement(id=indicator.id, text=_indicator(indicator, words), chapter=axis.id)
        for action in plan.actions:
            if objective.id in action.objective_ids and action.title.strip() and action.id not in told:
                told.add(action.id)
                yield Statement(id=action.id, text=_action(action, words), chapter=axis.id)
    for resource in plan.resources:
        if resource.axis_id == axis.id and (resource.description.strip() or resource.quantity is not None):
            yield Statement(id=resource.id, text=_resource(resource, words), chapter=axis.id)
    follow_up = (
        ("monitoring", translate("PlanComparison", "Monitoring"), axis.monitoring),
        ("governance", translate("PlanComparison", "Governance"), axis.governance),
        ("gains", translate("PlanComparison", "Sharing of gains"), axis.gains),
    )
    for key, title, text in follow_up:
        if text.strip():
            yield Statement(id=f"{axis.id}:{key}", text=words.colon(title, text.strip()), chapter=axis.id)


def _objective(objective: Objective, words: Words) -> str:
    named = words.colon(words.translate("PlanComparison", "Objective"), objective.title.strip())
    kinds = (objective.measure, objective.purpose, objective.responsibility)
    return f"{named} ({', '.join(label(kind, words).lower() for kind in kinds)})"


def _indicator(indicator: Indicator, words: Words) -> str:
    named = words.colon(words.translate("PlanComparison", "Indicator"), indicator.name.strip())
    supplied = words.translate("PlanComparison", "supplied by: {party}, {frequency}").format(
        party=label(indicator.supplier, words).lower(), frequency=label(indicator.frequency, words).lower()
    )
    target = target_text(indicator, words)
    aimed = words.colon(words.translate("PlanComparison", "target"), target) if target else ""
    return _BETWEEN.join(part for part in (named, aimed, supplied) if part)


def _action(action: Action, words: Words) -> str:
    title = words.translate("PlanComparison", "Action ({party})").format(party=label(action.party, words).lower())
    dates = " \u2192 ".join(d for d in (words.short_date(action.start), words.short_date(action.due)) if d)
    parts = (words.colon(title, action.title.strip()), action.responsible.strip(), dates)
    return _BETWEEN.join(part for part in parts if part)


def _resource(resource: Resource, words: Words) -> str:
    title = words.translate("PlanComparison", "Means ({party})").format(party=label(resource.party, words).lower())
    quantity = " ".join(part for part in (words.number(resource.quantity), resource.unit.strip()) if part)
    said = ", ".join(part for part in (resource.description.strip(), quantity) if part)
    return words.colon(title, said)
