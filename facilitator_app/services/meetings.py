"""Meetings from preparation to frozen minutes, and what finishing one changes in the plans."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import contract_end, contract_years, meeting_deadlines, year_bounds, year_of
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import Attendee, Meeting, MeetingKind, MeetingStatus, Presence, held_meetings
from facilitator_app.domain.meeting_outcome import closes, plan_after
from facilitator_app.domain.meeting_start import start_meeting
from facilitator_app.domain.organisation import OrganisationKind, Party
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.register import Register
from facilitator_app.domain.renewal import renew
from facilitator_app.domain.review import missing
from facilitator_app.domain.stage import plan_in_force
from facilitator_app.domain.taking_up import still_to_take_up, with_breaches_of, with_register
from facilitator_app.services.chapters import Chapter
from facilitator_app.store.records import Change
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words

__all__ = ["Change", "Finished", "MeetingSummary", "Meetings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSummary:
    """One meeting of a contract, without its lines."""

    id: str
    kind: MeetingKind
    year: int
    date: dt.date | None
    status: MeetingStatus
    version: int
    replaces: str
    plan_id: str
    step: str
    finished_on: dt.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """What finishing a meeting has made: frozen minutes, the plan brought up to date, the next year's draft."""

    meeting: Meeting
    plan: Plan | None
    next_plan: Plan | None


