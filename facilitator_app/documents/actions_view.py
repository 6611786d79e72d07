"""What the table of one party's actions says, ready to be laid out (see ``views`` for what its text may be)."""

from dataclasses import dataclass, field

from facilitator_app.documents.views import ActionGroup, ActionWords, Identity, StateCounts


@dataclass(frozen=True)
class ActionsWords:
    overview: str
    nothing: str
    perimeter: str
    action_columns: ActionWords


@dataclass(frozen=True)
class ActionsTableView:
    """The actions of one party, group by group (by axis, or by due period), as a hand-out."""

    identity: Identity
    words: ActionsWords
    introduction: str = ""
    states: StateCounts | None = None
    groups: tuple[ActionGroup, ...] = field(default=())
    perimeter: str = ""
