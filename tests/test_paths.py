from pathlib import Path

import pytest

from facilitator_app import paths


def test_the_folder_chosen_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACILITATOR_DATA_DIR", str(tmp_path / "variable"))
    assert paths.data_dir(tmp_path / "chosen") == tmp_path / "chosen"
    assert paths.data_dir() == tmp_path / "variable"
    monkeypatch.delenv("FACILITATOR_DATA_DIR")
    assert paths.data_dir().name == "plans-de-progres"
    assert not paths.data_dir().exists()


def test_a_relative_folder_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.data_dir(Path("data")) == tmp_path / "data"


def test_everything_of_the_user_is_under_one_folder(tmp_path: Path) -> None:
    found = {
        paths.database_path(tmp_path),
        paths.demo_database_path(tmp_path),
        paths.backups_dir(tmp_path),
        paths.logs_dir(tmp_path),
        paths.settings_file(tmp_path),
    }
    assert len(found) == 5
    assert {path.parent for path in found} == {tmp_path}


def test_resources_are_found_in_a_checkout() -> None:
    assert (paths.resources_dir() / "fonts").is_dir()


def test_and_where_a_frozen_program_unpacks_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "facilitator_app" / "resources").mkdir(parents=True)
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert paths.resources_dir() == tmp_path / "facilitator_app" / "resources"
    assert paths.translations_dir() == tmp_path / "translations"


def test_copies_stay_under_the_data_folder(tmp_path: Path) -> None:
    assert paths.copies_dir(tmp_path, "3f2a-1b").relative_to(tmp_path) == Path("documents", "3f2a-1b")
    assert paths.copies_dir(tmp_path, "../..").parent == tmp_path / "documents"


def test_each_database_has_backups_of_its_own(tmp_path: Path) -> None:
    own = paths.backups_dir(tmp_path)
    assert paths.backups_dir(tmp_path, paths.database_path(tmp_path)) == own
    example = paths.backups_dir(tmp_path, paths.demo_database_path(tmp_path))
    namesake = paths.backups_dir(tmp_path, tmp_path / "elsewhere" / "example.db")
    assert len({own, example, namesake}) == 3
    assert example.parent == namesake.parent == own
