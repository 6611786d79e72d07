"""Where to go for what a point of an axis lacks."""

from facilitator_app.domain.completeness import Point, PointStatus
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Plan

Place = tuple[str, str]


def places(plan: Plan, status: PointStatus) -> list[Place]:
    """Lines (row id or heading key) with the column to mend, best first: what lacks, else what is there already."""
    found = [_gap(plan, status.point, gap) for gap in status.gaps]
    match status.point:
        case Point.OBJECTIVES | Point.RESOURCES:
            found.append((status.axis_id, ""))
        case Point.MONITORING:
            found.append((status.axis_id, "monitoring"))
        case Point.INDICATORS:
            found += [(i.id, "") for i in plan.axis_indicators(status.axis_id)] if status.complete else []
            found += [(o.id, "") for o in plan.axis_objectives(status.axis_id)]
        case Point.HOLDER_ACTIONS | Point.BUYER_ACTIONS:
            party = Party.HOLDER if status.point is Point.HOLDER_ACTIONS else Party.BUYER
            mine = [a for a in plan.axis_actions(status.axis_id) if a.party in (party, Party.SHARED)]
            found += [(a.id, "title") for a in mine] if status.complete else []
            found.append((party.value, ""))
        case Point.SCHEDULE:
            found += [(a.id, "start") for a in plan.axis_actions(status.axis_id)]
            found.append((Party.HOLDER.value, ""))
    return found


def _gap(plan: Plan, point: Point, row_id: str) -> Place:
    """The column that makes a line incomplete."""
    if point is Point.OBJECTIVES:
        untitled = any(o.id == row_id and not o.title.strip() for o in plan.objectives)
        return row_id, "title" if untitled else "perimeter"
    if point is Point.SCHEDULE:
        undated = any(a.id == row_id and a.start is None for a in plan.actions)
        return row_id, "start" if undated else "due"
    if point is Point.INDICATORS:
        found = next((i for i in plan.indicators if i.id == row_id), None)
        if found is None:
            return row_id, ""
        return row_id, "target" if found.name.strip() else "name"
    return row_id, "title"
