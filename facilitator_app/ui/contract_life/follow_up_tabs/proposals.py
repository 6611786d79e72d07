"""The holder's proposals over time: made at meetings and between them, with all that became of each."""

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import Fate
from facilitator_app.domain.register import (
    Answer,
    FateGiven,
    Occasion,
    ProposalEntry,
    proposals_register,
    put_proposals,
    with_answer,
)
from facilitator_app.domain.state import State
from facilitator_app.ui.contract_life.follow_up_tabs.case import FollowUpCase
from facilitator_app.ui.contract_life.follow_up_tabs.tab import FollowUpTab, Lead, TabTitle, counted
from facilitator_app.ui.review_wizard.steps.exchanges import FATE_STATES
from facilitator_app.ui.tables.columns import Choice, Column, Kind
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.ui.wording.chapter import chapter_marks
from facilitator_app.words.labels import label

translate = QCoreApplication.translate


class ProposalsTab(FollowUpTab):
    """One line per proposal. What was said at a meeting stays; an answer given since is one more fate."""

    def __init__(self, case: FollowUpCase, lead: Lead) -> None:
        super().__init__(case, "proposalsTab", lead)
        hooks: Hooks[ProposalEntry] = Hooks(change=self._change, end_typing=case.editing.end_typing)
        self.add_table(EditableTable(describe(case), case.reader, hooks, self))
        self.go = self.add_act("openProposalMeeting", translate("FollowUp", "Open the meeting"), self._go, "review")
        self.table.current_changed.connect(lambda _row: self._enable())

    def show_case(self) -> None:
        self.table.show_rows(self._rows(), read_only=self.case.read_only)
        self._enable()

    def _rows(self) -> tuple[ProposalEntry, ...]:
        return proposals_register(self.case.register, self.case.told.meetings)

    def title(self) -> TabTitle:
        waiting = [row for row in self._rows() if row.open]
        return counted(translate("FollowUp", "Proposals"), len(waiting), State.WATCH if waiting else None)

    def _change(self, rows: tuple[ProposalEntry, ...], act: str, key: str) -> None:
        there = {row.id for row in rows}
        if any(spoken_of(row) and row.id not in there for row in self._rows()):
            self.table.remark.say(translate("FollowUp", "This was said at a meeting: it stays in the register."))
            return
        self.case.change(put_proposals(self.case.register, rows), act, key)

    def _enable(self) -> None:
        row = self.table.current_row()
        self.go.setEnabled(row is not None and spoken_of(row))

    def _go(self) -> None:
        row = self.table.current_row()
        meetings = [f.occasion.meeting_id for f in row.fates if f.occasion.meeting_id] if row is not None else []
        if meetings:
            self.lead("meeting", meetings[-1])


def spoken_of(row: ProposalEntry) -> bool:
    """Whether final minutes speak of a proposal."""
    return any(fate.occasion.meeting_id for fate in row.fates)


def describe(case: FollowUpCase) -> Description[ProposalEntry]:
    """The table of proposals."""

    def new(_group: str) -> ProposalEntry:
        made = FateGiven(occasion=Occasion(on=case.today()), fate=Fate.PROPOSED)
        return ProposalEntry(id=new_id(), text="", fates=(made,))

    return Description(
        name="proposalsRegister",
        title=translate("FollowUp", "Proposals of the holder"),
        columns=(*_what(case), *_answer(case), *_history(case)),
        new=new,
        copied=lambda row: replace(new(""), text=row.text),
        id_of=lambda row: row.id,
        acts=Acts(
            add=translate("FollowUp", "Add a proposal"),
            added=translate("FollowUp", "add a proposal"),
            deleted=translate("FollowUp", "delete a proposal"),
            duplicated=translate("FollowUp", "duplicate a proposal"),
            moved=translate("FollowUp", "move a proposal"),
            pasted=translate("FollowUp", "paste proposals"),
            changed=translate("FollowUp", "change a proposal"),
        ),
        empty=translate(
            "FollowUp", "The holder has not proposed anything yet: Insert adds a proposal made between meetings."
        ),
        marks=chapter_marks(case.editing),
    )


