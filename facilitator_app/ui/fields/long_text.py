"""Long texts: an editor that grows with what is written, between two heights."""

import math

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from facilitator_app.ui.fields.field import Field, leave_undo_to_window

_LINE_ENDS = dict.fromkeys((0x2028, 0x2029), "\n")


class LongText(QPlainTextEdit):
    """Plain text of any length; Tab leaves it. Grows from `lowest` to `highest` lines, then scrolls."""

    edited = Signal(object)
    committed = Signal()

    def __init__(self, parent: QWidget | None = None, *, lowest: int = 3, highest: int = 14) -> None:
        super().__init__(parent)
        self._lowest, self._highest = lowest, highest
        self._lines, self._height = lowest, 0
        self._showing = False
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # All lines are wrapped; Qt shows a bar all the same where a text was laid out before the field had its width.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        leave_undo_to_window(self)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def value(self) -> str:
        """The text, without blanks around."""
        # The plain text of Qt has lost what is typed as no-break spaces.
        return self.document().toRawText().translate(_LINE_ENDS).strip()

    def set_value(self, value: str) -> None:
        """Shows a text; the cursor stays when it is the one already typed."""
        if value == self.value():
            return
        self._showing = True
        self.setPlainText(value)
        self._showing = False

    def sizeHint(self) -> QSize:
        """As many lines as the text has, within bounds."""
        # One pixel more than the text: Qt shows the scroll bar as soon as the two are equal.
        frame = 2 * (self.frameWidth() + math.ceil(self.document().documentMargin())) + 1
        return QSize(super().sizeHint().width(), math.ceil(self._text_height()) + frame)

    def _text_height(self) -> float:
        """The height of the lines to be seen; signs of other scripts may make theirs higher."""
        lines = QFontMetricsF(self.font()).lineSpacing() * self._lines
        if self.document().lineCount() > self._highest:
            return lines
        height, block = -self.document().documentMargin(), self.document().firstBlock()
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return max(lines, height)

    def minimumSizeHint(self) -> QSize:
        """The same height: a form scrolls rather than squeezes its texts."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.committed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _changed(self) -> None:
        if not self._showing:
            self.edited.emit(self.value())

    def _grow(self) -> None:
        # A plain text layout counts its height in lines.
        wanted = round(self.document().size().height())
        self._lines = max(self._lowest, min(self._highest, wanted))
        height = self.sizeHint().height()
        if height != self._height:
            self._height = height
            self.updateGeometry()
        # A bar takes width, and with it the text its lines: where there is room for all of them there is to be none.
        room = wanted <= self._highest and self.height() >= height
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if room else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if policy is not self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)


class LongTextField(Field):
    """A long text in a form. Values are text without blanks around."""

    def __init__(
        self,
        object_name: str,
        label: str,
        *,
        lowest: int = 3,
        highest: int = 14,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.text = LongText(lowest=lowest, highest=highest)
        super().__init__(object_name, label, self.text, parent)
        self.text.setPlaceholderText(placeholder)
        self.text.edited.connect(self.edited)
        self.text.committed.connect(self.committed)

    def value(self) -> str:
        """The text, without blanks around."""
        return self.text.value()

    def set_value(self, value: str) -> None:
        """Shows a text."""
        self.text.set_value(value)

    def set_read_only(self, read_only: bool) -> None:
        """Text can still be selected and copied."""
        self.text.setReadOnly(read_only)
