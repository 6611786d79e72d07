"""The panel « Échéances » beside the list: overdue first, then today, 7 days, 30 days and later; Enter goes there."""

import datetime as dt
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QIcon, QPainter, QPalette, QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.due import DeadlineKind
from facilitator_app.services.listing import DueRow
from facilitator_app.ui.distances import distance
from facilitator_app.ui.due_view.groups import Group, Grouped, by_nearness, group_state, group_title
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.theme import chars, em, is_dark, secondary_text, state_colour
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.words.explain import explain, name_of
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

# What the panel looks ahead, and how many lines a group shows before it points to the whole view.
AHEAD_DAYS = 120
LINES_AT_MOST = 50
_ROW = Qt.ItemDataRole.UserRole
_SECOND_LINE = _ROW + 1


class _DueLines(QStyledItemDelegate):
    """Draws what is due, on two lines where one is too short, and with whom, in a colour that steps back, below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        lines = 1.5
        if index.data(_SECOND_LINE):
            tree = cast(QTreeWidget, option.widget)
            room = tree.viewport().width() - 2 * tree.indentation() - 2 * _gap(option)
            lines = 1.4 + len(_wrapped(str(index.data()), option, room))
        return QSize(size.width(), round(option.fontMetrics.height() * lines))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        second = index.data(_SECOND_LINE)
        if not second:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        first, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        metrics = option.fontMetrics
        box = option.rect.adjusted(_gap(option), 0, -_gap(option), 0)
        plain, stepping_back = option.palette.color(QPalette.ColorRole.Text), secondary_text(option.palette)
        lines = [(text, plain) for text in _wrapped(first, option, box.width())] + [(str(second), stepping_back)]
        top = box.y() + (box.height() - len(lines) * metrics.height()) // 2
        painter.save()
        painter.setFont(option.font)
        for number, (text, colour) in enumerate(lines):
            painter.setPen(colour)
            line = QRect(box.x(), top + number * metrics.height(), box.width(), metrics.height())
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
        painter.restore()


def _gap(option: QStyleOptionViewItem) -> int:
    return option.fontMetrics.height() // 4


def _wrapped(text: str, option: QStyleOptionViewItem, room: int) -> list[str]:
    """A text on one line, or on two where it does not fit; what is still too long for the second is cut there."""
    if option.fontMetrics.horizontalAdvance(text) <= room:
        return [text]
    layout = QTextLayout(text, option.font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    length = line.textLength()
    layout.endLayout()
    return [text[:length].rstrip(" ·"), text[length:]]


class DuePanel(QWidget):
    """`go` carries a row of what is due; `all_wanted` asks for the view over all contracts."""

    go = Signal(object)
    all_wanted = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("duePanel")
        self._desk, self._words = desk, words
        self._groups: tuple[Grouped, ...] = ()
        self._closed = {Group.LATER}
        self.title = QLabel(translate("DuePanel", "&Deadlines"), self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("dueTree")
        self.tree.setAccessibleName(translate("DuePanel", "Deadlines of all contracts"))
        # Hidden, but a screen reader names the column: without this it is called 1.
        self.tree.setHeaderLabels([translate("DuePanel", "Deadline")])
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(True)
        self.tree.setItemDelegate(_DueLines(self.tree))
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.itemActivated.connect(self._activated)
        self.tree.itemCollapsed.connect(lambda item: self._closed.add(Group(item.data(0, _ROW))))
        self.tree.itemExpanded.connect(lambda item: self._closed.discard(Group(item.data(0, _ROW))))
        self.title.setBuddy(self.tree)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.tree, 1)
        self._fit()

    def refresh(self) -> None:
        """Reads what is due again."""
        today = self._desk.today()
        rows = self._desk.deadlines.book(None, today + dt.timedelta(days=AHEAD_DAYS))
        self._groups = by_nearness(rows, today)
        self._show()

    def _show(self) -> None:
        closed = set(self._closed)
        self.tree.clear()
        if not self._groups:
            nothing = QTreeWidgetItem([translate("DuePanel", "Nothing is due in the next months.")])
            self.tree.addTopLevelItem(nothing)
        for grouped in self._groups:
            self._add_group(grouped, grouped.group in closed)

    def _add_group(self, grouped: Grouped, closed: bool) -> None:
        title = translate("DuePanel", "{group} ({count})").format(
            group=group_title(grouped.group), count=len(grouped.rows)
        )
        top = QTreeWidgetItem([title])
        top.setData(0, _ROW, grouped.group)
        font = self.tree.font()
        font.setBold(True)
        top.setFont(0, font)
        state = group_state(grouped.group)
        if state is not None:
            colour = state_colour(state, is_dark(self.palette()))
            top.setForeground(0, QBrush(colour))
            top.setIcon(0, QIcon(state_pixmap(state, em(self, 0.85), colour, self.devicePixelRatioF())))
        self.tree.addTopLevelItem(top)
        today = self._desk.today()
        for row in grouped.rows[:LINES_AT_MOST]:
            top.addChild(self._line(row, today))
        left = len(grouped.rows) - LINES_AT_MOST
        if left > 0:
            top.addChild(QTreeWidgetItem([translate("DuePanel", "and %n more…", "", left)]))
        top.setExpanded(not closed)

    def _line(self, row: DueRow, today: dt.date) -> QTreeWidgetItem:
        deadline = row.deadline
        # An action is known by its title alone.
        is_action = deadline.kind is DeadlineKind.ACTION
        name = deadline.subject if is_action and deadline.subject else name_of(deadline, self._words)
        owner = label(deadline.owner, self._words)
        with_whom = row.holder or row.buyer
        far = distance(deadline.date, today)
        line = QTreeWidgetItem([f"{far} · {name}"])
        line.setData(0, _SECOND_LINE, f"{owner} · {row.reference} · {with_whom}")
        line.setData(0, _ROW, row)
        day, why = self._words.short_date(deadline.date), explain(deadline, self._words)
        told = f"{name}\n{row.reference} · {row.title}\n{with_whom}\n{day} · {owner}\n{why}"
        line.setToolTip(0, plain_tip(told))
        line.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{far}, {name}, {owner}, {row.reference}, {with_whom}")
        return line

    def _activated(self, item: QTreeWidgetItem) -> None:
        row = item.data(0, _ROW)
        if isinstance(row, DueRow):
            self.go.emit(row)
        elif item.parent() is not None:
            self.all_wanted.emit()
        else:
            item.setExpanded(not item.isExpanded())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Lines are as high as the width makes them.
        self.tree.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_groups"):
            font = self.font()
            font.setBold(True)
            self.title.setFont(font)
            self._fit()
            self._show()

    def _fit(self) -> None:
        side = em(self, 0.85)
        self.tree.setIconSize(QSize(side, side))
        self.tree.setIndentation(em(self, 1.0))
        self.setMinimumWidth(chars(self, 26))
