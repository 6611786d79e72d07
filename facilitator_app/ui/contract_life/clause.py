"""The clause draft: its articles, the wording of each, how the whole reads, and what it lacks."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QDialog, QSplitter, QVBoxLayout, QWidget

from facilitator_app.domain.clause_gaps import ClauseGap
from facilitator_app.domain.preparation import Article, Preparation
from facilitator_app.domain.problems import Problem
from facilitator_app.domain.wording import Finding
from facilitator_app.ui import messages
from facilitator_app.ui.contract_life.clause_parts.articles import ArticleList, GapList
from facilitator_app.ui.contract_life.clause_parts.editor import ArticleEditor
from facilitator_app.ui.contract_life.clause_parts.reading import ClauseReading
from facilitator_app.ui.contract_life.edited_section import EditedSection
from facilitator_app.ui.contract_life.preparation_tabs.lacks import place_in_preparation
from facilitator_app.ui.contract_life.preparation_tabs.wordings import place_of, preparation_acts
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.theme import em
from facilitator_app.ui.wording.dialog import WordingActs
from facilitator_app.ui.worker import Progress

translate = QCoreApplication.translate

_ANY_HEIGHT = 16_777_215
"""What Qt takes for no limit."""


class ClauseSection(EditedSection[Preparation]):
    """Articles and gaps at the left; at the right the wording of one article above the whole clause."""

    # Whether the section is being opened: the clause is then read from the article chosen on.
    _fresh = False

    def build(self) -> None:
        self.setObjectName("clauseSection")
        told = translate(
            "ClauseDraft",
            "The clause for the contract papers, article by article: checked for the parts it must have (method sheet "
            "§ 2.2).",
        )
        acts = self._acts()
        self.articles = ArticleList(self)
        self.articles.chosen.connect(self._article_chosen)
        self.gaps_title = Heading("", self, 1.0)
        self.gaps_title.setObjectName("clauseGapsTitle")
        self.gaps = GapList(self.words, self)
        self.gaps_title.setBuddy(self.gaps)
        self.gaps.wanted.connect(self._lead_to)
        self.editor = ArticleEditor(self.desk, self.words, self.editing, self)
        self.editor.template_wanted.connect(self._edit_template)
        self.reading = ClauseReading(self)
        self.splitter = self._splitter(
            Qt.Orientation.Horizontal, "clauseSplitter", (self._left(), 2), (self._right(), 3)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.35))
        column.addWidget(self.help_line(told))
        column.addWidget(acts)
        column.addWidget(self.splitter, 1)

    def _left(self) -> QWidget:
        self._below = QWidget(self)
        column = QVBoxLayout(self._below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.gaps_title)
        column.addWidget(self.gaps, 1)
        return self._splitter(Qt.Orientation.Vertical, "clauseLeft", (self.articles, 3), (self._below, 2))

    def _right(self) -> QWidget:
        return self._splitter(Qt.Orientation.Vertical, "clauseRight", (self.editor, 1), (self.reading, 1))

    def _splitter(self, way: Qt.Orientation, name: str, *parts: tuple[QWidget, int]) -> QSplitter:
        splitter = QSplitter(way, self)
        splitter.setObjectName(name)
        splitter.setChildrenCollapsible(False)
        for index, (part, share) in enumerate(parts):
            splitter.addWidget(part)
            splitter.setStretchFactor(index, share)
        # The sizes are shares as well: the splitter makes them fit.
        splitter.setSizes([share * 1000 for _, share in parts])
        return splitter

    def _acts(self) -> QWidget:
        group = QWidget(self)
        row = FlowLayout(group)
        self.paper = self.button("clausePaper", translate("ClauseDraft", "See the PDF"), "document", self.issue_paper)
        self.save_docx = self.button(
            "clauseSaveDocx", translate("ClauseDraft", "Save as DOCX…"), "save", self._save_docx
        )
        back = translate("ClauseDraft", "Axes, terms, penalties")
        self.to_preparation = self.button(
            "clauseToPreparation", back, "back", lambda: self.open_requested.emit("section", "preparation")
        )
        for button in (self.paper, self.save_docx, self.to_preparation):
            row.addWidget(button)
        return group

    # -- the section's part in the page

    def open_contract(self, contract_id: str) -> None:
        another = contract_id != self.contract_id
        self._fresh = True
        super().open_contract(contract_id)
        if another:
            self.articles.choose(Article.PURPOSE)

    def read(self, contract_id: str) -> Preparation:
        return self.desk.preparations.of_contract(contract_id)

    def save(self, before: Preparation, after: Preparation, act: str) -> None:
        self.desk.preparations.save(before, after, act)

    def focus_first(self) -> None:
        self.articles.setFocus()

    def go_to(self, where: str) -> None:
        """Goes to an article, by its name."""
        self.articles.choose(Article(where))
        self.editor.body.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def wording_acts(self) -> WordingActs | None:
        return preparation_acts(self.editing, read_only=self.desk.read_only)

    def show_wording(self, finding: Finding) -> None:
        place = place_of(finding, self.editing.value)
        section, _, where = place.partition("/")
        if section == "clause":
            self.go_to(where)
        else:
            self.open_requested.emit("section", place)

    def issue_paper(self) -> None:
        """Shows the clause as it would be printed now."""
        from facilitator_app.services.papers import PaperKind

        self.show_paper(PaperKind.CLAUSE)

    # -- showing

    def show_value(self) -> None:
        preparation = self.editing.value
        articles, gaps = self.desk.clauses.composed(preparation), self.desk.clauses.gaps(preparation)
        self.articles.show_articles(articles, gaps)
        self.gaps.show_gaps(gaps, preparation)
        self.gaps.setVisible(bool(gaps))
        self._below.setMaximumHeight(_ANY_HEIGHT if gaps else self.gaps_title.sizeHint().height())
        open_ones = sum(not gap.accepted for gap in gaps)
        self.gaps_title.setText(
            translate("ClauseDraft", "%n thing(s) to complete", "", open_ones)
            if open_ones
            else translate("ClauseDraft", "All parts are there")
        )
        self.reading.show_clause(articles)
        self.editor.show_article(self.articles.article)
        if self._fresh:
            self._fresh = False
            # The text is laid out once it is in sight.
            QTimer.singleShot(0, self, lambda: self.reading.go_to(self.articles.article))

    def _article_chosen(self, article: Article) -> None:
        self.editing.end_typing()
        if self.editing.opened:
            self.editor.show_article(article)
            self.reading.go_to(article)

    def _lead_to(self, gap: ClauseGap) -> None:
        if place := place_in_preparation(gap):
            self.open_requested.emit("section", f"preparation/{place}")
            return
        self.articles.choose(gap.article)
        left_out = self.editing.value.is_left_out(gap.article)
        (self.editor.reason if left_out else self.editor.body).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- acts

    def _edit_template(self, article: Article) -> None:
        # Imported here: the dialog is seldom opened.
        from facilitator_app.ui.contract_life.clause_parts.template_dialog import ArticleTemplateDialog

        if not self.flush():
            return
        dialog = ArticleTemplateDialog(self.desk, self.words, article, self.editing.value, self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            self.show_value()

    def _save_docx(self) -> None:
        # Imported here: documents are made long after the first window is shown.
        from facilitator_app.services.papers import Asked, PaperKind
        from facilitator_app.ui.papers.opening import ask_where

        if not self.flush():
            return
        asked = Asked(kind=PaperKind.CLAUSE, contract_id=self.contract_id)
        try:
            name = self.desk.papers.prepared(asked, self.words).file_name
        except Problem as problem:
            messages.show(self, problem, self.words)
            return
        path = ask_where(Path(name).with_suffix(".docx").name, self, "docx")
        if path is None:
            return
        desk, words = self.desk, self.words

        def task(_progress: Progress) -> None:
            beside = desk.beside()
            try:
                beside.papers.write(asked, path, words)
            finally:
                beside.close()

        self.save_docx.setEnabled(False)
        self.worker.run(
            task,
            done=lambda _nothing: self._written(path),
            failed=lambda problem: messages.show(self, problem, self.words),
            ended=lambda: self.save_docx.setEnabled(True),
            owner=self,
        )

    def _written(self, path: Path) -> None:
        messages.tell(self, translate("ClauseDraft", "Saved as {path}.").replace("{path}", str(path)))