def _what(case: FollowUpCase) -> tuple[Column[ProposalEntry], ...]:
    def dated(row: ProposalEntry, day: dt.date | None) -> ProposalEntry:
        first = replace(row.fates[0], occasion=Occasion(on=day))
        return replace(row, fates=(first, *row.fates[1:]))

    return (
        Column(
            key="text",
            title=translate("FollowUp", "Proposal"),
            get=lambda row: row.text,
            put=lambda row, text: replace(row, text=text),
            kind=Kind.LONG_TEXT,
            locked=spoken_of,
            lacking=lambda row: "" if row.text.strip() else translate("FollowUp", "to be worded"),
            width=24,
            share=4,
        ),
        Column(
            key="made",
            title=translate("FollowUp", "First made"),
            get=lambda row: row.made,
            show=lambda row: case.occasion(row.made, "\n"),
            width=20,
            priority=3,
            in_detail=False,
        ),
        Column(
            key="made_on",
            title=translate("FollowUp", "First made on"),
            get=lambda row: row.made.on,
            put=dated,
            kind=Kind.DATE,
            locked=spoken_of,
            in_table=False,
        ),
    )


def _answer(case: FollowUpCase) -> tuple[Column[ProposalEntry], ...]:
    fates = tuple(Choice(value=fate, text=label(fate, case.words), state=FATE_STATES[fate]) for fate in Fate)

    def answered(row: ProposalEntry, fate: Fate) -> ProposalEntry:
        if fate is row.present.fate:
            return row
        last = row.present
        noted_today = last.occasion.on == case.today() and not last.occasion.meeting_id
        reason = last.reason if noted_today else ""
        return with_answer(row, Answer(on=case.today(), fate=fate, reason=reason))

    def explained(row: ProposalEntry, reason: str) -> ProposalEntry:
        if reason == row.present.reason:
            return row
        return with_answer(row, Answer(on=case.today(), fate=row.present.fate, reason=reason))

    return (
        Column(
            key="fate",
            title=translate("FollowUp", "What became of it"),
            get=lambda row: row.present.fate,
            put=answered,
            kind=Kind.CHOICE,
            choices=lambda _row: fates,
            state=lambda row: FATE_STATES[row.present.fate],
            label=translate("FollowUp", "answer a proposal"),
            width=14,
        ),
        Column(
            key="since",
            title=translate("FollowUp", "Said on"),
            get=lambda row: row.present.occasion,
            show=lambda row: case.occasion(row.present.occasion, "\n") if len(row.fates) > 1 else "",
            width=20,
            priority=2,
            in_detail=False,
        ),
        Column(
            key="reason",
            title=translate("FollowUp", "Reason"),
            get=lambda row: row.present.reason,
            put=explained,
            kind=Kind.LONG_TEXT,
            lacking=_reason_lacking,
            label=translate("FollowUp", "say why a proposal is answered so"),
            width=16,
            share=3,
            priority=1,
        ),
    )


def _reason_lacking(row: ProposalEntry) -> str:
    wanted = row.present.fate in (Fate.REFUSED, Fate.PUT_OFF) and not row.present.reason.strip()
    return translate("FollowUp", "reason to give") if wanted else ""


def _history(case: FollowUpCase) -> tuple[Column[ProposalEntry], ...]:
    def told(row: ProposalEntry) -> str:
        lines = []
        for given in row.fates:
            line = case.words.colon(case.occasion(given.occasion) or "\u2013", label(given.fate, case.words).lower())
            lines.append(f"{line} ({given.reason.strip()})" if given.reason.strip() else line)
        return "\n".join(lines)

    return (
        Column(
            key="history",
            title=translate("FollowUp", "What became of it over time"),
            get=told,
            show=told,
            in_table=False,
        ),
    )
