"""A small dialog that asks for one of many by typing a part of its name."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from facilitator_app.ui.fields.search_choice import SearchChoice
from facilitator_app.ui.theme import chars

translate = QCoreApplication.translate

Items = Sequence[tuple[str, str]]


class PickDialog(QDialog):
    """`chosen` is the id after accept. With `find`, items are looked up for each text typed instead of given once."""

    def __init__(
        self, question: str, items: Items, parent: QWidget | None = None, *, find: Callable[[str], Items] | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pickDialog")
        self.setWindowTitle(question)
        self._find = find
        title = QLabel(question, self)
        self.choice = SearchChoice("pickChoice", question, items, parent=self)
        self.choice.setMinimumWidth(chars(self, 52))
        title.setBuddy(self.choice.editor)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setEnabled(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        layout.addWidget(self.choice)
        layout.addStretch(1)
        layout.addWidget(buttons)
        if find is not None:
            self.choice.line.textEdited.connect(self._look_up)
        self.choice.edited.connect(lambda chosen: self._ok.setEnabled(bool(chosen)))
        self.choice.committed.connect(lambda: self._ok.setEnabled(bool(self.chosen)))
        self.choice.setFocus()

    @property
    def chosen(self) -> str:
        """The id chosen, "" for none."""
        return self.choice.value()

    @property
    def chosen_text(self) -> str:
        """The text of what was chosen."""
        return self.choice.text()

    def _look_up(self, typed: str) -> None:
        if self._find is not None:
            self.choice.offer_found(self._find(typed))
