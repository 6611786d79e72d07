import datetime as dt
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator_app.domain.message import Recipient, Sent, Way
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store.opening import open_store
from facilitator_app.store.store import Store
from tests.store.conftest import Clock
from tests.store.values import CONTRACT

SENT = Sent(
    id="s",
    contract_id=CONTRACT.id,
    issued_id="i",
    file_name="cr.pdf",
    sha256="ab" * 32,
    at=dt.datetime(2026, 11, 21, 9, 30, tzinfo=dt.UTC),
    way=Way.MAIL_PROGRAM,
    subject="Compte rendu « 2026 »",
    recipients=(Recipient(name="Chargé d’affaires", address="affaires@ateliers.example"),),
    copies=(Recipient(address="achats@ville.example"), Recipient(name='"Q", R', address="q@ville.example")),
)


def test_a_sending_comes_back_as_it_was(store: Store, path: Path, clock: Clock) -> None:
    store.contracts.save(None, CONTRACT, "Create")
    again = replace(SENT, id="t", way=Way.FOLDER, copies=())
    store.sendings.add(SENT)
    store.sendings.add(again)
    store.close()
    with open_store(path, clock=clock) as opened:
        assert opened.sendings.of_contract(CONTRACT.id) == (SENT, again)


def test_what_was_kept_is_not_altered(store: Store) -> None:
    store.contracts.save(None, CONTRACT, "Create")
    store.sendings.add(SENT)
    with pytest.raises(Problem) as caught:
        store.sendings.add(replace(SENT, subject="Autre chose"))
    assert caught.value.kind is ProblemKind.DUPLICATE
    assert store.sendings.of_contract(CONTRACT.id) == (SENT,)


def test_a_sending_belongs_to_a_contract_and_goes_with_it(store: Store, path: Path) -> None:
    with pytest.raises(Problem) as caught:
        store.sendings.add(SENT)
    assert caught.value.kind is ProblemKind.NOT_FOUND
    store.contracts.save(None, CONTRACT, "Create")
    store.sendings.add(SENT)
    store.contracts.purge(CONTRACT.id)
    raw = sqlite3.connect(path)
    assert raw.execute("SELECT count(*) FROM sending").fetchone() == (0,)
    raw.close()


def test_a_sending_is_struck_once_and_stays(store: Store, path: Path, clock: Clock) -> None:
    store.contracts.save(None, CONTRACT, "Create")
    store.sendings.add(SENT)
    at = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)
    store.sendings.strike(SENT.id, at, "Noté par erreur")
    for id_, kind in ((SENT.id, ProblemKind.FROZEN), ("absent", ProblemKind.NOT_FOUND)):
        with pytest.raises(Problem) as caught:
            store.sendings.strike(id_, at, "Autre raison")
        assert caught.value.kind is kind
    store.close()
    with open_store(path, clock=clock) as opened:
        assert opened.sendings.of_contract(CONTRACT.id) == (
            replace(SENT, struck_at=at, struck_because="Noté par erreur"),
        )
