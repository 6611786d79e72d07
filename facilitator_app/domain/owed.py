"""What one party owes the others between meetings: data, minutes, remarks, decisions, the plan (domain § 2.4 to 3)."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator_app.domain.breach import Breach, remarks_end
from facilitator_app.domain.calendar import add_months, add_working_days, holidays_between
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import Deadline, deadline_key, falls_on
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.meeting import (
    Decision,
    DecisionState,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Outcome,
    meeting_deadline,
)
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.stage import is_finally_reviewed
from facilitator_app.domain.supply import periods_asked

SETTLED_AFTER_DAYS = 60
"""Minutes of a meeting finished longer ago, without a known sending, left on paper or before the program kept it."""


def data_deadlines(contract: Contract, plan: Plan | None) -> tuple[Deadline, ...]:
    """The values the holder, alone or with the buyer, owes under a validated plan: one deadline per period end.

    Due `data_days` after it, met when all its indicators have a value (source 001 § 2.3, monitoring and control).
    """
    if plan is None:
        return ()
    owed: dict[dt.date, list[tuple[str, bool]]] = {}
    for indicator in plan.indicators:
        if indicator.supplier in (Party.HOLDER, Party.SHARED):
            for end, given in periods_asked(indicator, plan).items():
                owed.setdefault(end, []).append((indicator.name.strip(), given))
    return tuple(_data(contract, plan, end, owed[end]) for end in sorted(owed))


def _data(contract: Contract, plan: Plan, end: dt.date, known: list[tuple[str, bool]]) -> Deadline:
    lacking = [name for name, there in known if not there]
    raw = end + dt.timedelta(days=contract.data_days)
    date, skipped, derogation = falls_on(contract, f"{DeadlineKind.HOLDER_DATA}:{end}", raw)
    return Deadline(
        contract_id=contract.id,
        kind=DeadlineKind.HOLDER_DATA,
        number=plan.year,
        event_date=end,
        raw_date=raw,
        date=date,
        owner=Party.HOLDER,
        skipped=skipped,
        derogation=derogation,
        done_on=None if lacking else date,
        subject_id=end.isoformat(),
        subject="\n".join(lacking or [name for name, _ in known]),
        days=contract.data_days,
    )


def minutes_deadlines(
    contract: Contract, meetings: Iterable[Meeting], sent: Mapping[str, dt.date], today: dt.date
) -> tuple[Deadline, ...]:
    """The minutes of meetings held, and the remarks on those sent, in working days (domain § 3).

    `sent` tells, by meeting, the first day its minutes were sent or handed over. Minutes are due `minutes_days` after
    the meeting, those of a correction after the day it was finished; a meeting that is still open counts from its day
    on. The holder's remarks are due `remarks_days` after the sending, and lapse: silence is consent.

    Minutes without a known sending lapse 60 days after the meeting was finished: they left on paper, or before the
    program kept such things. That is a habit of this program, no rule, and no day stands for the sending. A later
    meeting does not settle them: the holder has not seen them all the same. Superseded ones are never due.
    """
    found = []
    for meeting in meetings:
        if meeting.status is MeetingStatus.SUPERSEDED or meeting.date is None:
            continue
        event = _minutes_count_from(meeting, today)
        if event is not None and contract.minutes_days > 0:
            minutes = _minutes(contract, meeting, event, sent.get(meeting.id))
            found.append(replace(minutes, lapses=minutes.done_on is None and is_settled(meeting, today)))
        if meeting.id in sent and meeting.remarks_days > 0:
            found.append(_remarks(contract, meeting, sent[meeting.id]))
    return tuple(found)


def met_in_time(
    contract: Contract, due: Iterable[Deadline], meetings: Iterable[Meeting], today: dt.date
) -> tuple[Deadline, ...]:
    """The deadlines of meetings, those met too that a meeting was held for in time whose minutes are not finished yet.

    The meeting took place: what is late then are its minutes, a deadline of their own (domain § 2.7; 3). Without one
    (`minutes_days` of 0) it stays as it is, so that nothing is forgotten; so does one that was held too late.
    """
    begun = {
        meeting_deadline(m): m.date
        for m in meetings
        if m.status is MeetingStatus.OPEN and m.date is not None and m.date < today
    }
    if contract.minutes_days <= 0:
        return tuple(due)
    return tuple(
        replace(d, done_on=day) if d.done_on is None and (day := begun.get(d.key)) and day <= d.date else d for d in due
    )


def _minutes_count_from(meeting: Meeting, today: dt.date) -> dt.date | None:
    if meeting.replaces:
        return meeting.finished_on
    held = meeting.status is MeetingStatus.FINISHED or (meeting.date is not None and meeting.date <= today)
    return meeting.date if held else None


def is_settled(meeting: Meeting, today: dt.date) -> bool:
    """Whether the minutes of a finished meeting are waited for no longer, though no sending is known."""
    day = settles_on(meeting)
    return day is not None and day <= today


def settles_on(meeting: Meeting) -> dt.date | None:
    """The day from which they are waited for no longer; None while the meeting is not finished."""
    finished = meeting.finished_on or meeting.date
    if meeting.status is not MeetingStatus.FINISHED or finished is None:
        return None
    return finished + dt.timedelta(days=SETTLED_AFTER_DAYS + 1)


def _minutes(contract: Contract, meeting: Meeting, event: dt.date, met: dt.date | None) -> Deadline:
    day = add_working_days(event, contract.minutes_days, contract.zone)
    return Deadline(
        contract_id=contract.id,
        kind=DeadlineKind.MINUTES,
        number=_year(meeting),
        event_date=event,
        raw_date=day,
        date=day,
        owner=Party.FACILITATOR,
        done_on=met,
        subject_id=meeting.id,
        days=contract.minutes_days,
        left_out=holidays_between(event, day, contract.zone),
        meeting=DeadlineKind(meeting.kind),
        correction=bool(meeting.replaces),
    )


def _remarks(contract: Contract, meeting: Meeting, sent: dt.date) -> Deadline:
    day = add_working_days(sent, meeting.remarks_days, contract.zone)
    return Deadline(
        contract_id=contract.id,
        kind=DeadlineKind.REMARKS,
        number=_year(meeting),
        event_date=sent,
        raw_date=day,
        date=day,
        owner=Party.HOLDER,
        subject_id=meeting.id,
        days=meeting.remarks_days,
        left_out=holidays_between(sent, day, contract.zone),
        meeting=DeadlineKind(meeting.kind),
        lapses=True,
    )


def _year(meeting: Meeting) -> int:
    return 0 if meeting.kind in (MeetingKind.KICK_OFF, MeetingKind.FINAL_REVIEW) else meeting.year


def penalty_deadlines(contract: Contract, breaches: Iterable[Breach]) -> tuple[Deadline, ...]:
    """Until when the holder may answer the notice of a breach before a penalty: calendar days (domain § 2.4).

    Met when the holder has answered; the step lapses: once its day is over, the buyer is free to decide.
    """
    found = []
    for breach in breaches:
        end = remarks_end(breach, contract.zone)
        begins = breach.answer_counts_from
        if begins is None or end is None:
            continue
        date, skipped = end
        found.append(
            Deadline(
                contract_id=contract.id,
                kind=DeadlineKind.PENALTY_REMARKS,
                number=0,
                event_date=begins,
                raw_date=begins + dt.timedelta(days=breach.remarks_days),
                date=date,
                owner=Party.HOLDER,
                skipped=skipped,
                done_on=breach.answered_on or breach.decided_on,
                subject_id=breach.id,
                subject=breach.event.strip(),
                days=breach.remarks_days,
                lapses=True,
            )
        )
    return tuple(found)


def decision_deadlines(contract: Contract, meetings: Iterable[Meeting]) -> tuple[Deadline, ...]:
    """What finished minutes decided, by the day agreed on, which is not rolled (domain § 2.7: who, what, by when).

    Met on the day of the first later meeting that found it done or dropped it, one under way included. A decision
    without a day, or settled at the meeting itself, is no deadline; after the final review none is.
    """
    dated = [m for m in meetings if m.status is not MeetingStatus.SUPERSEDED and m.date is not None]
    if is_finally_reviewed(contract, dated):
        return ()
    found: dict[str, Deadline] = {}
    settled: dict[str, dt.date] = {}
    for meeting in sorted(dated, key=lambda m: (m.date or dt.date.min, m.version)):
        for followed in meeting.followed_up:
            if followed.outcome in (Outcome.DONE, Outcome.DROPPED) and meeting.date is not None:
                settled.setdefault(followed.id, meeting.date)
        for decision in meeting.decisions if meeting.status is MeetingStatus.FINISHED else ():
            due = _decision(contract, meeting, decision)
            if due is not None:
                found[decision.id] = due
    return tuple(replace(due, done_on=settled.get(id_)) for id_, due in found.items())


def _decision(contract: Contract, meeting: Meeting, decision: Decision) -> Deadline | None:
    # On one line, with the spaces as they were typed: some must not break.
    wording = " ".join(line.strip() for line in decision.text.splitlines() if line.strip())
    if decision.state is not DecisionState.OPEN or decision.due is None or not wording:
        return None
    return Deadline(
        contract_id=contract.id,
        kind=DeadlineKind.DECISION,
        number=_year(meeting),
        event_date=meeting.date or decision.due,
        raw_date=decision.due,
        date=decision.due,
        owner=decision.party,
        subject_id=decision.id,
        subject=wording,
    )


def plan_deadline(
    contract: Contract, months: int | None, meetings: Iterable[Meeting], plans: Iterable[Plan]
) -> tuple[Deadline, ...]:
    """Until when the parties settle the plan: so many `months` after the kick-off meeting was held (domain § 2.4).

    None where the contract sets no time limit, or before that meeting. Met by the first plan that was validated.
    """
    held = [
        m.date
        for m in meetings
        if m.kind is MeetingKind.KICK_OFF and m.status is MeetingStatus.FINISHED and m.date is not None
    ]
    if not months or months < 0 or not held:
        return ()
    event = min(held)
    raw = add_months(event, months)
    date, skipped, derogation = falls_on(contract, deadline_key(DeadlineKind.PLAN_DUE, 0), raw)
    validated = [p.validated_on or p.starts_on for p in plans if p.status is not PlanStatus.DRAFT]
    return (
        Deadline(
            contract_id=contract.id,
            kind=DeadlineKind.PLAN_DUE,
            number=0,
            event_date=event,
            raw_date=raw,
            date=date,
            owner=Party.SHARED,
            skipped=skipped,
            derogation=derogation,
            done_on=min(validated, default=None),
        ),
    )
