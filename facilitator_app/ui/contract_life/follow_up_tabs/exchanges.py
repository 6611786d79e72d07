"""What each party expects and finds difficult, told between meetings and at them."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import ExchangeKind
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.register import ExchangeEntry, Occasion, RegisteredExchange, exchanges_register
from facilitator_app.domain.state import State
from facilitator_app.ui.contract_life.follow_up_tabs.case import FollowUpCase
from facilitator_app.ui.contract_life.follow_up_tabs.tab import FollowUpTab, Lead, TabTitle, counted
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.ui.wording.chapter import chapter_marks

translate = QCoreApplication.translate

_PARTIES = (Party.HOLDER, Party.BUYER, Party.FACILITATOR)


class ExchangesTab(FollowUpTab):
    """One line per expectation or difficulty; those that a meeting has spoken of stay as they were said."""

    def __init__(self, case: FollowUpCase, lead: Lead) -> None:
        super().__init__(case, "registerExchangesTab", lead)
        hooks: Hooks[ExchangeEntry] = Hooks(change=self._change, end_typing=case.editing.end_typing)
        self.add_table(EditableTable(describe(case), case.reader, hooks, self))
        self.go = self.add_act("openExchangeMeeting", translate("FollowUp", "Open the meeting"), self._go, "review")
        self.table.current_changed.connect(lambda _row: self._enable())

    def show_case(self) -> None:
        self.table.show_rows(self._rows(), read_only=self.case.read_only)
        self._enable()

    def _rows(self) -> tuple[ExchangeEntry, ...]:
        return exchanges_register(self.case.register, self.case.told.meetings)

    def title(self) -> TabTitle:
        waiting = [row for row in self._rows() if row.taken_up is None]
        text = translate("FollowUp", "Expectations and difficulties")
        return counted(text, len(waiting), State.WATCH if waiting else None)

    def _change(self, rows: tuple[ExchangeEntry, ...], act: str, key: str) -> None:
        there = {row.id for row in rows}
        if any(row.taken_up is not None and row.id not in there for row in self._rows()):
            self.table.remark.say(translate("FollowUp", "This was said at a meeting: it stays in the register."))
            return
        lines = tuple(
            RegisteredExchange(id=row.id, made_on=row.made.on, party=row.party, kind=row.kind, text=row.text)
            for row in rows
            if not row.made.meeting_id
        )
        self.case.change(replace(self.case.register, exchanges=lines), act, key)

    def _enable(self) -> None:
        row = self.table.current_row()
        self.go.setEnabled(row is not None and row.taken_up is not None)

    def _go(self) -> None:
        row = self.table.current_row()
        if row is not None and row.taken_up is not None:
            self.lead("meeting", row.taken_up.meeting_id)


def describe(case: FollowUpCase) -> Description[ExchangeEntry]:
    """The table of expectations and difficulties."""

    def new(_group: str) -> ExchangeEntry:
        return ExchangeEntry(
            id=new_id(),
            party=Party.HOLDER,
            kind=ExchangeKind.EXPECTATION,
            text="",
            made=Occasion(on=case.today()),
            taken_up=None,
        )

    return Description(
        name="registerExchanges",
        title=translate("FollowUp", "Expectations and difficulties"),
        columns=_columns(case),
        new=new,
        copied=lambda row: replace(new(""), party=row.party, kind=row.kind, text=row.text),
        id_of=lambda row: row.id,
        acts=Acts(
            add=translate("FollowUp", "Add a line"),
            added=translate("FollowUp", "add what was said"),
            deleted=translate("FollowUp", "delete what was said"),
            duplicated=translate("FollowUp", "duplicate what was said"),
            moved=translate("FollowUp", "move what was said"),
            pasted=translate("FollowUp", "paste what was said"),
            changed=translate("FollowUp", "change what was said"),
        ),
        empty=translate(
            "FollowUp", "Nothing noted yet: Insert adds what a party tells between meetings; the next one takes it up."
        ),
        marks=chapter_marks(case.editing),
    )


def _columns(case: FollowUpCase) -> tuple[Column[ExchangeEntry], ...]:
    def said(row: ExchangeEntry) -> bool:
        return row.taken_up is not None

    def taken(row: ExchangeEntry) -> str:
        if row.taken_up is None:
            return translate("FollowUp", "at the next meeting")
        return case.occasion(row.taken_up)

    return (
        Column(
            key="text",
            title=translate("FollowUp", "What was said"),
            get=lambda row: row.text,
            put=lambda row, text: replace(row, text=text),
            kind=Kind.LONG_TEXT,
            locked=said,
            lacking=lambda row: "" if row.text.strip() else translate("FollowUp", "to be worded"),
            width=26,
            share=4,
        ),
        Column(
            key="party",
            title=translate("FollowUp", "Party"),
            get=lambda row: row.party,
            put=lambda row, party: replace(row, party=party),
            kind=Kind.CHOICE,
            choices=lambda _row: case.choices(_PARTIES),
            locked=said,
            width=12,
        ),
        Column(
            key="kind",
            title=translate("FollowUp", "Kind"),
            get=lambda row: row.kind,
            put=lambda row, kind: replace(row, kind=kind),
            kind=Kind.CHOICE,
            choices=lambda _row: case.choices(ExchangeKind),
            locked=said,
            width=12,
        ),
        Column(
            key="made_on",
            title=translate("FollowUp", "Told on"),
            get=lambda row: row.made.on,
            put=lambda row, day: replace(row, made=Occasion(on=day)),
            kind=Kind.DATE,
            locked=said,
            width=11,
            priority=2,
        ),
        Column(
            key="taken_up",
            title=translate("FollowUp", "Taken up"),
            get=taken,
            show=taken,
            state=lambda row: State.WATCH if row.taken_up is None else State.REACHED,
            width=22,
            share=1,
            priority=1,
        ),
    )
