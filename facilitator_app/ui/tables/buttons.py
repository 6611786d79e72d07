"""The acts on the rows of a table as actions with keys, and their buttons."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from facilitator_app.ui.icons import icon
from facilitator_app.ui.theme import em
from facilitator_app.ui.tooltips import plain_tip

translate = QCoreApplication.translate


class ActButton(QToolButton):
    """A button for an action: its icon, and its text where the action says so by its priority."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setObjectName(f"{action.objectName()}Button")
        self.setAccessibleName(action.text().replace("&", ""))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        worded = action.priority() == QAction.Priority.HighPriority
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if worded else style.ToolButtonIconOnly)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setIconSize(QSize(em(self), em(self)))


class RowActions(QObject):
    """Add, duplicate, move, delete, cut, copy and paste for one table. Their keys work while the table has focus."""

    def __init__(self, table: QWidget, add_text: str) -> None:
        super().__init__(table)
        key = Qt.Key
        alt, control = Qt.Modifier.ALT, Qt.Modifier.CTRL
        standard = QKeySequence.StandardKey
        self.add = self._made("rowAdd", add_text, "add", QKeySequence(key.Key_Insert))
        self.add.setPriority(QAction.Priority.HighPriority)
        self.duplicate = self._made(
            "rowDuplicate", translate("Tables", "Duplicate"), "duplicate", QKeySequence(control | key.Key_D)
        )
        self.up = self._made("rowUp", translate("Tables", "Move up"), "up", QKeySequence(alt | key.Key_Up))
        self.down = self._made("rowDown", translate("Tables", "Move down"), "down", QKeySequence(alt | key.Key_Down))
        self.delete = self._made("rowDelete", translate("Tables", "Delete"), "bin", QKeySequence(key.Key_Delete))
        self.cut = self._made("rowCut", translate("Tables", "Cut"), "", QKeySequence(standard.Cut))
        self.copy = self._made("rowCopy", translate("Tables", "Copy"), "", QKeySequence(standard.Copy))
        self.paste = self._made("rowPaste", translate("Tables", "Paste"), "", QKeySequence(standard.Paste))
        self.buttons = [self.add, self.duplicate, self.up, self.down, self.delete]
        self.all = [*self.buttons, self.cut, self.copy, self.paste]

    def _made(self, name: str, text: str, icon_name: str, key: QKeySequence) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        shown = key.toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(plain_tip(f"{text} ({shown})" if shown else text))
        if icon_name:
            action.setIcon(icon(icon_name))
        return action

    def enable(self, *, writable: bool, on_row: bool, on_heading: bool) -> None:
        """Greys out what can't be done where one is."""
        self.add.setEnabled(writable)
        self.paste.setEnabled(writable)
        self.cut.setEnabled(writable and on_row)
        self.copy.setEnabled(on_row or on_heading)
        self.duplicate.setEnabled(writable and on_row)
        for action in (self.up, self.down, self.delete):
            action.setEnabled(writable and (on_row or on_heading))
