"""A desk on an empty database, on a fixed day."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.organisation import Organisation, OrganisationKind
from facilitator_app.services.desk import Desk, create_desk

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An empty database, open."""
    made = create_desk(tmp_path / "plans.db", data_dir=tmp_path / "data", clock=lambda: TODAY)
    yield made
    made.close()


@pytest.fixture
def buyer(desk: Desk) -> Organisation:
    """A buyer in the directory."""
    town = Organisation(id=new_id(), name="Ville de Béziers", kind=OrganisationKind.BUYER)
    return desk.directory.save(town, None, "create an organisation")


@pytest.fixture
def contract(desk: Desk, buyer: Organisation) -> Contract:
    """A contract of three years, notified in March of last year."""
    fresh = Contract(
        id=new_id(),
        reference="2025-1",
        title="Nettoyage",
        buyer_id=buyer.id,
        notification_date=dt.date(2025, 3, 8),
        duration_months=36,
    )
    return desk.contracts.save(fresh, None, "create a contract")
