import os
import sys
from pathlib import Path

import pytest

from facilitator_app.documents.writing import write_atomically


def test_writes_and_replaces(tmp_path: Path) -> None:
    path = tmp_path / "compte rendu « été ».pdf"
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_of_the_longest_kind_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 250 + ".pdf")
    write_atomically(path, b"data")
    assert path.read_bytes() == b"data"


def test_a_failure_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "minutes.pdf"
    path.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_an_oserror(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        write_atomically(tmp_path / "none" / "minutes.pdf", b"data")


def test_a_folder_of_that_name_is_an_oserror(tmp_path: Path) -> None:
    path = tmp_path / "minutes.pdf"
    path.mkdir()
    with pytest.raises(OSError):
        write_atomically(path, b"data")
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are POSIX's")
def test_the_file_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    path, plain = tmp_path / "minutes.pdf", tmp_path / "plain"
    write_atomically(path, b"data")
    plain.write_bytes(b"")
    assert path.stat().st_mode == plain.stat().st_mode
