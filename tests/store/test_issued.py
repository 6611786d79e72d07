import datetime as dt
import hashlib
import sqlite3
from pathlib import Path

import pytest

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.store.issued import Issued
from facilitator_app.store.store import Store
from tests.store.values import CONTRACT

PDF = b"%PDF-1.7 \x00\xff"


def minutes(**fields: object) -> Issued:
    made_at = dt.datetime(2026, 11, 21, 9, 30, tzinfo=dt.UTC)
    values = {"id": "i", "contract_id": CONTRACT.id, "kind": "minutes", "file_name": "cr.pdf", "made_at": made_at}
    return Issued(**(values | fields))  # type: ignore[arg-type]  # the tests give what each field takes


def test_a_document_is_kept_byte_for_byte(store: Store) -> None:
    store.contracts.save(None, CONTRACT, "Create")
    kept = store.issued.add(minutes(meeting_id="m", version=2, replaces="h", data='{"a": 1}'), PDF)
    assert kept.sha256 == hashlib.sha256(PDF).hexdigest() and kept.size == len(PDF)
    assert store.issued.of_contract(CONTRACT.id) == (kept,)
    assert (kept.meeting_id, kept.version, kept.replaces, kept.data) == ("m", 2, "h", '{"a": 1}')
    assert store.issued.pdf("i") == PDF


def test_a_changed_document_is_found_out(store: Store, path: Path) -> None:
    store.contracts.save(None, CONTRACT, "Create")
    store.issued.add(minutes(), PDF)
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE issued SET pdf = x'00'")
    raw.close()
    with pytest.raises(Problem) as caught:
        store.issued.pdf("i")
    assert caught.value.kind is ProblemKind.DAMAGED


def test_a_document_belongs_to_a_contract(store: Store) -> None:
    for act in (lambda: store.issued.add(minutes(), PDF), lambda: store.issued.pdf("i")):
        with pytest.raises(Problem) as caught:
            act()
        assert caught.value.kind is ProblemKind.NOT_FOUND


def test_documents_go_with_their_contract(store: Store) -> None:
    store.contracts.save(None, CONTRACT, "Create")
    store.issued.add(minutes(), PDF)
    store.contracts.purge(CONTRACT.id)
    assert store.issued.of_contract(CONTRACT.id) == ()
