"""Finds the text to translate in the source, for lupdate.

lupdate's own Python parser (Qt 6.11) takes `translate("C", "%n day(s)", "", n)` for a text without plural, and silently
leaves the text out when the number is anything but a plain name. Its C++ parser does neither, so it is given C++.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

MARK = "QT_TRANSLATE_NOOP"
CALLS = ("translate", MARK)
HANDED_ON = (ast.Name, ast.Attribute, ast.Subscript, ast.Starred)


@dataclass(frozen=True)
class Text:
    """One text as a call of `translate` gives it; plural when there is a number to say."""

    context: str
    source: str
    disambiguation: str = ""
    plural: bool = False

    def as_cpp(self) -> str:
        number = ", n" if self.plural else ""
        parts = ", ".join(_quoted(part) for part in (self.context, self.source, self.disambiguation))
        return f"QCoreApplication::translate({parts}{number});"


@dataclass(frozen=True)
class Unreadable:
    """A call whose text cannot be known from the source; `where` is file and line."""

    where: str


def texts(files: Iterable[Path]) -> Iterator[Text | Unreadable]:
    """All that the files give to `translate` under whatever name it hangs, in their order.

    A call whose context and text both are variables only hands on what another call said, and counts for nothing.
    """
    for file in files:
        try:
            tree = ast.parse(file.read_text(encoding="utf-8"))
        except SyntaxError as error:
            yield Unreadable(f"{file.as_posix()}:{error.lineno}")
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node) in CALLS and len(node.args) > 1:
                found = _read(node, file)
                if found is not None:
                    yield found


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


def _read(call: ast.Call, file: Path) -> Text | Unreadable | None:
    if isinstance(call.args[0], ast.Starred) or all(isinstance(argument, HANDED_ON) for argument in call.args[:2]):
        return None
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    third = call.args[2] if len(call.args) > 2 else named.get("disambiguation", ast.Constant(""))
    context, source, disambiguation = _literal(call.args[0]), _literal(call.args[1]), _literal(third)
    if context is None or source is None or disambiguation is None:
        return Unreadable(f"{file.as_posix()}:{call.lineno}")
    number = len(call.args) > 3 or "n" in named or (_name(call) == MARK and "%n" in source)
    return Text(context, source, disambiguation, plural=number)


def _literal(argument: ast.expr) -> str | None:
    if isinstance(argument, ast.Constant) and argument.value is None:
        return ""
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
