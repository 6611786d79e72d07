"""What the minutes of a kick-off tell of the holder's projects."""

from facilitator_app.documents import views
from facilitator_app.documents.minutes_view import PresentedAxis
from facilitator_app.domain.meeting import Meeting
from facilitator_app.domain.plan import ActionStatus, Plan
from facilitator_app.words.projects import nothing_presented, presented_parts, received_sentence
from facilitator_app.words.words import Words


def presented_axes(meeting: Meeting, words: Words) -> tuple[PresentedAxis, ...]:
    """Axis by axis what the holder presented; an axis without a project says so (source 001 § 2.3)."""
    nothing = (nothing_presented(words),)
    return tuple(
        PresentedAxis(
            title=project.title,
            received=received_sentence(project, words),
            parts=tuple(views.Listing(title, lines or nothing) for title, lines in presented_parts(project, words)),
        )
        for project in meeting.projects
        if project.title
    )


def told_as_projects(plan: Plan, meeting: Meeting) -> frozenset[str]:
    """The lines of the plan that minutes tell word for word among the projects, by id: nothing is told twice."""
    lines = {line.id: line for project in meeting.projects for line in project.lines}
    found = {o.id for o in plan.objectives if o.id in lines and o.title == lines[o.id].text.strip()}
    for action in plan.actions:
        line = lines.get(action.id)
        if line is not None and action.status is ActionStatus.TO_DO:
            taken = (line.text.strip(), line.who.strip(), line.start, line.due)
            found |= {action.id} if taken == (action.title, action.responsible, action.start, action.due) else set()
    for resource in plan.resources:
        line = lines.get(resource.id)
        if line is not None:
            described = ", ".join(part for part in (line.text.strip(), line.quantity.strip()) if part)
            found |= {resource.id} if described == resource.description else set()
    return frozenset(found)
