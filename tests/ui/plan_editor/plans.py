"""A contract and its plan, small and with every kind of line."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.organisation import Organisation, OrganisationKind, Party
from facilitator_app.domain.plan import (
    Action,
    ActionStatus,
    Axis,
    Indicator,
    IndicatorKind,
    IndicatorValue,
    Objective,
    Plan,
    PutOffAxis,
    Resource,
)
from facilitator_app.services.desk import Desk

TODAY = dt.date(2026, 11, 21)


def contract(desk: Desk) -> Contract:
    """A contract of 36 months; its buyer and holder are put into the directory."""
    buyer = Organisation(id="buyer", name="Example Town", kind=OrganisationKind.BUYER)
    holder = Organisation(id="holder", name="Example Gardens", kind=OrganisationKind.HOLDER)
    for organisation in (buyer, holder):
        desk.directory.save(organisation, None, "create")
    return Contract(
        id="contract",
        reference="2026-ESV-019",
        title="Upkeep of parks and river banks",
        buyer_id="buyer",
        holder_id="holder",
        notification_date=dt.date(2026, 9, 14),
        duration_months=36,
    )


def draft(empty: Plan) -> Plan:
    """Axis 1 has all seven points; axis 2 lacks most of them."""
    return replace(
        empty,
        axes=(
            Axis(id="axis-1", title="Recruitment", monitoring="Half-yearly table", governance="Steering group"),
            Axis(id="axis-2", title="Discovery of trades"),
        ),
        objectives=(
            Objective(id="obj-1", axis_id="axis-1", title="More hours", perimeter_confirmed=True),
            Objective(id="obj-2", axis_id="axis-2", title="Open days"),
        ),
        indicators=(
            Indicator(
                id="ind-1",
                objective_id="obj-1",
                name="Share of hours",
                kind=IndicatorKind.SHARE,
                baseline=Decimal(8),
                target=Decimal(12),
                values=(
                    IndicatorValue(
                        id="v1",
                        period_end=dt.date(2026, 10, 13),
                        numerator=Decimal(90),
                        denominator=Decimal(1000),
                    ),
                ),
            ),
        ),
        actions=(
            _action("act-1", Party.HOLDER, "Hire with the local plan", ActionStatus.IN_PROGRESS),
            _action("act-2", Party.BUYER, "Publish the programme", ActionStatus.TO_DO),
        ),
        resources=(
            Resource(id="res-1", axis_id="axis-1", party=Party.HOLDER, description="A tutor", quantity=Decimal(1)),
            Resource(id="res-2", axis_id="axis-1", party=Party.BUYER, description="A room"),
        ),
        put_off=(PutOffAxis(id="later-1", title="Local cooperation", reason="Too complex to begin with"),),
    )


def _action(action_id: str, party: Party, title: str, status: ActionStatus) -> Action:
    return Action(
        id=action_id,
        party=party,
        title=title,
        objective_ids=("obj-1",),
        start=dt.date(2026, 10, 5),
        due=dt.date(2026, 12, 4),
        status=status,
        progress=40 if status is ActionStatus.IN_PROGRESS else 0,
    )
