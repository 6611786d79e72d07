"""Contracts as the list shows them: each text made once when its row is read, none while painting."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.stage import Stage
from facilitator_app.domain.state import State
from facilitator_app.services.listing import ContractRow
from facilitator_app.ui.contract_list.columns import ORDER, Column, column_title
from facilitator_app.ui.distances import distance, time_left
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row of the list with its texts, in the order of the columns, and those its tips tell instead where cells are
    short. `due` colours the deadline, None for none."""

    row: ContractRow
    texts: tuple[str, ...]
    due: State | None
    in_full: Mapping[Column, str] = field(default_factory=dict)

    def told(self, column: Column) -> str:
        """The whole text of a cell."""
        return self.in_full.get(column) or self.texts[ORDER.index(column)]


class RowTexts:
    """Makes the texts of rows in one language on one day."""

    def __init__(self, words: Words, today: dt.date) -> None:
        self.today = today
        self._states = {state: label(state, words) for state in State}
        self._stages = {stage: label(stage, words) for stage in Stage}
        self._kinds = {kind.value: label(kind, words) for kind in DeadlineKind}
        self._short_kinds = self._kinds | {kind.value: name for kind, name in _short_names().items()}
        self._parties = {party.value: label(party, words).lower() for party in Party}
        self._months: dict[int, str] = {}
        self._soon = today + dt.timedelta(days=30)

    @property
    def states(self) -> tuple[str, ...]:
        """The words of all states."""
        return tuple(self._states.values())

    def shown(self, row: ContractRow) -> ShownRow:
        """A row with its texts."""
        deadline, due = self._deadline(row)
        texts = (
            self._states[row.state],
            row.reference,
            row.title,
            row.buyer,
            row.holder,
            self._stages[row.stage],
            _short(row.notification_date),
            self._duration(row),
            deadline,
            self._owed(row, self._short_kinds),
        )
        return ShownRow(row, texts, due, {Column.OWED: self._owed(row, self._kinds, late=True)})

    def _duration(self, row: ContractRow) -> str:
        if row.duration_months is None:
            return ""
        if row.duration_months not in self._months:
            self._months[row.duration_months] = translate("ContractList", "%n month(s)", "", row.duration_months)
        months = self._months[row.duration_months]
        if not row.end_date:
            return months
        return f"{months} · {time_left(dt.date.fromisoformat(row.end_date), self.today)}"

    def _deadline(self, row: ContractRow) -> tuple[str, State | None]:
        late = translate("ContractList", "%n late action(s)", "", row.late_actions) if row.late_actions else ""
        if not row.next_deadline_date:
            return late, State.LATE if late else None
        day = dt.date.fromisoformat(row.next_deadline_date)
        if late and day >= self.today:
            # What makes the contract late comes before a date that is still to come.
            return f"{late} · {_short(row.next_deadline_date)}", State.LATE
        text = f"{_short(row.next_deadline_date)} · {distance(day, self.today)}"
        due = State.LATE if day < self.today else State.WATCH if day <= self._soon else None
        return text, due

    def _owed(self, row: ContractRow, kinds: Mapping[str, str], *, late: bool = False) -> str:
        if not row.next_deadline_kind:
            return ""
        kind = kinds.get(row.next_deadline_kind, "")
        owed = f"{kind} · {self._parties.get(row.next_deadline_owner, '')}"
        if late and row.late_actions and row.next_deadline_date < self.today.isoformat():
            owed += " · " + translate("ContractList", "%n late action(s)", "", row.late_actions)
        return owed


def _short_names() -> dict[DeadlineKind, str]:
    """Kinds of deadlines in the few words there is room for beside who owes them."""
    return {
        DeadlineKind.KICK_OFF: translate("ContractList", "Kick-off"),
        DeadlineKind.HOLDER_DATA: translate("ContractList", "Data"),
        DeadlineKind.MINUTES: translate("ContractList", "Minutes"),
        DeadlineKind.REMARKS: translate("ContractList", "Remarks"),
        DeadlineKind.PENALTY_REMARKS: translate("ContractList", "Remarks, penalty"),
        DeadlineKind.PLAN_DUE: translate("ContractList", "Plan"),
    }


def spoken(shown: ShownRow, column: Column) -> str:
    """A cell for a screen reader: with the column's name where the text alone would not tell.

    The first tells the contract and its deadline as well: the arrows go from row to row, and to no other column.
    """
    text = shown.told(column)
    if column in (Column.REFERENCE, Column.TITLE):
        return text
    if column is Column.STATE:
        told = (text, *(shown.told(each) for each in (Column.REFERENCE, Column.TITLE, Column.DEADLINE)))
        return ", ".join(part for part in told if part)
    sentence = translate("ContractList", "{column}: {text}")
    return sentence.format(column=column_title(column), text=text or translate("ContractList", "none"))


def _short(iso: str) -> str:
    return f"{iso[8:]}/{iso[5:7]}/{iso[:4]}" if iso else ""
