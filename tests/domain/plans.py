"""A small plan to test with: one axis, one objective, one indicator, one action of each party."""

import datetime as dt
from decimal import Decimal
from typing import Any

from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Action, Axis, Indicator, IndicatorValue, Objective, Plan, Resource

STARTS = dt.date(2025, 3, 8)
ENDS = dt.date(2026, 3, 7)


def number(period_end: str, figure: int | str) -> IndicatorValue:
    day = dt.date.fromisoformat(period_end)
    return IndicatorValue(id=period_end, period_end=day, number=Decimal(figure))


def share(period_end: str, numerator: int, denominator: int) -> IndicatorValue:
    day = dt.date.fromisoformat(period_end)
    return IndicatorValue(
        id=period_end, period_end=day, numerator=Decimal(numerator), denominator=Decimal(denominator)
    )


def indicator(*values: IndicatorValue, **fields: Any) -> Indicator:
    known: dict[str, Any] = {"name": "Heures d\u2019insertion", "target": Decimal(100)} | fields
    return Indicator(id="i1", objective_id="o1", values=values, **known)


def plan(**fields: Any) -> Plan:
    whole: dict[str, Any] = {
        "axes": (Axis(id="x1", title="Insertion", monitoring="Tableau trimestriel"),),
        "objectives": (Objective(id="o1", axis_id="x1", title="Recruter", perimeter_confirmed=True),),
        "indicators": (indicator(),),
        "actions": (
            Action(id="a1", title="Former", objective_ids=("o1",), start=STARTS, due=dt.date(2025, 9, 30)),
            Action(
                id="a2",
                title="Accueillir",
                party=Party.BUYER,
                objective_ids=("o1",),
                start=STARTS,
                due=dt.date(2025, 12, 31),
            ),
        ),
        "resources": (
            Resource(id="r1", axis_id="x1", party=Party.HOLDER, description="Une tutrice"),
            Resource(id="r2", axis_id="x1", party=Party.BUYER, description="Une salle"),
        ),
    }
    return Plan(id="p1", contract_id="c", year=1, starts_on=STARTS, ends_on=ENDS, **(whole | fields))
