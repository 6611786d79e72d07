"""Exit statuses, languages and complaints of the command."""

import errno
import logging
from pathlib import Path

import pytest

from facilitator_app import __version__, paths
from facilitator_app.command.run import _ACTS as ACTS
from facilitator_app.services.launch import Launch
from tests.command.conftest import Run

SUBCOMMANDS = (
    "contracts",
    "show",
    "deadlines",
    "document",
    "example",
    "import",
    "backup",
    "restore",
    "check",
    "self-test",
)


def test_version(run: Run) -> None:
    for arguments in (["--version"], ["--language", "en", "--version"]):
        done = run(*arguments)
        assert (done.status, done.out) == (0, f"facilitator-app {__version__}\n")


def test_help_names_every_subcommand_in_french_and_english(run: Run) -> None:
    french, english = run("--help"), run("--language", "en", "--help")

    assert (french.status, english.status) == (0, 0)
    assert all(name in french.out for name in SUBCOMMANDS)
    assert french.out.startswith("usage\u00a0: facilitator-app")
    assert "lister les marchés" in french.out
    assert english.out.startswith("usage: facilitator-app")
    assert "list the contracts" in english.out


@pytest.mark.parametrize("name", SUBCOMMANDS)
def test_every_subcommand_has_help(run: Run, name: str) -> None:
    done = run(name, "--help")
    assert done.status == 0
    assert "show this help" not in done.out


@pytest.mark.parametrize(
    "wrong",
    [
        ["frobnicate"],
        ["contracts", "--bogus"],
        ["show"],
        ["import"],
        ["import", "a.csv", "--template", "b.csv"],
        ["deadlines", "--from", "demain"],
        ["document", "novel", "A", "--output", "a.pdf"],
        ["document", "plan", "A"],
        ["document", "plan", "A", "--output", "a.txt"],
        ["document", "plan", "A", "--output", ".pdf"],
        ["document", "plan", " ", "--output", "a.pdf"],
        ["document", "lessons", "A", "--year", "1", "--output", "a.pdf"],
        ["document", "minutes", "A", "--year", "1", "--output", "a.pdf"],
        ["document", "plan", "A", "--letter", "buyer", "--output", "a.pdf"],
        ["document", "letter", "A", "--party", "buyer", "--output", "a.pdf"],
        ["deadlines", "--from", "2026W01"],
        ["deadlines", "--from", "2027-01-01", "--until", "2026-12-31"],
        ["deadlines", "--ics", "echeances.txt"],
        ["deadlines", "--ics", ""],
        ["--language", "de"],
    ],
)
def test_wrong_usage(run: Run, wrong: list[str]) -> None:
    done = run(*wrong)
    assert (done.status, done.out) == (2, "")
    assert "erreur\u00a0:" in done.err


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_problem_is_one_sentence_on_standard_error(run: Run, tmp_path: Path, language: str) -> None:
    done = run("--language", language, "contracts", "--database", tmp_path / "absent.db")

    assert (done.status, done.out) == (1, "")
    assert len(done.err.splitlines()) == 1
    assert done.err.startswith("Le fichier «" if language == "fr" else "There is no file")
    assert list(tmp_path.iterdir()) == []


def test_options_before_and_after_the_subcommand(run: Run, example: Path) -> None:
    before = run("--database", example, "--language", "en", "contracts")
    after = run("contracts", "--database", example, "--language", "en")
    assert before == after
    assert before.status == 0


@pytest.mark.parametrize("content", [b"garbage", b"", b"SQLite format 3\x00" + bytes(5000)])
def test_garbage_is_refused_and_left_alone(run: Run, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(content)
    for arguments in (["contracts"], ["check"], ["backup", str(tmp_path / "b.db")]):
        done = run("--database", path, *arguments)
        assert (done.status, len(done.err.splitlines())) == (1, 1)
    assert path.read_bytes() == content


def test_our_own_mistake_is_one_sentence_and_goes_to_the_log(
    run: Run, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_arguments: object) -> None:
        raise ZeroDivisionError("oops")

    monkeypatch.setitem(ACTS, "check", fail)
    handlers = list(logging.getLogger().handlers)
    done = run("check")
    for handler in [h for h in logging.getLogger().handlers if h not in handlers]:
        logging.getLogger().removeHandler(handler)
        handler.close()

    assert done.status == 1
    assert len(done.err.splitlines()) == 1
    log = paths.logs_dir(paths.data_dir()) / "plans-de-progres.log"
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")
    caplog.clear()


def test_an_output_that_cannot_be_written_is_no_failure_of_the_program(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setitem(ACTS, "check", full)
    done = run("--language", "en", "check")
    assert (done.status, done.err) == (1, "The output could not be written: the disk is full.\n")
    assert not paths.logs_dir(paths.data_dir()).exists()


@pytest.mark.parametrize(("arguments", "demo"), [([], False), (["--demo"], True), (["--language", "en"], False)])
def test_without_a_subcommand_the_window_opens(
    run: Run, monkeypatch: pytest.MonkeyPatch, arguments: list[str], demo: bool
) -> None:
    opened: list[Launch] = []

    def window(started: Launch) -> int:
        opened.append(started)
        return 0

    monkeypatch.setattr("facilitator_app.bootstrap.open_window", window)
    monkeypatch.setattr("facilitator_app.command.run.open_window", window)

    assert run(*arguments).status == 0
    assert [started.demo for started in opened] == [demo]


def test_numbers_and_metavariables_are_said_in_french(run: Run) -> None:
    wrong = run("document", "plan", "A", "--output", "a.pdf", "--year", "deux")
    assert wrong.status == 2
    assert "«\u00a0deux\u00a0» n’est pas un nombre entier" in wrong.err
    assert "SORTE RÉFÉRENCE" in run("document", "--help").out


def test_output_that_cannot_be_written_is_told_without_the_words_of_the_system(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(*_arguments: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setitem(ACTS, "check", lost)
    assert run("check").err == f"La sortie n’a pas pu être écrite (erreur {errno.EIO} du système).\n"
