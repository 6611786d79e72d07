"""Choosing axes, objectives, indicators and actions from the library."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.library import LibraryAxis, LibraryObjective
from facilitator_app.ui.dialog_size import open_at
from facilitator_app.ui.tables.boxes import BoxDelegate
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.words.folding import folded
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

_ID = Qt.ItemDataRole.UserRole
_TEXT = Qt.ItemDataRole.UserRole + 1
_NAME, _KIND = 0, 1


class LibraryDialog(QDialog):
    """The library as a tree with boxes, and a search over all of it. Ticking a line ticks what is under it."""

    def __init__(self, axes: tuple[LibraryAxis, ...], words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("libraryDialog")
        self.setWindowTitle(translate("Library", "Add from the library"))
        open_at(self, 130, 34)
        self._words = words
        self.search = QLineEdit(self)
        self.search.setObjectName("librarySearch")
        self.search.setAccessibleName(translate("Library", "Search the library"))
        self.search.setPlaceholderText(translate("Library", "Search: waste, training, deliveries…"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("libraryTree")
        self.tree.setAccessibleName(translate("Library", "Axes of the library"))
        self.tree.setHeaderLabels([translate("Library", "Entry"), translate("Library", "What it is")])
        self.tree.setItemDelegate(BoxDelegate(self.tree))
        self.tree.setUniformRowHeights(False)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(_KIND, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.count = QLabel(self)
        self.count.setObjectName("libraryCount")
        self.buttons = QDialogButtonBox(self)
        self.add = self.buttons.addButton(translate("Library", "Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setObjectName("libraryAdd")
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.search, self.tree, self.count, self.buttons):
            column.addWidget(widget)
        for axis in axes:
            self._axis(axis)
        self.tree.itemChanged.connect(self._ticked)
        self._tell()

    # -- filling

    def _axis(self, axis: LibraryAxis) -> None:
        own = translate("Library", "axis (my library)")
        item = self._item(self.tree, axis.id, axis.title, translate("Library", "axis") if axis.source else own)
        item.setToolTip(_NAME, plain_tip(axis.source))
        font = item.font(_NAME)
        font.setBold(True)
        item.setFont(_NAME, font)
        for objective in axis.objectives:
            self._objective(item, objective)

    def _objective(self, parent: QTreeWidgetItem, objective: LibraryObjective) -> None:
        item = self._item(parent, objective.id, objective.title, translate("Library", "objective"))
        for indicator in objective.indicators:
            unit = f" ({indicator.unit})" if indicator.unit.strip() else ""
            line = self._item(item, indicator.id, indicator.name + unit, translate("Library", "indicator"))
            line.setToolTip(_NAME, plain_tip(indicator.definition or indicator.name))
        for action in objective.actions:
            kind = translate("Library", "action: {party}").format(party=label(action.party, self._words).lower())
            self._item(item, action.id, action.title, kind)

    def _item(self, parent: QTreeWidget | QTreeWidgetItem, entry: str, text: str, kind: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [text, kind])
        item.setToolTip(_NAME, plain_tip(text))
        item.setData(_NAME, _ID, entry)
        item.setData(_NAME, _TEXT, folded(text))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_NAME, Qt.CheckState.Unchecked)
        return item

    def _all(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        waiting = [self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            if item is not None:
                found.append(item)
                waiting += _children(item)
        return found

    # -- choosing

    def _ticked(self, item: QTreeWidgetItem, _column: int) -> None:
        self.tree.blockSignals(True)
        state = item.checkState(_NAME)
        waiting = _children(item)
        while waiting:
            child = waiting.pop()
            if not child.isHidden():
                child.setCheckState(_NAME, state)
            waiting += _children(child)
        # What is ticked brings what it hangs on; that shows at once.
        parent: QTreeWidgetItem | None = item.parent()
        while state == Qt.CheckState.Checked and parent is not None:
            parent.setCheckState(_NAME, state)
            parent = parent.parent()
        self.tree.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        count = len(self.picked())
        self.count.setText(translate("Library", "%n entry(ies) chosen", "", count))
        self.add.setEnabled(count > 0)

    def picked(self) -> tuple[str, ...]:
        """The ids of the entries ticked."""
        ticked = [i for i in self._all() if i.checkState(_NAME) == Qt.CheckState.Checked]
        return tuple(str(item.data(_NAME, _ID)) for item in ticked)

    # -- searching

    def _narrow(self, typed: str) -> None:
        words = folded(typed).split()
        for number in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(number)
            if item is not None:
                self._shown(item, words, ())

    def _shown(self, item: QTreeWidgetItem, words: list[str], above: tuple[str, ...]) -> bool:
        """Hides what does not fit; an entry stays for its own text, for what is under it, or for what it is under."""
        text = str(item.data(_NAME, _TEXT))
        path = " ".join((*above, text))
        mine = all(word in path for word in words)
        below = [self._shown(child, words, (*above, text)) for child in _children(item)]
        visible = mine or any(below)
        item.setHidden(not visible)
        item.setExpanded(bool(words) and any(below))
        return visible


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(number) for number in range(item.childCount()))
    return [child for child in found if child is not None]
