"""The translation catalogues: kept in step with the source by Qt's tools, and judged for completeness and form."""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import environment
import source_text

FRENCH = environment.TRANSLATIONS / "fr.ts"
FRENCH_FORMS = 2

FIELD = re.compile(r"\{[^{}]*\}|%(?:n|L?\d)")
ACCELERATOR = re.compile(r"&(?=[^\W_])")
FRENCH_FORM = (
    (re.compile(r"\w'\w"), "a typewriter apostrophe instead of ’"),
    (re.compile(r"[ \u00a0][;!?]|[ \u00a0]%(?!n|L?\d)"), "not U+202F before ; ! ? %"),
    (re.compile(r"[^\W\d_][!?]"), "no U+202F before ! or ?"),
    (re.compile(r"[ \u202f]:|[^\W\d_]:(?=\s|$)"), "not U+00A0 before :"),
    (re.compile(r"«(?!\u00a0)|(?<!\u00a0)»"), "not U+00A0 inside « »"),
)


def update(catalogue: Path = FRENCH) -> None:
    """Takes new source strings in and obsolete ones out. Raises `environment.Refusal` when lupdate complains."""
    catalogue.parent.mkdir(exist_ok=True)
    _lupdate(catalogue, "-no-obsolete")
    write_english(catalogue)


def write_english(french: Path = FRENCH) -> None:
    """Writes the English catalogue beside the French one: the source is English, so it holds the plurals only."""
    # The one module of the program that says how an English plural is made; it needs no library.
    sys.path.insert(0, str(environment.ROOT))
    from facilitator_app.words.words import english_form

    root = ET.Element("TS", version="2.1", language="en_GB", sourcelanguage="en")
    for found in ET.parse(french).getroot().iter("context"):
        context = ET.Element("context")
        ET.SubElement(context, "name").text = found.findtext("name")
        for message in found.iter("message"):
            if message.get("numerus") == "yes":
                own = ET.SubElement(context, "message", numerus="yes")
                ET.SubElement(own, "source").text = _source(message)
                forms = ET.SubElement(own, "translation")
                for one in (True, False):
                    ET.SubElement(forms, "numerusform").text = english_form(_source(message), one=one)
        if len(context) > 1:
            root.append(context)
    ET.indent(root, "    ")
    text = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n"
    french.with_name("en.ts").write_text(text, encoding="utf-8", newline="\n")


def problems(catalogue: Path = FRENCH) -> list[str]:
    """What keeps the French from being complete, one line each; the catalogue itself is left as it is.

    New and vanished strings (against the source of the package), unfinished and empty translations, fields or plural
    numbers that differ, lost accelerators, French typography.
    """
    if not catalogue.exists():
        return [f"{catalogue.name} is missing"]
    before = {(context, _source(message)) for context, message in _messages(catalogue)}
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, catalogue.name)
        shutil.copyfile(catalogue, copy)
        _lupdate(copy)
        found = []
        for context, message in _messages(copy):
            new = (context, _source(message)) not in before
            found += [f"[{context}] {_source(message)!r}: {what}" for what in _judge(message, new=new)]
    return found


def _lupdate(catalogue: Path, *options: str) -> None:
    found = list(source_text.texts(sorted((environment.ROOT / "facilitator_app").rglob("*.py"))))
    unreadable = [text.where for text in found if isinstance(text, source_text.Unreadable)]
    if unreadable:
        raise environment.Refusal("translate() needs its context and text as plain strings: " + ", ".join(unreadable))
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder, "texts.cpp")
        lines = [text.as_cpp() for text in found if isinstance(text, source_text.Text)]
        calls.write_text("\n".join(["void texts(int n) {", *lines, "}\n"]), encoding="utf-8")
        languages = ["-source-language", "en", "-target-language", "fr_FR"]
        command = [str(environment.qt_tool("lupdate")), str(calls), *options, "-locations", "none", *languages]
        done = subprocess.run(
            [*command, "-ts", str(catalogue)], capture_output=True, text=True, encoding="utf-8", check=False
        )
    said = done.stdout + done.stderr
    complaints = [line for line in said.splitlines() if re.search(r"\b(warning|error)\b", line, re.IGNORECASE)]
    if done.returncode or complaints:
        raise environment.Refusal("lupdate complains: " + " / ".join(complaints or said.splitlines()[-1:]))


def _messages(catalogue: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _source(message: ET.Element) -> str:
    return message.findtext("source", "")


def _judge(message: ET.Element, *, new: bool) -> Iterator[str]:
    translation = message.find("translation")
    state = "unfinished" if translation is None else translation.get("type", "")
    if new:
        yield "not in the catalogue"
    elif state in ("vanished", "obsolete"):
        yield "no longer in the source"
    elif state == "unfinished" or translation is None:
        yield "not translated"
    else:
        plural = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
        if plural and len(forms) != FRENCH_FORMS:
            yield f"{len(forms)} plural forms instead of {FRENCH_FORMS}"
        for form in forms:
            yield from _judge_form(_source(message), form)


def _judge_form(source: str, french: str) -> Iterator[str]:
    if not french.strip():
        yield "empty"
        return
    if Counter(FIELD.findall(source)) != Counter(FIELD.findall(french)):
        yield f"its fields differ in {french!r}"
    if len(ACCELERATOR.findall(source)) != len(ACCELERATOR.findall(french)):
        yield f"its accelerator & differs in {french!r}"
    for pattern, what in FRENCH_FORM:
        if pattern.search(french):
            yield f"{what} in {french!r}"
