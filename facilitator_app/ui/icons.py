"""Icons drawn for the program: SVG files in one colour, painted in the text colour of the theme at any size."""

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QImageReader,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
    QPixmapCache,
    QPolygonF,
)
from PySide6.QtWidgets import QToolButton, QWidget

from facilitator_app.domain.state import State
from facilitator_app.paths import resources_dir
from facilitator_app.ui.theme import em
from facilitator_app.ui.tooltips import plain_tip

# What the SVG files are drawn in; replaced by the colour of the text around.
_INK = b"#000000"


@cache
def _source(name: str) -> bytes:
    return (resources_dir() / "icons" / f"{name}.svg").read_bytes()


def drawn(name: str, side: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """An icon as a square pixmap of that many logical pixels, in one colour."""
    pixels = max(1, round(side * ratio))
    key = f"icon:{name}:{pixels}:{colour.name()}:{ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    buffer = QBuffer()
    buffer.setData(QByteArray(_source(name).replace(_INK, colour.name().encode("ascii"))))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(pixels, pixels))
    pixmap = QPixmap.fromImage(reader.read())
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


class _ThemedEngine(QIconEngine):
    """Paints an icon in the colours the program has at the moment of painting."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._name)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        ratio = painter.device().devicePixelRatioF()
        at = QPoint(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2)
        painter.drawPixmap(at, drawn(self._name, side, _ink(mode), ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        return drawn(self._name, min(size.width(), size.height()), _ink(mode))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float) -> QPixmap:
        side = min(size.width(), size.height())
        return drawn(self._name, round(side / scale), _ink(mode), scale)


def _ink(mode: QIcon.Mode) -> QColor:
    group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Normal
    return QGuiApplication.palette().color(group, QPalette.ColorRole.ButtonText)


# Engines belong to their icons in C++; kept here too so that Python never drops one still in use.
_ENGINES: dict[str, tuple[_ThemedEngine, QIcon]] = {}


def icon(name: str) -> QIcon:
    """The icon of that name (a file of resources/icons without ".svg"), following theme and size by itself."""
    if name not in _ENGINES:
        engine = _ThemedEngine(name)
        _ENGINES[name] = (engine, QIcon(engine))
    return _ENGINES[name][1]


class IconButton(QToolButton):
    """A button with an icon as high as the text around; its name is its tip too."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icon(name))
        self.setAccessibleName(label)
        self.setToolTip(plain_tip(label))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        side = em(self)
        self.setIconSize(QSize(side, side))


def application_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    return QIcon(str(resources_dir() / "icons" / "application.svg"))


def draw_state(painter: QPainter, rect: QRectF, state: State, colour: QColor) -> None:
    """Draws a state's sign (✔ ▶ ▲ ■ ○) into a square, without depending on what the fonts hold."""
    side = min(rect.width(), rect.height())
    box = QRectF(0, 0, side * 0.8, side * 0.8)
    box.moveCenter(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    line = QPen(colour, side * 0.13, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    left, right, top, bottom = box.left(), box.right(), box.top(), box.bottom()
    middle = box.center()
    match state:
        case State.REACHED:
            tick = QPainterPath(QPointF(left, middle.y() + box.height() * 0.05))
            tick.lineTo(left + box.width() * 0.36, bottom - box.height() * 0.1)
            tick.lineTo(right, top + box.height() * 0.1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(line)
            painter.drawPath(tick)
        case State.ON_TRACK:
            painter.drawPolygon(QPolygonF([QPointF(left, top), QPointF(right, middle.y()), QPointF(left, bottom)]))
        case State.WATCH:
            painter.drawPolygon(QPolygonF([QPointF(middle.x(), top), QPointF(right, bottom), QPointF(left, bottom)]))
        case State.LATE:
            painter.drawRect(box.adjusted(side * 0.04, side * 0.04, -side * 0.04, -side * 0.04))
        case State.NOT_STARTED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(line)
            inset = side * 0.07
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    painter.restore()


def state_pixmap(state: State, side: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """A state's sign as a square pixmap of that many logical pixels."""
    key = f"state:{state}:{side}:{colour.name()}:{ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_state(painter, QRectF(0, 0, side, side), state, colour)
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap
