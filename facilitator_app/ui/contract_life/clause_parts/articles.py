"""The articles of the clause, each with its state by sign and word; and below, what the clause lacks."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHeaderView, QListWidget, QListWidgetItem, QTreeWidget, QTreeWidgetItem, QWidget

from facilitator_app.domain.clause import ComposedArticle, Origin
from facilitator_app.domain.clause_gaps import ClauseGap
from facilitator_app.domain.preparation import Article, Preparation
from facilitator_app.domain.state import State
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.theme import em, is_dark, state_colour
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.words.labels import label
from facilitator_app.words.preparation_labels import gap_sentence
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

_NAME, _STATE = 0, 1
_ROLE = Qt.ItemDataRole.UserRole


class ArticleList(QTreeWidget):
    """All articles in their order; arrows go from one to the next."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("clauseArticles")
        self.setAccessibleName(translate("ClauseDraft", "Articles of the clause"))
        self.setHeaderLabels([translate("ClauseDraft", "Article"), translate("ClauseDraft", "State")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(_STATE, QHeaderView.ResizeMode.ResizeToContents)
        self._shown: tuple[tuple[ComposedArticle, int], ...] = ()
        self.items = {article: QTreeWidgetItem(self, ["", ""]) for article in Article}
        for article, item in self.items.items():
            item.setData(_NAME, _ROLE, article)
        self.setCurrentItem(self.items[Article.PURPOSE])
        self.currentItemChanged.connect(self._moved)

    @property
    def article(self) -> Article:
        """The article chosen."""
        item = self.currentItem()
        return Article.PURPOSE if item is None else Article(item.data(_NAME, _ROLE))

    def choose(self, article: Article) -> None:
        """Makes an article the current one."""
        self.setCurrentItem(self.items[article])

    def show_articles(self, articles: Sequence[ComposedArticle], gaps: Sequence[ClauseGap]) -> None:
        """Shows how the articles stand."""
        lacking = [gap.article for gap in gaps if not gap.accepted]
        self._shown = tuple((composed, lacking.count(composed.article)) for composed in articles)
        self._paint()

    def _paint(self) -> None:
        dark, side = is_dark(self.palette()), em(self)
        for composed, lacking in self._shown:
            item = self.items[composed.article]
            state, word = _state(composed, lacking)
            number = f"{composed.number}. " if composed.number else ""
            item.setText(_NAME, f"{number}{composed.title}")
            item.setText(_STATE, word)
            # The arrows go from row to row: a screen reader hears the first column alone.
            item.setData(_NAME, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(_NAME)}, {word}")
            item.setToolTip(_NAME, plain_tip(composed.title))
            colour = state_colour(state, dark)
            item.setIcon(_STATE, QIcon(state_pixmap(state, side, colour, self.devicePixelRatioF())))
            item.setForeground(_STATE, colour)

    def _moved(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(Article(item.data(_NAME, _ROLE)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_shown"):
            self._paint()


def _state(composed: ComposedArticle, lacking: int) -> tuple[State, str]:
    if lacking:
        return State.WATCH, translate("ClauseDraft", "%n missing", "", lacking)
    if not composed.number:
        return State.NOT_STARTED, translate("ClauseDraft", "left out")
    words = {
        Origin.SHIPPED: translate("ClauseDraft", "template"),
        Origin.OWN: translate("ClauseDraft", "my template"),
        Origin.CONTRACT: translate("ClauseDraft", "reworded"),
    }
    return State.REACHED, words[composed.origin]


class GapList(QListWidget):
    """What the clause lacks, each with its source; Enter or a double click leads to its place."""

    wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("clauseGaps")
        self.setAccessibleName(translate("ClauseDraft", "What the clause lacks"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._words = words
        self._gaps: tuple[ClauseGap, ...] = ()
        self.itemActivated.connect(lambda item: self.wanted.emit(self._gaps[self.row(item)]))

    def show_gaps(self, gaps: Sequence[ClauseGap], preparation: Preparation) -> None:
        """Shows what is missing; the current line stays where it is."""
        at = self.currentRow()
        self._gaps = tuple(gaps)
        texts = [self._text(gap, preparation) for gap in gaps]
        if texts != [self.item(row).text() for row in range(self.count())]:
            self.clear()
            for text in texts:
                QListWidgetItem(text, self)
            self.setCurrentRow(min(max(at, 0), self.count() - 1))
        self._paint()

    def _text(self, gap: ClauseGap, preparation: Preparation) -> str:
        said = gap_sentence(gap, preparation, self._words).removesuffix(".")
        return f"{said} ({label(gap.source, self._words)})"

    def _paint(self) -> None:
        dark, side = is_dark(self.palette()), em(self)
        for row, gap in enumerate(self._gaps):
            state = State.NOT_STARTED if gap.accepted else State.WATCH
            pixmap = state_pixmap(state, side, state_colour(state, dark), self.devicePixelRatioF())
            self.item(row).setIcon(QIcon(pixmap))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_gaps"):
            self._paint()
