"""The preferences: language, theme, zoom. Theme and zoom are seen at once."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from facilitator_app.ui.due_view.day_summary import WANTED
from facilitator_app.ui.fields.choice import ChoiceField
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.theme import ZOOM_STEPS, Theme, chars
from facilitator_app.words.words import Language

translate = QCoreApplication.translate


class PreferencesDialog(QDialog):
    """`language` is the one to speak after accept. Cancel brings theme and zoom back to what they were."""

    looks_changed = Signal()

    def __init__(self, settings: Settings, spoken: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preferencesDialog")
        self.setWindowTitle(translate("Preferences", "Preferences"))
        self._settings = settings
        self._before = settings.theme, settings.zoom
        self._spoken: Language = spoken
        # Each language by its own name, so that whoever can't read the screen finds theirs.
        self._languages = ChoiceField(
            "prefLanguage", translate("Preferences", "Language"), [("fr", "Français"), ("en", "English")]
        )
        self._languages.set_value(spoken)
        self._themes = ChoiceField(
            "prefTheme",
            translate("Preferences", "Theme"),
            [
                (Theme.SYSTEM, translate("Preferences", "As the system")),
                (Theme.LIGHT, translate("Preferences", "Light")),
                (Theme.DARK, translate("Preferences", "Dark")),
            ],
        )
        self._themes.set_value(settings.theme)
        steps = sorted({*ZOOM_STEPS, settings.zoom})
        self._zooms = ChoiceField(
            "prefZoom",
            translate("Preferences", "Zoom"),
            [(step, translate("Status", "{percent}%").format(percent=step)) for step in steps],
        )
        self._zooms.set_value(settings.zoom)
        self._summary = QCheckBox(translate("Preferences", "Say what is &due at the first start of the day"), self)
        self._summary.setObjectName("prefDaySummary")
        self._summary.setChecked(settings.flag(WANTED, True))
        self._themes.edited.connect(lambda theme: self._look("program/theme", str(theme)))
        self._zooms.edited.connect(lambda zoom: self._look("program/zoom", int(zoom)))
        self._lay_out()

    @property
    def language(self) -> Language:
        """The language chosen."""
        return "en" if self._languages.value() == "en" else "fr"

    def reject(self) -> None:
        theme, zoom = self._before
        self._settings.put("program/theme", theme.value)
        self._settings.put("program/zoom", zoom)
        self.looks_changed.emit()
        super().reject()

    def accept(self) -> None:
        if self.language != self._spoken:
            self._settings.put("program/language", self.language)
        self._settings.put(WANTED, self._summary.isChecked())
        super().accept()

    def _look(self, key: str, value: str | int) -> None:
        self._settings.put(key, value)
        self.looks_changed.emit()

    def _lay_out(self) -> None:
        form = QFormLayout()
        for text, field in (
            (translate("Preferences", "&Language"), self._languages),
            (translate("Preferences", "&Theme"), self._themes),
            (translate("Preferences", "&Zoom"), self._zooms),
        ):
            label = QLabel(text, self)
            label.setBuddy(field.editor)
            form.addRow(label, field)
        form.addRow("", self._summary)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(chars(self, 50))
