"""The seven points of each axis, always in sight; each leads to what is missing (source 001 § 2.3)."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from facilitator_app.domain.completeness import Point, PointStatus, completeness
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.state import State
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.theme import chars, em, is_dark, state_colour
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_POINTS = tuple(Point)
# How many axes are in sight where the page is higher than so many lines.
_ROWS = ((36, 5), (32, 3), (24, 2))


def short_title(point: Point) -> str:
    """A point in a word or two, for the head of a narrow column."""
    return {
        Point.OBJECTIVES: translate("Completeness", "Objectives"),
        Point.INDICATORS: translate("Completeness", "Indicators"),
        Point.HOLDER_ACTIONS: translate("Completeness", "Holder’s actions"),
        Point.BUYER_ACTIONS: translate("Completeness", "Buyer’s actions"),
        Point.RESOURCES: translate("Completeness", "Means"),
        Point.SCHEDULE: translate("Completeness", "Schedule"),
        Point.MONITORING: translate("Completeness", "Follow-up"),
    }[point]


def status_text(status: PointStatus) -> str:
    """A point of an axis in words."""
    if status.complete:
        return translate("Completeness", "complete")
    if status.gaps:
        return translate("Completeness", "%n to complete", "", len(status.gaps))
    if status.without:
        if len(status.without) > 1:
            return translate("Completeness", "missing from both")
        if Party.HOLDER in status.without:
            return translate("Completeness", "missing from the holder")
        return translate("Completeness", "missing from the buyer")
    return translate("Completeness", "missing")


class _Matrix(QAbstractTableModel):
    """Axes down, points across."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.axes: tuple[tuple[str, str], ...] = ()
        self.statuses: dict[tuple[str, Point], PointStatus] = {}

    def show(self, plan: Plan) -> bool:
        """Takes a plan; says whether the axes are others than before."""
        axes = tuple((axis.id, axis.title) for axis in plan.axes)
        statuses = {(s.axis_id, s.point): s for s in completeness(plan)}
        same = [a for a, _ in axes] == [a for a, _ in self.axes]
        if same and statuses == self.statuses and axes == self.axes:
            return False
        if same:
            self.axes, self.statuses = axes, statuses
            if axes:
                self.dataChanged.emit(self.index(0, 0), self.index(len(axes) - 1, len(_POINTS) - 1))
                self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(axes) - 1)
            return False
        self.beginResetModel()
        self.axes, self.statuses = axes, statuses
        self.endResetModel()
        return True

    def status(self, index: Index) -> PointStatus:
        """The status of a cell."""
        return self.statuses[self.axes[index.row()][0], _POINTS[index.column()]]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.axes)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(_POINTS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return status_text(self.status(index))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            status = self.status(index)
            point = label(status.point, self._words)
            axis = self.axes[index.row()][1]
            said = translate("Completeness", "{axis}, {point}: {status}").format(
                axis=axis, point=point, status=status_text(status)
            )
            return plain_tip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return short_title(_POINTS[section])
            return label(_POINTS[section], self._words) if role == Qt.ItemDataRole.ToolTipRole else None
        title = self.axes[section][1] if section < len(self.axes) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{section + 1}. {title}"
        return plain_tip(title) if role == Qt.ItemDataRole.ToolTipRole else None


class _Painter(QStyledItemDelegate):
    """A sign and a word per cell."""

    def __init__(self, model: _Matrix, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        status = self._model.status(index)
        state = State.REACHED if status.complete else State.WATCH if status.gaps else State.LATE
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        palette = option.palette
        colour = state_colour(state, is_dark(palette))
        option.icon = QIcon(state_pixmap(state, option.fontMetrics.height(), colour))
        for role in (palette.ColorRole.Text, palette.ColorRole.HighlightedText):
            palette.setColor(role, colour)
        option.palette = palette


class CompletenessPanel(QTableView):
    """The matrix. `wanted` tells which point of which axis to go to."""

    wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.setObjectName("completeness")
        self.setAccessibleName(translate("Completeness", "The seven points of each axis"))
        self._model = _Matrix(words, self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self._model, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        # It says whose means are missing, so it needs more room than the others.
        across.setSectionResizeMode(_POINTS.index(Point.RESOURCES), QHeaderView.ResizeMode.ResizeToContents)
        across.setHighlightSections(False)
        # Two headings begin alike: their ends tell them apart.
        across.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.setHighlightSections(False)
        down.setTextElideMode(Qt.TextElideMode.ElideRight)
        down.setMinimumSectionSize(1)
        self.clicked.connect(self._go)

    def show_plan(self, plan: Plan) -> None:
        """Shows where a plan stands."""
        if self._model.show(plan):
            self._fit()

    def _go(self, index: QModelIndex) -> None:
        self.wanted.emit(self._model.status(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if enters and self.currentIndex().isValid():
            self._go(self.currentIndex())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """As high as its rows, up to a few; the titles of the axes take what the points leave."""
        line = round(em(self, 1.35))
        self.verticalHeader().setDefaultSectionSize(line)
        self.verticalHeader().setFixedWidth(self._room_for_titles())
        self.horizontalHeader().setFixedHeight(line)
        # On a low window the table below needs the room more; the rest of the matrix is a scroll away.
        most = next((rows for lines, rows in _ROWS if self._page.height() > em(self, lines)), 1)
        rows = min(most, max(1, len(self._model.axes)))
        self.setFixedHeight(line * (rows + 1) + 2 * self.frameWidth())
        self.setVisible(bool(self._model.axes))

    def _room_for_titles(self) -> int:
        """What the points leave: a status is never cut, the title of an axis is told in full by its tip."""
        metrics = self.fontMetrics()
        said: dict[bool, list[str]] = {True: [], False: []}
        for status in self._model.statuses.values():
            said[status.point is Point.RESOURCES].append(status_text(status))
        means, point = (
            metrics.horizontalAdvance(max(texts, key=len, default="")) + metrics.height() + em(self)
            for texts in (said[True], said[False])
        )
        left = self.viewport().width() + self.verticalHeader().width() - point * (len(_POINTS) - 1) - means
        return min(chars(self, 46), max(chars(self, 14), left))

    def resizeEvent(self, event: Any) -> None:
        self._fit()
        super().resizeEvent(event)
