"""Texts that could not be saved: kept in the clipboard where what was changed elsewhere is read again."""

import dataclasses
import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.ui import messages
from facilitator_app.ui.saving import Editing
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

# The message has one line or two.
_SHOWN = 80


class Unsaved:
    """What stands in values under edit and not in what is stored of them, looked at before they are read again."""

    def __init__(self, words: Words, *editings: Editing[Any]) -> None:
        self._words = words
        self._editings = tuple(editing for editing in editings if editing.opened)
        self._typed: list[str] = []
        for editing in self._editings:
            before = set(self._told(editing.stored))
            self._typed += [text for text in self._told(editing.value) if text not in before]

    def keep(self, widget: QWidget) -> None:
        """Puts into the clipboard what is no longer there once all has been read again, and says so."""
        now = {text for editing in self._editings for text in self._told(editing.value)}
        lost = [text for text in dict.fromkeys(self._typed) if text not in now]
        if not lost:
            return
        QGuiApplication.clipboard().setText("\n".join(lost))
        quoted = " ".join(" ".join(lost).split())
        shown = quoted if len(quoted) <= _SHOWN else f"{quoted[:_SHOWN].rstrip()}…"
        told = translate("Saving", "Read again. What you had typed is in the clipboard, to be pasted: “{text}”.")
        messages.tell(widget, told.replace("{text}", shown))

    def _told(self, value: Any) -> Iterator[str]:
        """All that a person may have typed in a value, in its order and in words."""
        if isinstance(value, Enum | bool) or value is None:
            return
        if isinstance(value, str):
            yield value
        elif isinstance(value, dt.date):
            yield self._words.short_date(value)
        elif isinstance(value, Decimal | int):
            yield self._words.number(value)
        elif isinstance(value, tuple):
            for part in value:
                yield from self._told(part)
        elif dataclasses.is_dataclass(value):
            for field in dataclasses.fields(value):
                if field.name != "id" and not field.name.endswith("_id"):
                    yield from self._told(getattr(value, field.name))
