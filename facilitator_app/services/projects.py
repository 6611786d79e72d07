"""The kick-off as it is worked on: the axes with the holder's projects, the meeting begun, the plan that grows out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass, replace

from facilitator_app.domain.contract import Contract, StartMode
from facilitator_app.domain.deadline import Deadline, contract_end, meeting_deadlines
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.kick_off import AxisStanding, KickOff, plan_with, standings, targeted_axes
from facilitator_app.domain.meeting import Meeting, MeetingKind, MeetingStatus, Presence, held_meetings
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.preparation import Preparation, TargetedAxis
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.chapters import Chapter
from facilitator_app.services.meetings import Meetings
from facilitator_app.services.plans import Plans
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the kick-off of a contract stands on: its targeted axes, its plans, and when it is due or was held.

    `begun_on` is the day of the meeting whose minutes are not finished yet; `social_clause` what the contract asks for
    already of the axes tied to it.
    """

    contract: Contract
    axes: tuple[TargetedAxis, ...]
    plans: tuple[Plan, ...]
    due: Deadline | None
    begun_on: dt.date | None = None
    social_clause: str = ""

    def standings(self, kick_off: KickOff) -> tuple[AxisStanding, ...]:
        """Which axes have their project."""
        return standings(kick_off, self.axes, self.plans)


class Projects:
    """The kick-offs of one database, and what becomes of the holder's projects."""

    def __init__(self, store: Store, words: Words) -> None:
        self._store = store
        self._words = words

    def around(self, contract_id: str) -> Surroundings:
        """What the kick-off stands on. Raises Problem NOT_FOUND."""
        contract = self._store.contracts.get(contract_id)
        preparation = Chapter(Preparation, self._store.preparations).of_contract(contract_id)
        plans = self._store.plans.of_contract(contract_id)
        return Surroundings(
            contract=contract,
            axes=targeted_axes(preparation, contract, plans),
            plans=plans,
            due=self._due(contract),
            begun_on=self._begun_on(contract_id),
            social_clause=preparation.social_clause,
        )

    def _begun_on(self, contract_id: str) -> dt.date | None:
        outlines = self._store.meetings.outlines(contract_id)
        begun = [m.date for m in outlines if m.kind is MeetingKind.KICK_OFF and m.status is MeetingStatus.OPEN]
        return next((day for day in begun if day is not None), None)

    def _due(self, contract: Contract) -> Deadline | None:
        held = held_meetings(self._store.meetings.outlines(contract.id), contract_end(contract))
        deadlines = meeting_deadlines(contract, held, self._store.today())
        return next((d for d in deadlines if d.kind is DeadlineKind.KICK_OFF), None)

    def take(self, kick_off: KickOff, axis_ids: Collection[str]) -> Plan:
        """Puts the projects of these axes into the draft plan, which is made where the contract has no plan yet.

        What a plan has already is not put in again. One change in the plan's history, which can be brought back there.
        Raises Problem: FROZEN (what, status) where the contract has plans and none is a draft, what `Plans.create` does
        where one can't be made, CONFLICT, NOT_FOUND.
        """
        around = self.around(kick_off.contract_id)
        with self._store.transaction():
            plan = self._draft(around)
            after = plan
            for standing in around.standings(kick_off):
                if standing.axis.id in axis_ids and standing.left_out:
                    after = plan_with(after, standing, new_id())
            if after != plan:
                label = self._words.translate("KickOff", "take the holder’s project into the plan")
                self._store.plans.save(plan, after, label)
        return after

    def _draft(self, around: Surroundings) -> Plan:
        drafts = [p for p in around.plans if p.status is PlanStatus.DRAFT]
        if drafts:
            return min(drafts, key=lambda p: (p.year, p.version))
        if around.plans:
            last = max(around.plans, key=lambda p: (p.year, p.version))
            raise Problem(ProblemKind.FROZEN, what="plan", status=last.status.value)
        later = around.contract.start is StartMode.FIRST_ANNIVERSARY
        return Plans(self._store, self._words).create(around.contract.id, 2 if later else None)

    def begin_meeting(self, kick_off: KickOff) -> Meeting:
        """The kick-off meeting, begun or resumed, with the day, the place and the people of the convening.

        Nobody is marked as present beforehand. Raises Problem NOT_FOUND; FROZEN (what, status) once it was held.
        """
        outlines = self._store.meetings.outlines(kick_off.contract_id)
        known = [m.status for m in outlines if m.kind is MeetingKind.KICK_OFF]
        if MeetingStatus.FINISHED in known:
            raise Problem(ProblemKind.FROZEN, what="meeting", status=MeetingStatus.FINISHED.value)
        resumed = MeetingStatus.OPEN in known
        meetings = Meetings(self._store, self._words)
        with self._store.transaction():
            meeting = meetings.start(kick_off.contract_id, MeetingKind.KICK_OFF, kick_off.meeting_on)
            if resumed and (meeting.attendees or meeting.place):
                return meeting
            named = (a for a in kick_off.attendees if a.says_something)
            people = tuple(replace(a, presence=Presence.UNSAID) for a in named) or meeting.attendees
            place = ", ".join(part for part in (kick_off.place.strip(), kick_off.link.strip()) if part)
            filled = replace(meeting, attendees=people, place=place)
            if filled != meeting:
                label = self._words.translate("KickOff", "take over the convening")
                self._store.meetings.save(meeting, filled, label)
        return filled
