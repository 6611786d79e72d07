"""The French is complete, and the gate that says so sees what it is meant to see."""

import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import catalogue
import environment
import pytest

Judge = Callable[[str], list[str]]

MESSAGE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context><name>House</name>{messages}</context>
</TS>
"""


def message(source: str, translation: str, *, kind: str = "", numerus: bool = False) -> str:
    state = f' type="{kind}"' if kind else ""
    plural = ' numerus="yes"' if numerus else ""
    return f"<message{plural}><source>{source}</source><translation{state}>{translation}</translation></message>"


def forms(*texts: str) -> str:
    return "".join(f"<numerusform>{text}</numerusform>" for text in texts)


@pytest.fixture
def judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Judge:
    """A function that judges one message as if the package used it: without lupdate, in a catalogue of its own."""
    monkeypatch.setattr(catalogue, "_lupdate", lambda *_arguments: None)

    def judge(text: str) -> list[str]:
        written = tmp_path / "fr.ts"
        written.write_text(MESSAGE.format(messages=text), encoding="utf-8")
        return catalogue.problems(written)

    return judge


def test_french_is_complete() -> None:
    assert catalogue.problems() == []


def test_missing_catalogue_is_a_problem(tmp_path: Path) -> None:
    assert catalogue.problems(tmp_path / "fr.ts") == ["fr.ts is missing"]


@pytest.fixture
def small_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package that says one thing, with the catalogue of one that said another; returns the catalogue."""
    (tmp_path / "facilitator_app").mkdir()
    (tmp_path / "facilitator_app" / "house.py").write_text('translate("House", "Open")\n', encoding="utf-8")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    written = tmp_path / "fr.ts"
    written.write_text(MESSAGE.format(messages=message("Never said", "Jamais dit")), encoding="utf-8")
    return written


def test_strings_absent_from_or_gone_from_the_source(small_package: Path) -> None:
    before = small_package.read_bytes()

    assert sorted(catalogue.problems(small_package)) == [
        "[House] 'Never said': no longer in the source",
        "[House] 'Open': not in the catalogue",
    ]
    assert small_package.read_bytes() == before


def test_update_takes_in_and_out(small_package: Path) -> None:
    catalogue.update(small_package)

    after = small_package.read_text(encoding="utf-8")
    assert "Never said" not in after
    assert "<source>Open</source>" in after
    assert "<location" not in after
    assert catalogue.problems(small_package) == ["[House] 'Open': not translated"]


def test_plurals_and_quotes_come_through_lupdate(small_package: Path) -> None:
    code = small_package.parent / "facilitator_app" / "house.py"
    code.write_text('translate("House", "%n \\"day(s)\\"\\nlate…", "", len(days))\n', encoding="utf-8")

    catalogue.update(small_package)

    written = ET.parse(small_package).getroot()
    assert written.findtext("context/message/source") == '%n "day(s)"\nlate…'
    assert [message.get("numerus") for message in written.iter("message")] == ["yes"]


def test_text_not_known_before_running_is_refused(small_package: Path) -> None:
    code = small_package.parent / "facilitator_app" / "house.py"
    code.write_text('translate("House", f"Open {name}")\n', encoding="utf-8")

    with pytest.raises(environment.Refusal, match=r"house\.py:1"):
        catalogue.update(small_package)


def test_update_refuses_what_lupdate_cannot_read(small_package: Path) -> None:
    small_package.write_text("no catalogue", encoding="utf-8")

    with pytest.raises(environment.Refusal, match="lupdate complains"):
        catalogue.update(small_package)


@pytest.mark.parametrize(
    "sound",
    [
        message("Open", "Ouvrir"),
        message("&amp;Open {name}…", "&amp;Ouvrir {name}…"),
        message("Why?", "Pourquoi\u202f?"),
        message("{share} % of {total}", "{share}\u202f% de {total}"),
        message("Due: {date}", "Échéance\u00a0: {date}"),
        message("the \u201cplan\u201d", "le «\u00a0plan\u00a0»"),
        message("%n contract(s)", forms("%n marché", "%n marchés"), numerus=True),
    ],
)
def test_sound_translation_passes(judged: Judge, sound: str) -> None:
    assert judged(sound) == []


@pytest.mark.parametrize(
    ("faulty", "complaint"),
    [
        (message("Open", "", kind="unfinished"), "not translated"),
        (message("Open", "Ouvrir", kind="vanished"), "no longer in the source"),
        (message("Open", " "), "empty"),
        (message("Open {name}", "Ouvrir {nom}"), "its fields differ"),
        (message("Open {name}", "Ouvrir"), "its fields differ"),
        (message("%n contract(s)", forms("un marché", "%n marchés"), numerus=True), "its fields differ"),
        (message("%n contract(s)", forms("%n marchés"), numerus=True), "plural forms"),
        (message("&amp;Open", "Ouvrir"), "its accelerator & differs"),
        (message("Open", "&amp;Ouvrir"), "its accelerator & differs"),
        (message("The state", "L'état"), "typewriter apostrophe"),
        (message("Why?", "Pourquoi ?"), "not U+202F"),
        (message("Why?", "Pourquoi?"), "no U+202F"),
        (message("{share} %", "{share} %"), "not U+202F"),
        (message("Due: {date}", "Échéance : {date}"), "not U+00A0 before :"),
        (message("Due:", "Échéance:"), "not U+00A0 before :"),
        (message("the plan", "le « plan »"), "not U+00A0 inside"),
    ],
)
def test_faulty_translation_is_named(judged: Judge, faulty: str, complaint: str) -> None:
    found = judged(faulty)
    assert len(found) == 1
    assert complaint in found[0]


def test_english_catalogue_holds_the_plurals_of_the_source(tmp_path: Path) -> None:
    french = tmp_path / "fr.ts"
    french.write_text(catalogue.FRENCH.read_text(encoding="utf-8"), encoding="utf-8")
    catalogue.write_english(french)

    written = french.with_name("en.ts").read_text(encoding="utf-8")
    assert "<numerusform>%n axes</numerusform>" in written
    assert written == catalogue.FRENCH.with_name("en.ts").read_text(encoding="utf-8"), "run dev.py translate"
