"""The whole clause as it will read, below the wording under edit."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from facilitator_app.domain.clause import ComposedArticle, Entry, Table
from facilitator_app.domain.preparation import Article
from facilitator_app.ui.theme import colours, em

translate = QCoreApplication.translate

# Of columns, in percent.
_SHARES: dict[int, tuple[float, ...]] = {2: (42, 58), 4: (34, 22, 22, 22)}


class ClauseReading(QTextEdit):
    """Read only. Texts are put in as they are: nothing typed is ever taken for markup."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("clauseReading")
        self.setAccessibleName(translate("ClauseDraft", "The clause as it reads"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self._places: dict[Article, int] = {}

    def show_clause(self, articles: Sequence[ComposedArticle]) -> None:
        """Shows the articles that are not left out; the place scrolled to stays."""
        scrolled = self.verticalScrollBar().value()
        self._places = {}
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for composed in articles:
            if composed.number:
                self._write(cursor, composed)
        cursor.endEditBlock()
        self.verticalScrollBar().setValue(scrolled)

    def go_to(self, article: Article) -> None:
        """Brings an article to the top."""
        if article not in self._places:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places[article])
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + self.cursorRect().top())

    def _write(self, cursor: QTextCursor, composed: ComposedArticle) -> None:
        heading = QTextBlockFormat()
        heading.setHeadingLevel(2)
        heading.setTopMargin(em(self, 0.7))
        heading.setBottomMargin(em(self, 0.2))
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        self._begin_block(cursor, heading)
        self._places[composed.article] = cursor.position()
        number = translate("ClauseDraft", "Article {number}").format(number=composed.number)
        cursor.insertText(f"{number} \u2013 {composed.title}", bold)
        for block in composed.blocks:
            if isinstance(block, Table):
                self._write_table(cursor, block)
            elif isinstance(block, Entry):
                self._begin_block(cursor, self._body())
                cursor.createList(QTextListFormat.Style.ListDisc)
                cursor.insertText(block.text, QTextCharFormat())
            else:
                self._begin_block(cursor, self._body())
                cursor.insertText(block.text, QTextCharFormat())

    def _body(self) -> QTextBlockFormat:
        look = QTextBlockFormat()
        look.setBottomMargin(em(self, 0.25))
        return look

    def _begin_block(self, cursor: QTextCursor, look: QTextBlockFormat) -> None:
        # The document begins with an empty block, and after a table there is one too.
        if cursor.block().text():
            cursor.insertBlock(look, QTextCharFormat())
        listed: QTextList | None = cursor.currentList()
        if listed is not None:
            listed.remove(cursor.block())
        cursor.setBlockFormat(look)

    def _write_table(self, cursor: QTextCursor, table: Table) -> None:
        look = QTextTableFormat()
        look.setHeaderRowCount(1)
        look.setCellPadding(em(self, 0.2))
        look.setCellSpacing(0)
        look.setBorderCollapse(True)
        look.setBorder(1)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setBorderBrush(self._line_colour())
        shares = _SHARES.get(len(table.columns), (100 / len(table.columns),) * len(table.columns))
        look.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in shares])
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        self._begin_block(cursor, self._body())
        made = cursor.insertTable(1 + len(table.rows), len(table.columns), look)
        for row, texts in enumerate((table.columns, *table.rows)):
            for column, text in enumerate(texts):
                cell = made.cellAt(row, column).firstCursorPosition()
                cell.insertText(text, bold if row == 0 else QTextCharFormat())
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _line_colour(self) -> QColor:
        return QColor(colours(self.palette()).line)
