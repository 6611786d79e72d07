"""Habits that no tool checks for us, read from the source itself."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("facilitator_app", "packaging", "tests")
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
# A mapper writes behind the undo stack; tr() loses its context in subclasses.
BANNED = re.compile(r"\bQDataWidgetMapper\b|\bself\.tr\(|\bTODO\b|\bFIXME\b|\bXXX\b")
# Qt guesses whether a tip is markup, so that only text of ours may go into one as it is.
TIPS = {"setToolTip", "setTabToolTip"}
SAFE_IN_TIPS = {"plain_tip", "translate"}
# Pumped events re-enter the program. What measures or photographs it from outside may pump them.
PUMPED = re.compile(r"\bprocessEvents\(")
# PySide makes the widget a child of the wrapper it gives back. Where that stands for what Qt made itself (a viewport,
# the stack of a tab widget), it lives no longer than the call, and takes the wrappers of all that lies below with it:
# filters and layouts are then called on dead ones, and the program dies without a word.
UPWARDS = re.compile(r"\.parentWidget\(")
EXEMPTION = re.compile(
    r"#\s*(?:type: ignore|noqa)"
    r"(?P<code>\[[\w-]+(?:, ?[\w-]+)*\]|: [A-Z0-9, ]+?)?"
    r"(?P<reason>\s+[#-] \S.*)?$"
)


def sources(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py")) if path != Path(__file__)]


def spoken(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def faults(code: str) -> Iterator[str]:
    for number, line in enumerate(code.splitlines(), 1):
        if BANNED.search(line):
            yield f"{number}: banned: {line.strip()}"
        exemption = EXEMPTION.search(line)
        if exemption and not (exemption["code"] and exemption["reason"]):
            yield f"{number}: an exemption without code and reason: {line.strip()}"


def test_names_say_what_is_inside() -> None:
    assert [spoken(path) for path in sources(*FOLDERS) if path.stem in VAGUE or path.parent.name in VAGUE] == []


def test_habits_are_kept() -> None:
    texts = {spoken(path): path.read_text(encoding="utf-8") for path in sources(*FOLDERS)}
    found = [f"{name}:{what}" for name, text in texts.items() for what in faults(text)]
    for name, text in texts.items():
        if name.startswith("facilitator_app/") and (PUMPED.search(text) or UPWARDS.search(text)):
            found.append(name)
    assert found == []


def unsafe_tips(code: str) -> Iterator[int]:
    for call in ast.walk(ast.parse(code)):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or call.func.attr not in TIPS:
            continue
        text = call.args[-1]
        branches = (text.body, text.orelse) if isinstance(text, ast.IfExp) else (text,)
        if not all(isinstance(b, ast.Constant) or _named(b) in SAFE_IN_TIPS for b in branches):
            yield call.lineno


def _named(node: ast.expr) -> str:
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""


def test_tips_show_text_as_it_is() -> None:
    found = {spoken(path): list(unsafe_tips(path.read_text(encoding="utf-8"))) for path in sources("facilitator_app")}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize("tip", ["row.title", "f'{a}'", "a if b else ''", "translate('C', '{a}').format(a=a)"])
def test_unsafe_tips_are_seen(tip: str) -> None:
    assert list(unsafe_tips(f"item.setToolTip(0, {tip})")) == [1]


def test_pumped_events_are_seen() -> None:
    assert PUMPED.search("app.processEvents()")


@pytest.mark.parametrize(
    "line",
    [
        "text = self.tr('Open')",
        "x = 1  # type: ignore",
        "x = 1  # type: ignore[arg-type]",
        "x = 1  # noqa",
        "x = 1  # noqa: E501",
        "# TODO later",
    ],
)
def test_faults_are_seen(line: str) -> None:
    assert len(list(faults(line))) == 1


@pytest.mark.parametrize(
    "line", ["x = 1  # type: ignore[arg-type]  # the stub forgets None", "x = 1  # noqa: N802 - Qt calls it so"]
)
def test_reasons_are_accepted(line: str) -> None:
    assert list(faults(line)) == []
