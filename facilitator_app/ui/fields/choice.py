"""One of a few values, by its label."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from facilitator_app.ui.fields.field import Field, guard_wheel
from facilitator_app.ui.theme import chars


class ChoiceField(Field):
    """One of a few values. `choices` are (value, label) pairs, in the order shown; the wheel never changes it."""

    def __init__(
        self, object_name: str, label: str, choices: Sequence[tuple[Any, str]], *, parent: QWidget | None = None
    ) -> None:
        self.combo = QComboBox()
        super().__init__(object_name, label, self.combo, parent)
        self._values: list[Any] = []
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        self.combo.setMaxVisibleItems(20)
        guard_wheel(self.combo)
        self.set_choices(choices)
        self.combo.activated.connect(self._chosen)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Other values to choose from; the one shown stays when it is still there."""
        before = self.value() if self._values else None
        self._values = [value for value, _ in choices]
        self.combo.clear()
        self.combo.addItems([label for _, label in choices])
        longest = max((len(label) for _, label in choices), default=0)
        self.combo.view().setMinimumWidth(chars(self, min(70, longest + 6)))
        self.set_value(before if before in self._values else self._values[0] if self._values else None)

    def value(self) -> Any:
        """The value chosen."""
        index = self.combo.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: Any) -> None:
        """Shows one of the choices; a value that is none of them shows nothing."""
        self.combo.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def _chosen(self, _index: int) -> None:
        self.edited.emit(self.value())
        self.committed.emit()
