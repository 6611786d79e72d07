"""The text to translate is found however the call is written."""

from pathlib import Path

import pytest
from source_text import Text, Unreadable, texts


def read(tmp_path: Path, code: str) -> list[Text | Unreadable]:
    file = tmp_path / "code.py"
    file.write_text(code, encoding="utf-8")
    return list(texts([file]))


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ('translate("C", "Open")', Text("C", "Open")),
        ('QCoreApplication.translate("C", "Open {name}").format(name=n)', Text("C", "Open {name}")),
        ('self._words.translate("C", "Open", "menu")', Text("C", "Open", "menu")),
        ('translate("C", "a long "\n"text")', Text("C", "a long text")),
        ('translate("C", "%n day(s)", "", n)', Text("C", "%n day(s)", plural=True)),
        ('translate("C", "%n day(s)", None, len(days))', Text("C", "%n day(s)", plural=True)),
        ('translate("C", "%n day(s)", n=self.days)', Text("C", "%n day(s)", plural=True)),
        ('QT_TRANSLATE_NOOP("C", "Contract")', Text("C", "Contract")),
        ('QT_TRANSLATE_NOOP("C", "%n day(s)")', Text("C", "%n day(s)", plural=True)),
    ],
)
def test_text_is_found(tmp_path: Path, code: str, expected: Text) -> None:
    assert read(tmp_path, code) == [expected]


@pytest.mark.parametrize(
    "code",
    [
        "translate(context, text, disambiguation, n)",
        "words.translate(*marked)",
        "words.translate(*marked, '', n)",
        "'text'.translate(table)",
    ],
)
def test_what_is_only_handed_on_counts_for_nothing(tmp_path: Path, code: str) -> None:
    assert read(tmp_path, code) == []


@pytest.mark.parametrize(
    "code",
    ["translate('C', f'Open {x}')", "translate('C', text)", "translate(C, 'Open')", "translate('C', 'O' + x)", "def"],
)
def test_text_that_cannot_be_known_is_pointed_at(tmp_path: Path, code: str) -> None:
    assert read(tmp_path, f"\n{code}") == [Unreadable(f"{(tmp_path / 'code.py').as_posix()}:2")]


def test_quotes_backslashes_and_line_ends_reach_lupdate() -> None:
    text = Text("C", 'Say "a\\b"\nor\tnot', plural=True)
    assert text.as_cpp() == r'QCoreApplication::translate("C", "Say \"a\\b\"\nor\tnot", "", n);'
