"""Next year's plan, as the minutes of an annual review tell it: what is carried over, changed, added and dropped."""

from facilitator_app.documents import views
from facilitator_app.domain.meeting import Choice, LineKind, Meeting, MeetingKind, RenewalLine
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.renewal import renew
from facilitator_app.services.document_figures import figure_text
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words


def next_year(meeting: Meeting, plan: Plan | None, words: Words) -> tuple[views.Listing, ...]:
    """What the renewal decides, of a plan as the meeting left it; what is carried over is named, kind by kind."""
    if meeting.kind is not MeetingKind.ANNUAL_REVIEW or not meeting.renewal:
        return ()
    found = []
    carried = _carried_over(meeting, plan, words)
    if carried:
        found.append(views.Listing(words.translate("MinutesDocument", "Carried over"), carried))
    titles = {
        Choice.CHANGE: words.translate("MinutesDocument", "Changed"),
        Choice.ADD: words.translate("MinutesDocument", "Added"),
        Choice.DROP: words.translate("MinutesDocument", "Dropped"),
    }
    for choice, title in titles.items():
        told = tuple(_line(line, plan, words) for line in meeting.renewal if line.choice is choice)
        if told:
            found.append(views.Listing(title, told))
    return tuple(found)


def _carried_over(meeting: Meeting, plan: Plan | None, words: Words) -> tuple[str, ...]:
    """The lines that go on as they are: not those that are finished, nor those that go with a dropped one."""
    titles = {
        LineKind.AXIS: words.translate("MinutesDocument", "Areas of progress"),
        LineKind.OBJECTIVE: words.translate("MinutesDocument", "Objectives"),
        LineKind.INDICATOR: words.translate("MinutesDocument", "Indicators"),
        LineKind.ACTION: words.translate("MinutesDocument", "Actions"),
    }
    going_on = _ids_going_on(meeting, plan)
    between = words.translate("MinutesDocument", "; ")
    told = []
    for kind, title in titles.items():
        lines = [
            line.title.strip()
            for line in meeting.renewal
            if line.kind is kind
            and line.choice is Choice.CARRY_OVER
            and (going_on is None or line.subject_id in going_on)
        ]
        if lines:
            told.append(words.colon(title, between.join(lines)))
    return tuple(told)


def _ids_going_on(meeting: Meeting, plan: Plan | None) -> set[str] | None:
    if plan is None:
        return None
    # Only its lines are looked at: the bounds of the year to come do not matter.
    after = renew(plan, meeting, (plan.starts_on, plan.ends_on))
    lines = (after.axes, after.objectives, after.indicators, after.actions)
    return {line.id for kind in lines for line in kind}


def _line(line: RenewalLine, plan: Plan | None, words: Words) -> str:
    details = []
    indicator = next((i for i in plan.indicators if i.id == line.subject_id), None) if plan else None
    if line.target is not None:
        shown = figure_text(indicator, line.target, words) if indicator else words.number(line.target)
        details.append(words.translate("PlanDocument", "target {target}").format(target=shown))
    if line.due is not None:
        details.append(words.translate("PlanDocument", "by {date}").format(date=words.short_date(line.due)))
    if line.reason.strip():
        details.append(line.reason.strip())
    text = words.colon(label(line.kind, words), line.title)
    return f"{text} ({', '.join(details)})" if details else text
