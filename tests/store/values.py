"""Values the tests of the store begin with, and strategies that invent any others."""

import datetime as dt
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.meeting import Decision, Meeting, MeetingKind, MeetingStatus
from facilitator_app.domain.organisation import Organisation, OrganisationKind
from facilitator_app.domain.plan import Action, Axis, Indicator, Objective, Plan, PlanStatus, Resource

TODAY = dt.date(2026, 11, 21)

BUYER = Organisation(id="buyer", name="Ville de Béziers", kind=OrganisationKind.BUYER)
HOLDER = Organisation(id="holder", name="Ateliers Solidaires", kind=OrganisationKind.HOLDER)
CONTRACT = Contract(
    id="contract",
    reference="2026-117",
    title="Nettoyage des écoles",
    buyer_id="buyer",
    holder_id="holder",
    notification_date=dt.date(2026, 3, 8),
    duration_months=48,
)
PLAN = Plan(
    id="plan",
    contract_id="contract",
    year=1,
    starts_on=dt.date(2026, 3, 8),
    ends_on=dt.date(2027, 3, 7),
    status=PlanStatus.VALIDATED,
    axes=(Axis(id="axis", title="Santé au travail"),),
    objectives=tuple(Objective(id=f"o{n}", axis_id="axis", title=f"Objectif {n}") for n in range(4)),
    actions=(
        Action(id="late", title="Désigner un tuteur", objective_ids=("o1",), due=dt.date(2026, 10, 1)),
        Action(id="later", title="Former les équipes", objective_ids=("o2",), due=dt.date(2027, 1, 20)),
    ),
)
KICK_OFF = Meeting(
    id="kick-off",
    contract_id="contract",
    plan_id="plan",
    kind=MeetingKind.KICK_OFF,
    year=0,
    date=dt.date(2026, 4, 2),
    status=MeetingStatus.FINISHED,
    decisions=(Decision(id="d", text="Transmettre les attestations", who="Titulaire"),),
)


def contract(number: int, **fields: Any) -> Contract:
    """The contract with another id and reference, and whatever else is given."""
    return replace(CONTRACT, id=f"contract {number}", reference=f"2026-{number:03}", **fields)


# Any text that SQLite and JSON can hold: all but lone surrogates.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_ids = st.uuids().map(str)


def lines(kind: type[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    """Some lines of a kind, each with an id of its own."""
    return st.lists(st.builds(kind, id=_ids), max_size=5, unique_by=lambda line: line.id).map(tuple)


_plan_days = {"starts_on": st.dates(), "ends_on": st.dates()}
plans = st.builds(
    Plan,
    id=st.just("plan"),
    contract_id=st.just("contract"),
    year=st.integers(1, 9),
    axes=lines(Axis),
    objectives=lines(Objective),
    indicators=lines(Indicator),
    actions=lines(Action),
    resources=lines(Resource),
    **_plan_days,
)


@st.composite
def plan_lives(draw: st.DrawFn) -> list[Plan]:
    """A plan as it is edited: lines added, changed, moved and removed, fields changed."""
    life = [draw(plans)]
    for _ in range(draw(st.integers(1, 6))):
        now = life[-1]
        objectives = list(draw(st.permutations(now.objectives)))
        change = draw(st.sampled_from(("title", "drop", "")))
        if objectives and change == "title":
            objectives[0] = replace(objectives[0], title=draw(texts))
        if objectives and change == "drop":
            objectives.pop()
        objectives += draw(lines(Objective))
        unique = {objective.id: objective for objective in objectives}
        life.append(
            replace(now, year=draw(st.integers(1, 9)), objectives=tuple(unique.values()), actions=draw(lines(Action)))
        )
    return life
