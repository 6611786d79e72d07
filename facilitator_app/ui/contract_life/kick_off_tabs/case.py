"""What both sides of the kick-off share: the kick-off under edit, its contract, axes, plans and people."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.kick_off import AxisStanding, KickOff, KickOffGap, Lacking, lacking
from facilitator_app.domain.organisation import Organisation, OrganisationKind, Party
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.tables.columns import Reader
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.services.projects import Surroundings

translate = QCoreApplication.translate


@dataclass(slots=True)
class KickOffCase:
    """One kick-off at work; filled anew for each contract. `at_meeting` while its projects are gone through there."""

    desk: "Desk"
    words: Words
    editing: Editing[KickOff]
    around: "Surroundings | None" = None
    bodies: tuple[tuple[Party, Organisation], ...] = ()
    at_meeting: bool = False

    @property
    def kick_off(self) -> KickOff:
        """The kick-off as it now is."""
        return self.editing.value

    @property
    def reader(self) -> Reader:
        """Values to text and back, in the words of the screen."""
        return Reader(self.words, self.desk.today)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self.desk.read_only

    @property
    def standings(self) -> tuple[AxisStanding, ...]:
        """Which axes have their project."""
        return () if self.around is None else self.around.standings(self.kick_off)

    @property
    def deadline(self) -> dt.date | None:
        """The last day to hold the meeting, None while the contract has no notification date."""
        due = None if self.around is None else self.around.due
        return None if due is None else due.date

    def lacking(self) -> tuple[Lacking, ...]:
        """What is missing."""
        return lacking(self.kick_off, self.standings, deadline=self.deadline)

    def lacking_text(self, axis_id: str) -> str:
        """What is missing for an axis, or for the convening (""), in a line; that the day is late stands beside it."""
        here = (found.gap for found in self.lacking() if found.axis_id == axis_id)
        return ", ".join(label(gap, self.words) for gap in here if gap is not KickOffGap.AFTER_DEADLINE)

    def change(self, after: KickOff, act: str, merge_key: str = "") -> None:
        """Takes a changed kick-off as one step of undo."""
        if not self.read_only:
            self.editing.change(after, act, merge_key)

    def tidy(self) -> None:
        """Takes the lines out in which nothing is written: they are nobody and nothing."""
        if self.read_only or not self.editing.opened:
            return
        value = self.kick_off
        people = tuple(a for a in value.attendees if a.says_something)
        lines = tuple(line for line in value.proposed if line.says_something)
        act = translate("KickOff", "empty lines taken out")
        self.editing.tidy(replace(value, attendees=people, proposed=lines), act)

    def read_around(self, contract_id: str) -> None:
        """Reads the contract, its axes and plans, and the people of the directory. Raises Problem."""
        self.around = self.desk.projects.around(contract_id)
        contract, directory = self.around.contract, self.desk.directory
        found: list[tuple[Party, Organisation]] = []
        for party, organisation_id in ((Party.BUYER, contract.buyer_id), (Party.HOLDER, contract.holder_id)):
            organisation = directory.find(organisation_id)
            if organisation is not None:
                found.append((party, organisation))
        found += [(Party.FACILITATOR, o) for o in directory.organisations(OrganisationKind.FACILITATOR)]
        self.bodies = tuple(found)

    def body(self, party: Party) -> str:
        """The name of the body that stands for a party, "" when there is none."""
        return next((o.name for p, o in self.bodies if p is party), "")
