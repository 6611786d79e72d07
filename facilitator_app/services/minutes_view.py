"""The view of the minutes of a meeting of any kind."""

import datetime as dt
from dataclasses import dataclass, replace

from facilitator_app.documents import minutes_view as minutes
from facilitator_app.documents import views
from facilitator_app.domain.meeting import (
    ExchangeKind,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Proposal,
)
from facilitator_app.domain.meeting_outcome import plan_after
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.perimeter import perimeter_at
from facilitator_app.domain.plan import ActionStatus, Indicator, Plan, PlanStatus
from facilitator_app.domain.progress import days_late, read
from facilitator_app.domain.state import State
from facilitator_app.services.document_actions import PlanActions
from facilitator_app.services.document_figures import indicator_detail, indicator_line
from facilitator_app.services.document_identity import Dossier, Edition, file_name, identity
from facilitator_app.services.document_parts import (
    axis_titles,
    put_off_facts,
    resource_lines,
    signature_blocks,
    without_nameless,
)
from facilitator_app.services.document_schedule import schedule_view
from facilitator_app.services.document_words import minutes_words
from facilitator_app.services.minutes_agreement import agreement_view, looks_at, reservations
from facilitator_app.services.minutes_attendance import attendance, circulation, listed, present_in_lines
from facilitator_app.services.minutes_closing import brought, learnt
from facilitator_app.services.minutes_decisions import DecisionTeller, followed_up_late
from facilitator_app.services.minutes_interim import (
    entered_indicators,
    other_actions,
    other_indicators,
    spoken_of,
    worst_first,
)
from facilitator_app.services.minutes_projects import presented_axes, told_as_projects
from facilitator_app.services.minutes_renewal import next_year
from facilitator_app.words.breaches import breach_line
from facilitator_app.words.labels import label
from facilitator_app.words.perimeter import perimeter_rule
from facilitator_app.words.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held:
    """A meeting with the plan as it stood at its end, on its day."""

    meeting: Meeting
    plan: Plan | None
    on: dt.date
    words: Words

    @property
    def beyond_projects(self) -> Plan | None:
        """The plan without the actions and means that the projects tell already."""
        if self.plan is None:
            return None
        told = told_as_projects(self.plan, self.meeting)
        return replace(
            self.plan,
            actions=tuple(a for a in self.plan.actions if a.id not in told),
            resources=tuple(r for r in self.plan.resources if r.id not in told),
        )


def minutes_view(
    meeting: Meeting,
    plan: Plan | None,
    dossier: Dossier,
    words: Words,
    *,
    today: dt.date,
    replaced: Meeting | None = None,
) -> minutes.MinutesView:
    """The minutes of a meeting and of the plan it looked at (None where there is none yet).

    ``replaced`` are the minutes that a correction cancels. An open meeting gives a draft, dated today where it has no
    date; finished minutes are the same whenever they are made.
    """
    on = meeting.date or today
    whole, meeting = meeting, _told(meeting, dossier)
    stood = _as_it_stood(plan, meeting, on)
    held = _Held(meeting=meeting, plan=without_nameless(stood) if stood else None, on=on, words=words)
    edition = _edition(meeting, words, today, replaced)
    edition = replace(edition, about=looks_at(meeting, plan, dossier.contract, words))
    interim = meeting.kind is MeetingKind.INTERIM
    tell = DecisionTeller(on=on, words=words, short=interim)
    shown, beyond = held.plan, held.beyond_projects
    said = minutes_words(words)
    signatories = {Party(agreement.id): agreement.signatory for agreement in meeting.agreements}
    looked_at = shown.indicators if shown else ()
    if shown and interim:
        looked_at = entered_indicators(meeting, shown)
    if shown is None or (shown.indicators and not looked_at):
        # An interim point may pass over the indicators; that is not to have none.
        said = replace(said, no_indicator="")
    elif shown.status is not PlanStatus.DRAFT:
        said = replace(said, no_indicator=words.translate("MinutesDocument", "The plan has no indicator."))
    return minutes.MinutesView(
        identity=identity(dossier, edition, {"meeting": whole, "plan": stood}, words),
        words=said,
        key_figures=_key_figures(held),
        decisions=tuple(tell.decision(number, d) for number, d in enumerate(meeting.decisions, 1)),
        reservations=reservations(meeting, words),
        indicators=tuple(indicator_line(i, shown, on, words) for i in worst_first(looked_at, shown, on))
        if shown
        else (),
        remember=tuple(line.strip() for line in meeting.highlights.splitlines() if line.strip()),
        attendance=() if interim else attendance(meeting, words),
        circulation=present_in_lines(meeting, words) if interim else circulation(meeting, words),
        last_time=tuple(tell.followed_up(number, f) for number, f in enumerate(meeting.followed_up, 1)),
        value=brought(meeting, words),
        lessons=learnt(meeting, words),
        projects=presented_axes(meeting, words),
        axes=spoken_of(meeting, shown, on, words) if shown and interim else _axes(held),
        expectations=_exchanges(meeting, ExchangeKind.EXPECTATION, words),
        difficulties=_exchanges(meeting, ExchangeKind.DIFFICULTY, words),
        proposals=tuple(_proposal(p, words) for p in meeting.proposals),
        breaches=tuple(breach_line(said, dossier.contract.zone, words) for said in meeting.breaches),
        resources=resource_lines(beyond.resources, words) if beyond and not interim else (),
        next_year=next_year(meeting, shown, words),
        put_off=put_off_facts(shown, words) if shown and not interim else (),
        schedule=schedule_view(shown, _milestones(held), on, words) if shown and not interim else None,
        agreements=tuple(agreement_view(a, meeting, words) for a in meeting.agreements if a.position or not interim),
        next_meeting=_next_meeting(meeting, words),
        perimeter=perimeter_rule(perimeter_at(meeting, shown), words),
        signatures=signature_blocks(dossier, words, signatories),
        sheet=interim,
        other_indicators=other_indicators(meeting, shown, on, words) if shown and interim else (),
        other_actions=other_actions(meeting, shown, on, words) if shown and interim else (),
    )


