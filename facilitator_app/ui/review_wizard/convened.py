"""Who may be at the meeting: the people of the directory, ticked or not, and those typed in."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import Attendee, Presence
from facilitator_app.domain.organisation import Organisation, Party, Person
from facilitator_app.words.folding import folded


@dataclass(frozen=True, slots=True, kw_only=True)
class Convened:
    """One line of the attendance: somebody on the meeting's list, or somebody of the directory who could be."""

    attendee: Attendee
    listed: bool

    @property
    def id(self) -> str:
        """The same before and after being ticked."""
        return self.attendee.person_id or self.attendee.id

    @property
    def present(self) -> bool:
        """Whether the person is ticked as present."""
        return self.listed and self.attendee.presence is Presence.PRESENT

    @property
    def excused(self) -> bool:
        """Whether the person is ticked as excused."""
        return self.listed and self.attendee.presence is Presence.EXCUSED

    @property
    def absent(self) -> bool:
        """Whether the person is ticked as absent without excuse."""
        return self.listed and self.attendee.presence is Presence.ABSENT

    def marked(self, presence: Presence | None) -> "Convened":
        """The line with another presence; with None somebody of the directory leaves the list."""
        if presence is None and self.attendee.person_id:
            return replace(self, listed=False)
        return replace(self, listed=True, attendee=replace(self.attendee, presence=presence or Presence.UNSAID))

    def described(self, **changes: str) -> "Convened":
        """The line with another name, function, entity or e-mail; describing somebody puts them on the list."""
        attendee = replace(self.attendee, **changes)  # type: ignore[arg-type]  # the four text fields
        return Convened(attendee=attendee, listed=True)

    def named(self, name: str, people: Iterable[tuple[Organisation, Person]]) -> "Convened":
        """The line with another name; of somebody in the directory, what is blank is filled in from there."""
        line = self.described(name=name)
        known = next((both for both in people if folded(both[1].name) == folded(name)), None)
        if known is None or not name.strip() or self.attendee.person_id:
            return line
        body, person = known
        told = {"function": person.function, "entity": body.name, "email": person.email}
        return line.described(**{key: text for key, text in told.items() if not getattr(self.attendee, key).strip()})


def convened(attendees: tuple[Attendee, ...], bodies: tuple[tuple[Party, Organisation], ...]) -> tuple[Convened, ...]:
    """All lines: the directory's people of each body in its order, then those typed in, party by party."""
    listed = {a.person_id: a for a in attendees if a.person_id}
    lines = []
    known = set()
    for party, organisation in bodies:
        for person in organisation.people:
            known.add(person.id)
            attendee = listed.get(person.id)
            lines.append(
                Convened(attendee=attendee, listed=True)
                if attendee is not None
                else Convened(
                    attendee=Attendee(
                        id=new_id(),
                        person_id=person.id,
                        name=person.name,
                        function=person.function,
                        entity=organisation.name,
                        party=party,
                        email=person.email,
                        presence=Presence.UNSAID,
                    ),
                    listed=False,
                )
            )
    lines += [Convened(attendee=a, listed=True) for a in attendees if a.person_id not in known]
    return tuple(lines)


def listed_attendees(lines: tuple[Convened, ...]) -> tuple[Attendee, ...]:
    """Those on the meeting's list, in the order of the lines."""
    return tuple(line.attendee for line in lines if line.listed)
