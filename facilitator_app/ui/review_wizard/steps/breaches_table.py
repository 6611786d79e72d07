"""The breaches a meeting speaks of: as they stand, and what is said of them."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.breach import Breach, Standing, standing
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import BreachSaid
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.words.breaches import step_text

translate = QCoreApplication.translate


def breaches_description(case: Case, registered: Callable[[], frozenset[str]]) -> Description[BreachSaid]:
    """The table of breaches. Of those in the register, by id, only what is said can be typed here."""

    def new(_group: str) -> BreachSaid:
        id_ = new_id()
        return BreachSaid(id=id_, breach=Breach(id=id_, noticed_on=case.day()))

    def stands(line: BreachSaid) -> Standing:
        return standing(line.breach, case.contract.zone, case.day())

    return Description(
        name="meetingBreaches",
        title=translate("ReviewExchanges", "Breaches and penalties envisaged"),
        columns=(
            Column(
                key="event",
                title=translate("ReviewExchanges", "Breach"),
                get=lambda line: line.breach.event,
                put=lambda line, text: replace(line, breach=replace(line.breach, event=text)),
                kind=Kind.LONG_TEXT,
                label=translate("ReviewExchanges", "breach"),
                locked=lambda line: line.id in registered(),
                width=22,
                share=4,
            ),
            Column(
                key="noticed_on",
                title=translate("ReviewExchanges", "Noticed on"),
                get=lambda line: line.breach.noticed_on,
                put=_noticed,
                kind=Kind.DATE,
                locked=lambda line: line.id in registered(),
                width=11,
                priority=1,
            ),
            Column(
                key="step",
                title=translate("ReviewExchanges", "Next step"),
                get=lambda line: stands(line).step,
                show=lambda line: step_text(stands(line), case.words),
                state=lambda line: stands(line).state,
                width=20,
                share=2,
            ),
            Column(
                key="said",
                title=translate("ReviewExchanges", "What was said of it"),
                get=lambda line: line.said,
                put=lambda line, text: replace(line, said=text),
                kind=Kind.LONG_TEXT,
                label=translate("ReviewExchanges", "what was said of a breach"),
                width=18,
                share=3,
            ),
        ),
        new=new,
        copied=lambda line: replace(new(""), said=line.said),
        id_of=lambda line: line.id,
        acts=Acts(
            add=translate("ReviewExchanges", "Add a breach"),
            added=translate("ReviewExchanges", "add a breach"),
            deleted=translate("ReviewExchanges", "take a breach off the list"),
            duplicated=translate("ReviewExchanges", "duplicate a breach"),
            moved=translate("ReviewExchanges", "move a breach"),
            pasted=translate("ReviewExchanges", "paste breaches"),
            changed=translate("ReviewExchanges", "change a breach"),
        ),
        empty=translate("ReviewExchanges", "No breach to speak of: Insert adds one, which then enters the follow-up."),
    )


def _noticed(line: BreachSaid, day: dt.date | None) -> BreachSaid:
    return replace(line, breach=replace(line.breach, noticed_on=day))
