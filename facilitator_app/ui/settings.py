"""What the window remembers for the person: language, theme, zoom, columns, sizes; an INI file in the data folder."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from facilitator_app.ui.theme import ZOOM_STEPS, Theme


class Settings:
    """Typed access to the settings file. Keys are "topic/name"; a value that can't be read counts as absent.

    No topic is called "general": Qt writes it as "General", and where case counts never finds it again.
    """

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)
        self._take_over_general()

    def _take_over_general(self) -> None:
        """What earlier versions wrote under "general", and did not find at the next start."""
        for name in ("language", "theme", "zoom", "daySummary"):
            former = self._store.value(f"General/{name}")
            if former is not None:
                self._store.remove(f"General/{name}")
                if not self._store.contains(f"program/{name}"):
                    self._store.setValue(f"program/{name}", former)

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        value = self._store.value(key, default)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: int = 0) -> int:
        """A whole number."""
        value = self._store.value(key, default)
        try:
            return int(str(value))
        except ValueError:
            return default

    def flag(self, key: str, default: bool = False) -> bool:
        """Yes or no."""
        return self.text(key, "true" if default else "false") == "true"

    def texts(self, key: str) -> list[str]:
        """A list of texts, empty when there is none."""
        value = self._store.value(key, [])
        if isinstance(value, str):
            return [value] if value else []
        return [str(item) for item in value] if isinstance(value, list) else []

    def blob(self, key: str) -> QByteArray:
        """A geometry or a header's state, empty when there is none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def put(self, key: str, value: str | int | bool | list[str] | QByteArray) -> None:
        """Remembers a value."""
        self._store.setValue(key, ("true" if value else "false") if isinstance(value, bool) else value)

    def sync(self) -> None:
        """Writes to disk now."""
        self._store.sync()

    @property
    def language(self) -> str:
        """The language chosen ("fr" or "en"), "" to follow the system."""
        chosen = self.text("program/language")
        return chosen if chosen in ("fr", "en") else ""

    @property
    def theme(self) -> Theme:
        """The theme chosen."""
        chosen = self.text("program/theme")
        return Theme(chosen) if chosen in list(Theme) else Theme.SYSTEM

    @property
    def zoom(self) -> int:
        """The zoom chosen, in percent."""
        return max(ZOOM_STEPS[0], min(ZOOM_STEPS[-1], self.number("program/zoom", 100)))
