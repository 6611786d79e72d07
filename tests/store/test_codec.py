from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.library import Library
from facilitator_app.domain.meeting import Meeting
from facilitator_app.domain.organisation import Organisation, Person
from facilitator_app.domain.plan import Plan
from facilitator_app.store.codec import encode, shape_of
from tests.store.values import plans, texts


def test_lines_are_told_from_own_fields() -> None:
    assert shape_of(Plan).lines == ("axes", "objectives", "indicators", "actions", "resources", "put_off", "dismissed")
    assert shape_of(Organisation).lines == ("people",)
    assert shape_of(Contract).lines == ("derogations",)
    assert "axes" in shape_of(Contract).own, "the titles of a contract's axes are no lines"
    assert "attendees" in shape_of(Meeting).lines
    assert shape_of(Library).own == ()


@given(plans)
def test_a_plan_comes_back_as_it_was(plan: Plan) -> None:
    shape = shape_of(Plan)
    bodies = {name: [encode(line).decode() for line in getattr(plan, name)] for name in shape.lines}
    assert shape.decode(shape.own_json(plan), bodies) == plan


@given(st.builds(Organisation, id=texts, people=st.lists(st.builds(Person, id=texts), max_size=3).map(tuple)))
def test_an_organisation_comes_back_with_its_logo(organisation: Organisation) -> None:
    shape = shape_of(Organisation)
    people = [encode(person).decode() for person in organisation.people]
    assert shape.decode(shape.own_json(organisation), {"people": people}) == organisation


def test_what_an_older_version_wrote_takes_defaults_and_loses_what_is_unknown() -> None:
    shape = shape_of(Contract)
    assert shape.decode('{"id":"c","colour":"red"}', {}) == Contract(id="c")