def minutes_file_name(meeting: Meeting, dossier: Dossier, words: Words, *, today: dt.date) -> str:
    """Such as ``2024-117_CR_2026-11-21_v1.pdf``."""
    return file_name(dossier.contract, "CR", _edition(meeting, words, today, None))


def _told(meeting: Meeting, dossier: Dossier) -> Meeting:
    """The meeting as it is told: what was left without a wording is neither printed nor counted."""
    return replace(
        listed(meeting, dossier),
        decisions=tuple(d for d in meeting.decisions if d.text.strip()),
        followed_up=tuple(f for f in meeting.followed_up if f.text.strip()),
        proposals=tuple(p for p in meeting.proposals if p.text.strip()),
        breaches=tuple(said for said in meeting.breaches if said.breach.event.strip()),
        renewal=tuple(line for line in meeting.renewal if line.title.strip()),
    )


def _as_it_stood(plan: Plan | None, meeting: Meeting, on: dt.date) -> Plan | None:
    """The plan with what the meeting entered, without what came after it."""
    if plan is None:
        return None
    entered = {entry.id: entry.period_end for entry in meeting.indicator_entries}

    def until(indicator: Indicator) -> Indicator:
        last = max(entered.get(indicator.id, on), on)
        return replace(indicator, values=tuple(v for v in indicator.values if v.period_end <= last))

    after = plan_after(meeting, plan)
    return replace(after, indicators=tuple(until(indicator) for indicator in after.indicators))


def _edition(meeting: Meeting, words: Words, today: dt.date, replaced: Meeting | None) -> Edition:
    translate = words.translate
    titles = {
        MeetingKind.KICK_OFF: translate("MinutesDocument", "Minutes of the kick-off meeting"),
        MeetingKind.INTERIM: translate("MinutesDocument", "Minutes of the interim point"),
        MeetingKind.HALF_YEARLY_REVIEW: translate("MinutesDocument", "Minutes of the half-yearly review"),
        MeetingKind.ANNUAL_REVIEW: translate("MinutesDocument", "Minutes of the annual review"),
        MeetingKind.FINAL_REVIEW: translate("MinutesDocument", "Minutes of the final review"),
    }
    day = meeting.date or today
    title = translate("MinutesDocument", "{minutes} of {date}")
    if meeting.date is None:
        title = translate("MinutesDocument", "{minutes}, date to be set")
    return Edition(
        title=title.format(minutes=titles[meeting.kind], date=words.date(day)),
        kind="minutes",
        day=day,
        version=meeting.version,
        draft=meeting.status is MeetingStatus.OPEN,
        place=meeting.place,
        replaces=_replaces(meeting, replaced, words),
        dated_title=True,
    )


def _replaces(meeting: Meeting, replaced: Meeting | None, words: Words) -> str:
    if not meeting.replaces:
        return ""
    version = replaced.version if replaced else meeting.version - 1
    issued = words.date(replaced.finished_on) if replaced else ""
    template = words.translate("MinutesDocument", "Cancels and replaces version {number}.")
    if issued:
        template = words.translate("MinutesDocument", "Cancels and replaces version {number} of {date}.")
    line = template.format(number=version, date=issued)
    reason = meeting.correction_reason.strip()
    return f"{line} {words.colon(words.translate('MinutesDocument', 'Reason'), reason)}" if reason else line


