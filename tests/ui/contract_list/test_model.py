"""Pages of rows: read when they are looked at, counted in a second query."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.organisation import Organisation, OrganisationKind
from facilitator_app.domain.plan import ActionStatus
from facilitator_app.domain.state import State
from facilitator_app.services.desk import Desk, create_desk
from facilitator_app.services.listing import ListQuery
from facilitator_app.ui.contract_list.columns import ORDER, Column
from facilitator_app.ui.contract_list.model import PAGE, ContractModel
from facilitator_app.words.words import Words
from tests.ui.conftest import TODAY

MANY = 450


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder: Path = tmp_path_factory.mktemp("many")
    desk = create_desk(folder / "many.db", data_dir=folder, clock=lambda: TODAY)
    desk.directory.save(Organisation(id="buyer", name="Ville d’exemple", kind=OrganisationKind.BUYER), None, "create")
    for number in range(MANY):
        contract = Contract(id=f"c{number}", reference=f"R-{number:04}", title=f"Marché {number}", buyer_id="buyer")
        desk.contracts.save(contract, None, "create")
    yield desk
    desk.close()


def test_rows_beyond_the_first_page_come_when_asked_for(qtbot: QtBot, many: Desk) -> None:
    model = ContractModel(many, Words())
    model.show(ListQuery(sort="reference"))
    assert (model.rowCount(), model.complete) == (PAGE, False)
    model.count(many.contracts.counts(model.query).total)
    assert (model.rowCount(), model.complete) == (MANY, True)
    last = model.row_at(MANY - 1)
    assert last is not None
    assert last.row.reference == "R-0449"
    assert model.row_at(MANY) is None
    assert model.row_of("c449") == MANY - 1
    assert model.row_of("unknown") == -1


def test_a_narrow_search_needs_no_count(qtbot: QtBot, many: Desk) -> None:
    model = ContractModel(many, Words())
    model.show(ListQuery(text="R-0012"))
    assert model.complete
    assert model.rowCount() == 1


def test_what_is_late_is_said_before_a_date_to_come(example_desk: Desk) -> None:
    # A contract on track, one of whose actions is now past its date.
    [plan] = example_desk.plans.of_contract("linge-marche")
    before = example_desk.plans.get(plan.id)
    draft = example_desk.plans.new_version(plan.id)
    late = replace(before.actions[0], due=TODAY - dt.timedelta(days=3), status=ActionStatus.TO_DO)
    changed = replace(draft, actions=(late, *draft.actions[1:]))
    example_desk.plans.save(draft, changed, "put back")
    example_desk.plans.validate(changed, "test", TODAY, before.formalisation)
    shown = ContractModel(example_desk, Words())
    shown.show(ListQuery())
    rows = [row for row in map(shown.row_at, range(shown.rowCount())) if row is not None]
    to_come = [r for r in rows if r.row.late_actions and r.row.next_deadline_date >= TODAY.isoformat()]
    assert to_come
    for row in to_come:
        day = row.row.next_deadline_date
        said = row.texts[ORDER.index(Column.DEADLINE)]
        assert said == f"{row.row.late_actions} late action(s) \u00b7 {day[8:]}/{day[5:7]}/{day[:4]}"
        assert row.due is State.LATE
        assert "late" not in row.texts[ORDER.index(Column.OWED)], "said once is enough"
