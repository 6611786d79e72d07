"""The example: whole or not at all, never over another file."""

from pathlib import Path

import pytest

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.desk import open_desk
from facilitator_app.services.example import make_example
from facilitator_app.services.listing import ListQuery
from facilitator_app.services.papers import PaperKind
from facilitator_app.words.words import Words


def test_every_contract_of_the_example_can_be_opened(tmp_path: Path) -> None:
    path = tmp_path / "sub" / "exemple.db"
    count = make_example(path, words=Words())

    assert path in path.parent.iterdir()
    assert not [p.name for p in path.parent.iterdir() if "part" in p.name]
    desk = open_desk(path, data_dir=tmp_path)
    everything = [*desk.contracts.ids(ListQuery()), *desk.contracts.ids(ListQuery(archived=True))]
    assert len(everything) == count
    for contract_id in everything:
        notified = desk.contracts.get(contract_id).notification_date is not None
        assert bool(desk.deadlines.of_contract(contract_id)) is notified
        for plan in desk.plans.of_contract(contract_id):
            assert desk.plans.get(plan.id).axes
        for meeting in desk.meetings.of_contract(contract_id):
            pdf = desk.papers.preview(PaperKind.MINUTES, contract_id, words=Words(), meeting_id=meeting.id)
            assert pdf.startswith(b"%PDF-")
    desk.close()


def test_refuses_what_exists(tmp_path: Path) -> None:
    path = tmp_path / "exemple.db"
    path.write_text("precious")
    for taken, kind in ((path, ProblemKind.FILE_EXISTS), (tmp_path, ProblemKind.IS_A_FOLDER)):
        with pytest.raises(Problem) as caught:
            make_example(taken, words=Words())
        assert caught.value.kind is kind
    assert path.read_text() == "precious"


def test_a_failure_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> None:
        raise Problem(ProblemKind.DISK_FULL, path="somewhere")

    monkeypatch.setattr("facilitator_app.services.example._fill", full)
    with pytest.raises(Problem):
        make_example(tmp_path / "exemple.db", words=Words())
    assert list(tmp_path.iterdir()) == []
