"""A plan as lines of plain text, for looking at a former state and telling what differs."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.plan import Plan
from facilitator_app.domain.progress import figure
from facilitator_app.services.document_figures import figure_text, target_text
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


def plan_lines(plan: Plan, words: Words) -> list[str]:
    """Axis by axis: objectives with their indicators and actions, means, follow-up; then axes put off."""
    lines: list[str] = []
    for axis in plan.axes:
        lines += [axis.title.upper() or translate("PlanEditor", "untitled")]
        for objective in plan.axis_objectives(axis.id):
            lines.append(f"  {objective.title or translate('PlanEditor', 'Objective to be worded')}")
            lines += _indicator_lines(plan, objective.id, words)
            lines += _action_lines(plan, objective.id, words)
        for resource in plan.resources:
            if resource.axis_id == axis.id:
                quantity = " ".join(p for p in (words.number(resource.quantity), resource.unit) if p)
                said = ", ".join(p for p in (resource.description, quantity) if p)
                lines.append(f"  {label(resource.party, words)} – {said}")
        lines += [f"  {text}" for text in (axis.monitoring, axis.governance, axis.gains) if text.strip()]
        lines.append("")
    for later in plan.put_off:
        lines.append(
            translate("PlanEditor", "Put off: {axis} ({reason})").format(axis=later.title, reason=later.reason)
        )
    return lines


def _indicator_lines(plan: Plan, objective_id: str, words: Words) -> list[str]:
    lines = []
    for indicator in plan.indicators:
        if indicator.objective_id == objective_id:
            target = target_text(indicator, words)
            lines.append(f"    – {indicator.name}" + (f" ({target})" if target else ""))
            for value in indicator.values:
                shown = figure_text(indicator, figure(value), words) or value.not_available
                lines.append(f"        {words.short_date(value.period_end)} {shown}")
    return lines


def _action_lines(plan: Plan, objective_id: str, words: Words) -> list[str]:
    lines = []
    for action in plan.actions:
        if objective_id in action.objective_ids:
            dates = " → ".join(d for d in (words.short_date(action.start), words.short_date(action.due)) if d)
            parts = (action.title, action.responsible, dates, label(action.status, words))
            said = ", ".join(part for part in parts if part)
            lines.append(f"    • {words.colon(label(action.party, words), said)}")
    return lines
