"""Colours, signs and sizes of the screens: one palette for light and dark, state signs, zoom, sizes from the font.

Colours and signs are those of the design paper; nothing else in the program names a colour or a pixel.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.domain.state import State


class Theme(StrEnum):
    """What the person chose: as the system does, or one of the two."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """The colours of one theme, as "#rrggbb"."""

    page: str
    alternate: str
    selected: str
    text: str
    secondary: str
    window: str
    button: str
    line: str
    accent: str
    on_accent: str
    disabled: str
    frame: str
    """What Fusion darkens by 1.4 into the frames of fields, boxes and dots, so that they stand out 3:1."""


# A document is shown as on paper, in every theme. Marks tint the paper; the one in turn also has a frame.
PAPER = "#FFFFFF"
FOUND = "#FFEF99"
FOUND_IN_TURN = "#FFC07A"
FOUND_FRAME = "#7A3B00"

LIGHT = Colours(
    page="#FFFFFF",
    alternate="#F4F6F9",
    selected="#E3EEF9",
    text="#1A1F26",
    secondary="#4A5361",
    window="#EEF1F5",
    button="#F8F9FB",
    line="#B7BFCA",
    accent="#0B63C5",
    on_accent="#FFFFFF",
    disabled="#7C8592",
    frame="#B7BFCA",
)
DARK = Colours(
    page="#16191D",
    alternate="#1E2329",
    selected="#24384D",
    text="#E8ECF1",
    secondary="#B4BCC8",
    window="#20252B",
    button="#2B323A",
    line="#4B5562",
    accent="#8597FF",
    on_accent="#101317",
    disabled="#7F8894",
    frame="#A5B2C3",
)

_SIGNS = {
    State.REACHED: "✔",
    State.ON_TRACK: "▶",
    State.WATCH: "▲",
    State.LATE: "■",
    State.NOT_STARTED: "○",
}
_STATE_LIGHT = {
    State.REACHED: "#084845",
    State.ON_TRACK: "#0B63C5",
    State.WATCH: "#975F00",
    State.LATE: "#87261E",
    State.NOT_STARTED: "#676875",
}
_STATE_DARK = {
    State.REACHED: "#3EE5B5",
    State.ON_TRACK: "#8597FF",
    State.WATCH: "#F5EC4A",
    State.LATE: "#FF7664",
    State.NOT_STARTED: "#A6A1B4",
}

# What fonts call their average width is too narrow for French words and figures in some of them.
_DRESSED = "inFusionStyle"
_SAMPLE = "0123456789 abcdefghilmnoprstu"
ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200, 225, 250)


def state_sign(state: State) -> str:
    """The sign of a state; always shown with its word and colour."""
    return _SIGNS[state]


def state_colour(state: State, dark: bool) -> QColor:
    """The colour of a state, readable on page, alternate and selected rows."""
    return QColor((_STATE_DARK if dark else _STATE_LIGHT)[state])


def is_dark(palette: QPalette) -> bool:
    """Whether pages are dark in a palette: `is_dark(widget.palette())`, or `option.palette` in a delegate."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def colours(palette: QPalette) -> Colours:
    """The colours that go with a palette, for what is painted by hand."""
    return DARK if is_dark(palette) else LIGHT


def secondary_text(palette: QPalette) -> QColor:
    """The colour of text that steps back: units, hints, dates beside a title."""
    return palette.color(QPalette.ColorRole.PlaceholderText)


def em(widget: QWidget, count: float = 1.0) -> int:
    """That many line heights of a widget's font, in pixels: vertical sizes, icons, paddings."""
    return max(1, round(QFontMetrics(widget.font()).height() * count))


def chars(widget: QWidget, count: float) -> int:
    """The width of that many average characters of a widget's font, in pixels: widths of fields and columns."""
    return max(1, round(QFontMetrics(widget.font()).horizontalAdvance(_SAMPLE) * count / len(_SAMPLE)))


def next_zoom(percent: int, steps: int) -> int:
    """The zoom that many steps up (or down) from one, within 80 to 250 percent."""
    if steps > 0:
        return next((step for step in ZOOM_STEPS if step > percent), ZOOM_STEPS[-1])
    if steps < 0:
        return next((step for step in reversed(ZOOM_STEPS) if step < percent), ZOOM_STEPS[0])
    return 100


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Dresses the whole program. A system with a contrast theme keeps its own colours when it is followed."""
    hints = QGuiApplication.styleHints()
    # By name, once: to look at a style is to load all that can be asked of one, at a tenth of the start.
    if not application.property(_DRESSED):
        application.setStyle("Fusion")
        application.setProperty(_DRESSED, True)
    wanted = {Theme.LIGHT: Qt.ColorScheme.Light, Theme.DARK: Qt.ColorScheme.Dark}.get(theme, Qt.ColorScheme.Unknown)
    hints.setColorScheme(wanted)
    if theme is Theme.SYSTEM and hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        application.setPalette(QPalette())
        return
    dark = theme is Theme.DARK or (theme is Theme.SYSTEM and hints.colorScheme() == Qt.ColorScheme.Dark)
    colours_now = DARK if dark else LIGHT
    application.setPalette(palette_of(colours_now))
    typing = palette_of(colours_now)
    typing.setColor(QPalette.ColorRole.Highlight, QColor(colours_now.accent))
    typing.setColor(QPalette.ColorRole.HighlightedText, QColor(colours_now.on_accent))
    # Rows are selected palely so that state colours stay readable; selected text wants to be seen.
    framed, boxed = QPalette(typing), palette_of(colours_now)
    for palette in (framed, boxed):
        palette.setColor(QPalette.ColorRole.Window, QColor(colours_now.frame))
    dressed = {
        "QMenu": typing,
        "QMenuBar": typing,
        "QLineEdit": framed,
        "QPlainTextEdit": framed,
        "QTextEdit": framed,
        "QCheckBox": boxed,
        "QRadioButton": boxed,
        "QComboBox": boxed,
    }
    for name, palette in dressed.items():
        application.setPalette(palette, name)  # type: ignore[arg-type]  # the stub says bytes, the call takes text only


def palette_of(chosen: Colours) -> QPalette:
    """A whole Qt palette from the colours of a theme."""
    role = QPalette.ColorRole
    palette = QPalette()
    roles = {
        role.Window: chosen.window,
        role.WindowText: chosen.text,
        role.Base: chosen.page,
        role.AlternateBase: chosen.alternate,
        role.Text: chosen.text,
        role.Button: chosen.button,
        role.ButtonText: chosen.text,
        role.BrightText: chosen.on_accent,
        role.Highlight: chosen.selected,
        role.HighlightedText: chosen.text,
        role.Accent: chosen.accent,
        role.Link: chosen.accent,
        role.LinkVisited: chosen.accent,
        role.PlaceholderText: chosen.secondary,
        role.ToolTipBase: chosen.page,
        role.ToolTipText: chosen.text,
        role.Light: chosen.page,
        role.Midlight: chosen.alternate,
        role.Mid: chosen.line,
        role.Dark: chosen.line,
        role.Shadow: chosen.line,
    }
    for which, name in roles.items():
        palette.setColor(which, QColor(name))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(chosen.disabled))
    return palette


def apply_zoom(application: QApplication, base: QFont, percent: int) -> None:
    """Scales the program's font, and with it all sizes; `base` is the font the system started us with."""
    font = QFont(base)
    if base.pointSizeF() > 0:
        font.setPointSizeF(base.pointSizeF() * percent / 100)
    else:
        font.setPixelSize(max(1, round(base.pixelSize() * percent / 100)))
    application.setFont(font)
