"""Where the data are and in which language, settled before anything is opened."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app import bootstrap, paths
from facilitator_app.services.listing import ListQuery


@pytest.fixture
def policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file where the machine's administrator decides, not there yet."""
    file = tmp_path / "policy.ini"
    monkeypatch.setattr(bootstrap, "policy_file", lambda: file)
    return file


@pytest.fixture
def root_log() -> Iterator[logging.Logger]:
    """The root of the log, left as it was."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield root
    for handler in [h for h in root.handlers if h not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_policy_over_flag_over_environment(
    policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACILITATOR_DATA_DIR", str(tmp_path / "environment"))
    assert bootstrap.launch().data_dir == tmp_path / "environment"
    assert bootstrap.launch(data_dir=tmp_path / "flag").data_dir == tmp_path / "flag"
    policy.write_text(f"[policy]\ndata_dir = {tmp_path / 'policy'}\n", encoding="utf-8")
    assert bootstrap.launch(data_dir=tmp_path / "flag").data_dir == tmp_path / "policy"


def test_everything_lies_under_the_data_folder(policy: Path, tmp_path: Path) -> None:
    assert not policy.exists()
    started = bootstrap.launch(data_dir=tmp_path)
    for path in (started.database, started.settings_file, started.log_file):
        assert path.is_relative_to(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_language_asked_for_then_saved_then_decreed_then_of_the_system(policy: Path, tmp_path: Path) -> None:
    assert bootstrap.launch(data_dir=tmp_path).language == "fr"
    policy.write_text("[policy]\nlanguage = en\n", encoding="utf-8")
    assert bootstrap.launch(data_dir=tmp_path).language == "en"
    paths.settings_file(tmp_path).write_text("[%General]\nlanguage=fr\n", encoding="utf-8")
    assert bootstrap.launch(data_dir=tmp_path).language == "fr"
    assert bootstrap.launch(data_dir=tmp_path, language="en").language == "en"


@pytest.mark.parametrize("spoilt", [b"\xff\xfe\x00", b"no section", b"[%General]\nlanguage=xx\n", b"[a]\n[a]\n=\n"])
def test_spoilt_settings_say_nothing(policy: Path, tmp_path: Path, spoilt: bytes) -> None:
    assert not policy.exists()
    paths.settings_file(tmp_path).write_bytes(spoilt)
    assert bootstrap.launch(data_dir=tmp_path).language == "fr"


def test_settings_are_read_as_the_window_writes_them(policy: Path, tmp_path: Path) -> None:
    from facilitator_app.ui.settings import Settings

    assert not policy.exists()
    settings = Settings(paths.settings_file(tmp_path))
    settings.put("program/language", "en")
    settings.sync()
    assert bootstrap.launch(data_dir=tmp_path).language == "en"


@pytest.mark.parametrize(("spoken", "language"), [("fr_FR", "fr"), ("en_GB", "en"), ("de_DE", "fr"), ("C", "fr")])
def test_language_of_the_system(monkeypatch: pytest.MonkeyPatch, spoken: str, language: str) -> None:
    monkeypatch.setenv("LC_ALL", f"{spoken}.UTF-8" if spoken != "C" else "C")
    assert bootstrap.system_language() == language


def test_words_of_both_languages() -> None:
    french, english = bootstrap.words_for("fr"), bootstrap.words_for("en")
    assert french.translate("Command", "%n contract(s)", "", 1) == "1 marché"
    assert french.translate("Command", "%n contract(s)", "", 3) == "3 marchés"
    assert english.translate("Command", "%n contract(s)", "", 1) == "1 contract"
    assert french.translate("Nowhere", "%n thing(s)", "", 2) == "2 things"
    assert bootstrap.catalogue("fr") == paths.translations_dir() / "fr.qm"


def test_first_start_makes_the_database_and_the_next_opens_it(policy: Path, tmp_path: Path) -> None:
    assert not policy.exists()
    for _ in range(2):
        desk = bootstrap.launch(data_dir=tmp_path).open_desk(None)
        assert desk.contracts.counts(ListQuery()).total == 0
        desk.close()


def test_the_demonstration_has_a_database_of_its_own(policy: Path, tmp_path: Path) -> None:
    assert not policy.exists()
    started = bootstrap.launch(data_dir=tmp_path, demo=True)
    desk = started.open_desk(None)
    assert desk.contracts.counts(ListQuery()).total > 0
    desk.close()
    assert started.database == paths.demo_database_path(tmp_path)
    assert not paths.database_path(tmp_path).exists()


def test_log_is_kept_in_the_data_folder(tmp_path: Path, root_log: logging.Logger) -> None:
    bootstrap.start_log(tmp_path / "logs" / "a.log")
    root_log.info("opened")
    assert "opened" in (tmp_path / "logs" / "a.log").read_text(encoding="utf-8")


def test_without_the_right_to_write_there_is_no_log(tmp_path: Path, root_log: logging.Logger) -> None:
    (tmp_path / "logs").write_text("a file in the way")
    before = list(root_log.handlers)
    bootstrap.start_log(tmp_path / "logs" / "a.log")
    assert root_log.handlers == before