class Meetings:
    """The meetings of one database."""

    def __init__(self, store: Store, words: Words) -> None:
        self._store = store
        self._words = words

    # -- reading

    def of_contract(self, contract_id: str) -> tuple[MeetingSummary, ...]:
        """The meetings of a contract, oldest first; those without a date last."""
        outlines = self._store.meetings.outlines(contract_id)
        return tuple(_summary(m) for m in sorted(outlines, key=_by_date))

    def get(self, meeting_id: str) -> Meeting:
        """A meeting. Raises Problem NOT_FOUND."""
        return self._store.meetings.get(meeting_id)

    def open_meeting(self, contract_id: str) -> Meeting | None:
        """The meeting of a contract that was begun last and is still open, to be resumed."""
        found = [m for m in self._store.meetings.outlines(contract_id) if m.status is MeetingStatus.OPEN]
        return self.get(found[-1].id) if found else None

    def history(self, meeting_id: str) -> tuple[Change, ...]:
        """Every saved change, oldest first. Raises Problem NOT_FOUND."""
        return self._store.meetings.history(meeting_id)

    def at(self, meeting_id: str, revision: int) -> Meeting:
        """The meeting as a change of its history left it. Raises Problem NOT_FOUND."""
        return self._store.meetings.at(meeting_id, revision)

    # -- writing

    def start(self, contract_id: str, kind: MeetingKind, date: dt.date | None = None) -> Meeting:
        """A meeting with what earlier ones left open; an open one of the same kind is resumed instead.

        It looks at the contract year whose deadline of that kind is the next to meet, and at the plan of that year. The
        people of the last meeting are on its list, else those of the convening, else the contact persons; nobody is
        marked as present beforehand.
        Raises Problem NOT_FOUND.
        """
        contract = self._store.contracts.get(contract_id)
        meetings = self._store.meetings.of_contract(contract_id)
        begun = [m for m in meetings if m.kind is kind and m.status is MeetingStatus.OPEN]
        if begun:
            return begun[-1]
        plans = self._store.plans.of_contract(contract_id)
        on = date or self._store.today()
        year = self._year(contract, kind, meetings, plans, on)
        plan = _looked_at(plans, kind, year, on)
        register = self._registers().of_contract(contract_id)
        meeting = start_meeting(contract_id, kind, year, date=date, plan=plan, earlier=meetings, register=register)
        meeting = replace(meeting, remarks_days=contract.remarks_days, attendees=self._people(contract, meetings))
        self._store.meetings.save(None, meeting, self._words.translate("Meetings", "begin the meeting"))
        return meeting

    def save(self, before: Meeting, after: Meeting, label: str) -> None:
        """Makes a change durable. Raises Problem FROZEN once finished, CONFLICT when it was changed elsewhere."""
        if before.status is not MeetingStatus.OPEN:
            raise Problem(ProblemKind.FROZEN, what="meeting", status=before.status.value)
        self._store.meetings.save(before, after, label)

    def finish(self, meeting_id: str) -> Finished:
        """Freezes the minutes, brings the plan up to date and, after the review of its year, drafts next year's plan.

        A correction supersedes what it replaces, and changes in the plan only what it corrects. A next year's plan that
        somebody has worked on is left as it is. Breaches first noticed at the meeting enter the register.
        A final review keeps the value created and the lessons as they are then; nothing is due after it. A kick-off
        keeps the holder's projects as it heard them.
        Raises Problem: INCOMPLETE (what, problem: the first Gap that blocks), INVALID (problem=meeting_to_come, date)
        before its day, or a BreachProblem, FROZEN when it is finished already.
        """
        meeting = self.get(meeting_id)
        if meeting.status is not MeetingStatus.OPEN:
            raise Problem(ProblemKind.FROZEN, what="meeting", status=meeting.status.value)
        if meeting.date is not None and meeting.date > self._store.today():
            raise Problem(ProblemKind.INVALID, problem="meeting_to_come", date=self._words.date(meeting.date))
        plan = self._store.plans.find(meeting.plan_id) if meeting.plan_id else None
        for lacking in missing(meeting, plan):
            if lacking.blocking:
                raise Problem(ProblemKind.INCOMPLETE, what="meeting", problem=lacking.gap.value)
        label = self._words.translate("Meetings", "finish the meeting")
        # Imported here: the window opens without the chapters.
        from facilitator_app.services.presented_projects import with_projects

        heard = with_projects(meeting, self._store)
        frozen = replace(heard, status=MeetingStatus.FINISHED, finished_on=self._store.today())
        if meeting.kind is MeetingKind.FINAL_REVIEW:
            closing = self._store.lessons.find(f"{self._store.lessons.kind}:{meeting.contract_id}")
            end = contract_end(self._store.contracts.get(meeting.contract_id))
            frozen = replace(frozen, closing=closing, ends_contract_on=end)
        replaced = self.get(meeting.replaces) if meeting.replaces else None
        with self._store.transaction():
            if replaced is not None:
                self._store.meetings.save(replaced, replace(replaced, status=MeetingStatus.SUPERSEDED), label)
            self._store.meetings.save(meeting, frozen, label)
            self._register_breaches(frozen, replaced, label)
            after = next_plan = None
            if plan is not None:
                after = plan_after(frozen, plan, replaced)
                self._store.plans.save(plan, after, label)
                if frozen.kind is MeetingKind.ANNUAL_REVIEW and closes(frozen, plan):
                    next_plan = self._renew(after, frozen, label)
        return Finished(meeting=frozen, plan=after, next_plan=next_plan)

    def correct(self, meeting_id: str, reason: str) -> Meeting:
        """Opens a version that will cancel and replace finished minutes; the one already begun, if any.

        Raises Problem: FROZEN when the minutes are not finished or have been replaced, INCOMPLETE without a reason.
        """
        old = self.get(meeting_id)
        if old.status is not MeetingStatus.FINISHED:
            raise Problem(ProblemKind.FROZEN, what="meeting", status=old.status.value)
        for outline in self._store.meetings.outlines(old.contract_id):
            if outline.replaces == old.id and outline.status is MeetingStatus.OPEN:
                return self.get(outline.id)
        if not reason.strip():
            raise Problem(ProblemKind.INCOMPLETE, what="correction")
        corrected = replace(
            old,
            id=new_id(),
            status=MeetingStatus.OPEN,
            version=old.version + 1,
            replaces=old.id,
            correction_reason=reason.strip(),
            finished_on=None,
        )
        self._store.meetings.save(None, corrected, self._words.translate("Meetings", "correct the minutes"))
        return corrected

    def delete_open(self, meeting_id: str) -> None:
        """Deletes a meeting that is not finished. Raises Problem FROZEN, NOT_FOUND."""
        meeting = self.get(meeting_id)
        if meeting.status is not MeetingStatus.OPEN:
            raise Problem(ProblemKind.FROZEN, what="meeting", status=meeting.status.value)
        self._store.meetings.save(meeting, None, self._words.translate("Meetings", "delete the meeting"))

    # -- what came between meetings

    def still_to_take_up(self, meeting: Meeting) -> int:
        """How many things came to the register, or moved on, since an open meeting was begun."""
        if meeting.status is not MeetingStatus.OPEN:
            return 0
        register = self._registers().of_contract(meeting.contract_id)
        return still_to_take_up(meeting, register, self._store.meetings.of_contract(meeting.contract_id))

    def with_register(self, meeting: Meeting) -> Meeting:
        """An open meeting with all that is open in the register now; nothing is saved."""
        register = self._registers().of_contract(meeting.contract_id)
        return with_register(meeting, register, self._store.meetings.of_contract(meeting.contract_id))

    # -- inside

    def _registers(self) -> Chapter[Register]:
        return Chapter(Register, self._store.registers)

    def _people(self, contract: Contract, meetings: tuple[Meeting, ...]) -> tuple[Attendee, ...]:
        """Who may be at the next meeting of a contract, to be ticked there."""
        # Imported here: the window opens without the chapters.
        from facilitator_app.domain.kick_off import KickOff

        held = [m for m in meetings if m.status is MeetingStatus.FINISHED and m.attendees]
        if held:
            people = max(held, key=_by_date).attendees
        else:
            convening = Chapter(KickOff, self._store.kick_offs).of_contract(contract.id)
            people = tuple(a for a in convening.attendees if a.says_something) or self._contact_persons(contract)
        return tuple(replace(a, id=new_id(), presence=Presence.UNSAID) for a in people if a.says_something)

    def _contact_persons(self, contract: Contract) -> tuple[Attendee, ...]:
        bodies = self._store.organisations.all()
        parties = {contract.holder_id: Party.HOLDER, contract.buyer_id: Party.BUYER}
        parties |= {body.id: Party.FACILITATOR for body in bodies if body.kind is OrganisationKind.FACILITATOR}
        return tuple(
            Attendee(
                id="",
                person_id=person.id,
                name=person.name,
                function=person.function,
                entity=body.name,
                party=parties[body.id],
                email=person.email,
            )
            for body in bodies
            if body.id in parties
            for person in body.people
        )

    def _register_breaches(self, meeting: Meeting, replaced: Meeting | None, label: str) -> None:
        register = self._registers().of_contract(meeting.contract_id)
        after = with_breaches_of(register, meeting, replaced)
        if after is register:
            return
        # Imported here: the window opens without the chapters.
        from facilitator_app.services.registers import refuse_faults

        refuse_faults(register, after, self._store)
        self._registers().save(register, after, label)

    def _year(
        self,
        contract: Contract,
        kind: MeetingKind,
        meetings: tuple[Meeting, ...],
        plans: tuple[Plan, ...],
        on: dt.date,
    ) -> int:
        """The contract year a meeting of this kind looks at."""
        if kind is MeetingKind.KICK_OFF:
            return 0
        if kind is MeetingKind.INTERIM:
            return year_of(contract, on)
        due = [
            d
            for d in meeting_deadlines(contract, held_meetings(meetings, contract_end(contract)), self._store.today())
            if d.kind is DeadlineKind(kind) and d.done_on is None
        ]
        begun = [d.number for d in due if d.event_date <= on]
        unreviewed = {p.year for p in plans if p.status is not PlanStatus.CLOSED}
        for numbers in ([n for n in begun if n in unreviewed], begun[-1:], [d.number for d in due]):
            if numbers:
                return numbers[0]
        return year_of(contract, on)

    def _renew(self, plan: Plan, meeting: Meeting, label: str) -> Plan | None:
        contract = self._store.contracts.get(plan.contract_id)
        bounds, years = year_bounds(contract, plan.year + 1), contract_years(contract)
        if bounds is None or (years is not None and plan.year >= years):
            return None
        renewed = renew(plan, meeting, bounds)
        following = [p for p in self._store.plans.of_contract(contract.id) if p.year == renewed.year]
        if not following:
            self._store.plans.save(None, renewed, label)
            return renewed
        existing = following[-1]
        # Nobody has touched it since it was drafted, so the corrected review drafts it afresh.
        if existing.status is PlanStatus.DRAFT and len(self._store.plans.history(existing.id)) == 1:
            renewed = replace(renewed, id=existing.id, version=existing.version)
            self._store.plans.save(existing, renewed, label)
            return renewed
        return existing


def _by_date(meeting: Meeting) -> tuple[dt.date, int]:
    return meeting.date or dt.date.max, meeting.version


def _summary(meeting: Meeting) -> MeetingSummary:
    return MeetingSummary(
        id=meeting.id,
        kind=meeting.kind,
        year=meeting.year,
        date=meeting.date,
        status=meeting.status,
        version=meeting.version,
        replaces=meeting.replaces,
        plan_id=meeting.plan_id,
        step=meeting.step,
        finished_on=meeting.finished_on,
    )


def _looked_at(plans: Iterable[Plan], kind: MeetingKind, year: int, on: dt.date) -> Plan | None:
    """The plan of the year a meeting looks at: the one in force, else its last version.

    Where that year has none, a half-yearly or annual review looks at no plan: it is that of its year, and the values
    of another are not its own. Other meetings look at the contract's plan in force.
    """
    of_year = [p for p in plans if p.year == max(year, 1)]
    if of_year or kind in (MeetingKind.HALF_YEARLY_REVIEW, MeetingKind.ANNUAL_REVIEW):
        return plan_in_force(of_year, on) or (of_year[-1] if of_year else None)
    return plan_in_force(plans, on)
