"""What all steps of the wizard work on: the meeting under edit, its contract, its plan and the people concerned."""

import datetime as dt
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.kick_off import presented
from facilitator_app.domain.lessons import Lessons
from facilitator_app.domain.meeting import Meeting, MeetingKind, MeetingStatus
from facilitator_app.domain.organisation import Organisation, OrganisationKind, Party, Person
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.project_line import PresentedProject
from facilitator_app.domain.review import Missing, missing
from facilitator_app.ui.contract_life.kick_off_tabs.case import KickOffCase
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.text_marks import Marks
from facilitator_app.ui.wording.marks import wording_marks
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk


@dataclass(slots=True)
class Case:
    """One meeting at work. `change` is the only way to alter it; a frozen meeting is shown and left alone.

    `lessons` are the contract's, written at its final review; frozen minutes show those they kept. So is the kick-off,
    whose projects are gone through at its meeting.
    """

    desk: "Desk"
    words: Words
    editing: Editing[Meeting]
    lessons: Editing[Lessons]
    kick_off: KickOffCase
    contract: Contract = field(default_factory=lambda: Contract(id=""))
    plan: Plan | None = None
    bodies: tuple[tuple[Party, Organisation], ...] = ()
    people: tuple[tuple[Organisation, Person], ...] = ()

    @property
    def meeting(self) -> Meeting:
        """The meeting as it now is."""
        return self.editing.value

    @property
    def told(self) -> Meeting:
        """The meeting with all that is written at it: at a final review, value created and lessons too, at a kick-off
        the holder's projects.
        """
        if self.hears_projects and self.kick_off.editing.opened:
            return replace(self.meeting, projects=presented(self.kick_off.standings))
        if self.meeting.kind is not MeetingKind.FINAL_REVIEW or self.read_only or not self.lessons.opened:
            return self.meeting
        return replace(self.meeting, closing=self.lessons.value)

    @property
    def hears_projects(self) -> bool:
        """Whether the holder's projects are gone through now: minutes, and a correction of them, keep those heard."""
        meeting = self.meeting
        return meeting.kind is MeetingKind.KICK_OFF and meeting.status is MeetingStatus.OPEN and not meeting.replaces

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed: the minutes are frozen, or the database is open for reading only."""
        return self.meeting.status is not MeetingStatus.OPEN or self.desk.read_only

    @property
    def marks(self) -> Marks:
        """Where wordings are pointed out in what is typed at the meeting."""
        return wording_marks(lambda: self.meeting.dismissed if self.editing.opened else ())

    def today(self) -> dt.date:
        """The day it is."""
        return self.desk.today()

    def day(self) -> dt.date:
        """The day the meeting looks from: its own, or today while it has none."""
        return self.meeting.date or self.desk.today()

    def change(self, after: Meeting, act: str, merge_key: str = "") -> None:
        """Takes the meeting with something changed, as one step of undo named by `act`."""
        if not self.read_only:
            self.editing.change(after, act, merge_key)

    def tidy(self, after: Meeting, act: str) -> None:
        """Takes the meeting without what says nothing; no step of undo."""
        if not self.read_only:
            self.editing.tidy(after, act)

    def missing(self) -> tuple[Missing, ...]:
        """All that the meeting lacks."""
        return missing(self.told, self.plan, self.today())

    def take_up(self, meeting: Meeting) -> None:
        """Reads the contract, the plan and the people of a meeting. Raises Problem."""
        self.contract = self.desk.contracts.get(meeting.contract_id)
        self.plan = self.desk.plans.get(meeting.plan_id) if meeting.plan_id else None
        self.read_people()

    def read_plan(self) -> None:
        """Reads the plan the meeting looks at once more: something went into it beside the meeting. Raises Problem."""
        self.plan = self.desk.plans.get(self.meeting.plan_id) if self.meeting.plan_id else None

    def take_up_lessons(self, meeting: Meeting) -> None:
        """Reads value created and lessons, unless something typed in them waits to be saved. Raises Problem."""
        if meeting.kind is not MeetingKind.FINAL_REVIEW or not self.lessons.flush():
            return
        stored = self.desk.lessons.of_contract(meeting.contract_id)
        if meeting.status is not MeetingStatus.OPEN:
            stored = meeting.closing or Lessons(id=stored.id, contract_id=stored.contract_id)
        if not self.lessons.opened or self.lessons.value != stored:
            self.lessons.open(stored)

    def take_up_kick_off(self) -> None:
        """Reads the kick-off whose projects are gone through, unless something typed in it waits to be saved.

        Raises Problem.
        """
        editing = self.kick_off.editing
        if not self.hears_projects or not editing.flush():
            return
        contract_id = self.meeting.contract_id
        self.kick_off.read_around(contract_id)
        stored = self.desk.kick_offs.of_contract(contract_id)
        if not editing.opened or editing.value != stored:
            editing.open(stored)

    def projects_now(self) -> tuple[PresentedProject, ...]:
        """The holder's projects as they now stand in the kick-off of the contract. Raises Problem."""
        around = self.desk.projects.around(self.meeting.contract_id)
        return presented(around.standings(self.desk.kick_offs.of_contract(self.meeting.contract_id)))

    def read_people(self) -> None:
        """Reads the directory: the parties of the contract, the facilitators' bodies, and everybody with a name."""
        directory = self.desk.directory
        found: list[tuple[Party, Organisation]] = []
        for party, organisation_id in ((Party.HOLDER, self.contract.holder_id), (Party.BUYER, self.contract.buyer_id)):
            organisation = directory.find(organisation_id)
            if organisation is not None:
                found.append((party, organisation))
        found += [(Party.FACILITATOR, o) for o in directory.organisations(OrganisationKind.FACILITATOR)]
        self.bodies = tuple(found)
        self.people = tuple((o, p) for o in directory.organisations() for p in o.people if p.name.strip())

    def body(self, party: Party) -> str:
        """The name of the body that stands for a party in this contract, "" when there is none."""
        return next((o.name for p, o in self.bodies if p is party), "")
