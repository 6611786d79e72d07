"""Who supplies which indicator and when, and which values are owed."""

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.followed import supplies_followed
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Indicator
from facilitator_app.domain.progress import figure, worst
from facilitator_app.domain.state import State
from facilitator_app.domain.supply import Supply
from facilitator_app.ui.contract_life.follow_up_tabs.case import FollowUpCase
from facilitator_app.ui.contract_life.follow_up_tabs.tab import FollowUpTab, Lead, TabTitle, counted
from facilitator_app.ui.review_wizard.texts import shown_figure
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description, Group
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.words.labels import label

translate = QCoreApplication.translate

_ORDER = (Party.HOLDER, Party.BUYER, Party.SHARED, Party.FACILITATOR)


class ExpectedDataTab(FollowUpTab):
    """The indicators of the plans followed under who supplies them. Values are typed in the plan or at a meeting."""

    def __init__(self, case: FollowUpCase, lead: Lead) -> None:
        super().__init__(case, "expectedDataTab", lead)
        hooks: Hooks[Supply] = Hooks(change=lambda *_: None, end_typing=case.editing.end_typing)
        self.add_table(EditableTable(describe(case), case.reader, hooks, self))
        self.open_plan = self.add_act(
            "openPlanOfData", translate("FollowUp", "Enter values in the plan"), self._open_plan, "plan"
        )

    def show_case(self) -> None:
        rows = self._rows()
        groups = []
        for party in _ORDER:
            mine = [row for row in rows if row.indicator.supplier is party]
            if mine:
                owed = sum(len(row.owed) for row in mine)
                note = translate("FollowUp", "%n value(s) owed", "", owed) if owed else ""
                late = worst(tuple(row.state for row in mine if row.owed))
                groups.append(Group(key=party.value, title=label(party, self.case.words), note=note, state=late))
        self.table.show_rows(rows, tuple(groups), read_only=True)
        self.open_plan.setEnabled(self.case.told.plan is not None)

    def _rows(self) -> tuple[Supply, ...]:
        told = self.case.told
        return supplies_followed(told.contract, told.plans, self.case.today())

    def title(self) -> TabTitle:
        owed = [row for row in self._rows() if row.owed]
        return counted(translate("FollowUp", "Data expected"), len(owed), worst(tuple(row.state for row in owed)))

    def _open_plan(self) -> None:
        if self.case.told.plan is not None:
            self.lead("plan", self.case.told.plan.id)


def describe(case: FollowUpCase) -> Description[Supply]:
    """The table of indicators and their values to come."""
    return Description(
        name="expectedData",
        title=translate("FollowUp", "Data expected"),
        columns=_columns(case),
        new=lambda _group: Supply(
            indicator=Indicator(id=new_id()), last=None, next_end=None, owed=(), due=None, state=State.NOT_STARTED
        ),
        copied=lambda row: row,
        id_of=lambda row: row.indicator.id,
        acts=Acts(add="", added="", deleted="", duplicated="", moved="", pasted="", changed=""),
        empty=translate("FollowUp", "No plan with indicators is in force: what is to be supplied is told here."),
        group_of=lambda row: row.indicator.supplier.value,
        fixed=True,
    )


def _columns(case: FollowUpCase) -> tuple[Column[Supply], ...]:
    words = case.words
    return (
        Column(
            key="indicator",
            title=translate("FollowUp", "Indicator"),
            get=lambda row: row.indicator.name,
            show=lambda row: row.indicator.name.strip() or translate("FollowUp", "Indicator to be worded"),
            width=24,
            share=4,
        ),
        Column(
            key="frequency",
            title=translate("FollowUp", "Frequency"),
            get=lambda row: row.indicator.frequency,
            show=lambda row: label(row.indicator.frequency, words),
            width=12,
            priority=2,
        ),
        Column(
            key="last",
            title=translate("FollowUp", "Last value given"),
            get=lambda row: row.last,
            show=lambda row: _last(row, case),
            width=17,
            share=1,
            priority=1,
        ),
        Column(
            key="next_end",
            title=translate("FollowUp", "Next period ends"),
            kind=Kind.DATE,
            get=lambda row: row.next_end,
            show=lambda row: words.short_date(row.next_end) or "\u2013",
            width=14,
            priority=3,
        ),
        Column(
            key="owed",
            title=translate("FollowUp", "What is owed"),
            get=lambda row: row.owed,
            show=lambda row: owed_text(row, case),
            state=lambda row: row.state if row.owed else None,
            width=26,
            share=2,
        ),
    )


def _last(row: Supply, case: FollowUpCase) -> str:
    value = row.last
    if value is None:
        return translate("FollowUp", "none yet")
    if not value.known:
        said = translate("FollowUp", "not available")
    else:
        said = shown_figure(row.indicator, figure(value), case.words)
    return translate("FollowUp", "{value} on {date}").format(value=said, date=case.words.short_date(value.period_end))


def owed_text(row: Supply, case: FollowUpCase) -> str:
    """What is owed of an indicator, or by when the next value is to come."""
    words = case.words
    if row.due is None:
        return translate("FollowUp", "nothing more this year")
    if not row.owed:
        return translate("FollowUp", "by {date}").format(date=words.short_date(row.due))
    since, due = words.short_date(row.owed_since), words.short_date(row.due)
    said = translate("FollowUp", "since {date}, due by {due}").format(date=since, due=due)
    if len(row.owed) > 1:
        said = translate("FollowUp", "{owed} (%n period(s))", "", len(row.owed)).format(owed=said)
    return said