# -- page one ----------------------------------------------------------------------------------------------------------


def _key_figures(held: _Held) -> tuple[views.KeyFigure, ...]:
    translate, meeting, plan = held.words.translate, held.meeting, held.plan
    number = held.words.number
    count = len(meeting.decisions)
    late = sum(followed_up_late(followed, held.on) for followed in meeting.followed_up)
    late_note = translate("MinutesDocument", "%n earlier one(s) late", "", late)
    figures = [
        views.KeyFigure(number(count), translate("MinutesDocument", "decision(s)", "", count), _late(late, late_note))
    ]
    actions = [a for a in plan.actions if a.status is not ActionStatus.DROPPED] if plan else []
    if actions:
        done = sum(1 for action in actions if action.status is ActionStatus.DONE)
        late = sum(1 for action in actions if action.status is not ActionStatus.DONE and days_late(action, held.on))
        note = _late(late, translate("MinutesDocument", "%n late", "", late))
        figures.append(
            views.KeyFigure(
                f"{number(done)}/{number(len(actions))}",
                translate("MinutesDocument", "actions done"),
                note,
                _of(done, len(actions), held.words),
            )
        )
    if plan and plan.indicators:
        states = [read(indicator, plan, held.on).state for indicator in plan.indicators]
        good = sum(1 for state in states if state in (State.REACHED, State.ON_TRACK))
        late = states.count(State.LATE)
        note = _late(late, translate("MinutesDocument", "%n late", "", late))
        value = f"{number(good)}/{number(len(states))}"
        told = _of(good, len(states), held.words)
        figures.append(views.KeyFigure(value, translate("MinutesDocument", "indicators on track"), note, told))
    if meeting.next_meeting_on is not None:
        day = held.words.date(meeting.next_meeting_on)
        figures.append(views.KeyFigure(day, translate("MinutesDocument", "next meeting")))
    return tuple(figures)


def _of(count: int, total: int, words: Words) -> str:
    """A share as it is read aloud."""
    template = words.translate("MinutesDocument", "{count} of {total}")
    return template.format(count=words.number(count), total=words.number(total))


def _late(count: int, text: str) -> views.State | None:
    return views.State(text, views.Mark.LATE) if count else None


# -- from page two -----------------------------------------------------------------------------------------------------


def _axes(held: _Held) -> tuple[minutes.MinutesAxis, ...]:
    plan, words = held.beyond_projects, held.words
    if plan is None:
        return ()
    said = told_as_projects(plan, held.meeting)
    titles, told = axis_titles(plan, words), PlanActions(plan=plan, words=words, on=held.on)
    axes = [
        minutes.MinutesAxis(
            title=titles[axis.id],
            objectives=tuple(o.title for o in plan.axis_objectives(axis.id) if o.title.strip() and o.id not in said),
            indicators=tuple(indicator_detail(i, plan, held.on, words) for i in plan.axis_indicators(axis.id)),
            actions=told.of_axis(axis.id),
            states=told.states(axis.id),
        )
        for axis in plan.axes
    ]
    # The heading of an axis of which nothing is told says nothing.
    axes = [axis for axis in axes if axis.objectives or axis.indicators or axis.actions]
    free = told.of_no_axis()
    if free:
        title = words.translate("PlanDocument", "Other actions")
        axes.append(minutes.MinutesAxis(title=title, actions=free))
    return tuple(axes)


def _exchanges(meeting: Meeting, kind: ExchangeKind, words: Words) -> tuple[views.Statement, ...]:
    return tuple(
        views.Statement(label(exchange.party, words), exchange.text)
        for exchange in meeting.exchanges
        if exchange.kind is kind and exchange.text.strip()
    )


def _proposal(proposal: Proposal, words: Words) -> minutes.Proposal:
    since = ""
    if proposal.made_on is not None:
        template = words.translate("MinutesDocument", "First made on {date}")
        since = template.format(date=words.date(proposal.made_on))
    return minutes.Proposal(proposal.text, "", label(proposal.fate, words), proposal.reason, since)


def _milestones(held: _Held) -> list[tuple[str, dt.date]]:
    found = [(label(held.meeting.kind, held.words), held.on)]
    if held.meeting.next_meeting_on is not None:
        found.append((held.words.translate("MinutesDocument", "Next meeting"), held.meeting.next_meeting_on))
    return found


def _next_meeting(meeting: Meeting, words: Words) -> tuple[views.Fact, ...]:
    found = [
        (words.translate("PlanDocument", "Date"), words.date(meeting.next_meeting_on)),
        (words.translate("MinutesDocument", "Place"), meeting.next_meeting_place),
    ]
    return tuple(views.Fact(name, value) for name, value in found if value.strip())
