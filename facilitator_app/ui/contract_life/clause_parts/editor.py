"""The wording of one article, with fields in braces: the template's until it is changed for this contract."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from facilitator_app.domain.clause import ClauseField, Origin, Wording
from facilitator_app.domain.preparation import ALWAYS_THERE, Article, ArticleText, LeftOut, Preparation
from facilitator_app.ui.fields import LineField, LongTextField
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.icons import icon
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.wording.chapter import MarkedFields
from facilitator_app.words.labels import label
from facilitator_app.words.preparation_labels import field_name
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate


class ArticleEditor(QWidget):
    """Title and text of the article chosen, and what can be done with it."""

    template_wanted = Signal(object)
    """The template of an article is to be edited, for all contracts."""

    def __init__(self, desk: "Desk", words: Words, editing: Editing[Preparation], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("clauseEditor")
        self._desk, self._words, self._editing = desk, words, editing
        self.article = Article.PURPOSE
        self.title = LineField("clauseTitle", translate("ClauseDraft", "Title of the article"), longest=200)
        self.body = LongTextField(
            "clauseBody",
            translate("ClauseDraft", "Wording of the article"),
            lowest=4,
            highest=4,
            placeholder=translate("ClauseDraft", "Empty: the template applies."),
        )
        self.body.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        MarkedFields(editing, self).add(self.body)
        for field in (self.title, self.body):
            field.edited.connect(lambda _text: self._typed())
            field.committed.connect(editing.end_typing)
        self._lay_out()

    def _lay_out(self) -> None:
        self.origin = QLabel(self)
        self.origin.setObjectName("clauseOrigin")
        self.origin.setTextFormat(Qt.TextFormat.PlainText)
        self.origin.setWordWrap(True)
        self.insert = self._button("clauseInsert", translate("ClauseDraft", "&Insert a field"), "add")
        menu = QMenu(self.insert)
        menu.setObjectName("clauseFields")
        for field in ClauseField:
            shown = f"{label(field, self._words)} {{{field_name(field, self._words)}}}"
            action = menu.addAction(shown.replace("&", "&&"))
            action.setObjectName(f"field_{field}")
            action.triggered.connect(lambda _on=False, field=field: self._insert(field))
        self.insert.setMenu(menu)
        self.back = self._button("clauseBack", translate("ClauseDraft", "Go &back to the template"), "undo")
        self.back.clicked.connect(self._go_back)
        self.template = self._button("clauseTemplate", translate("ClauseDraft", "Edit &my template…"), "edit")
        self.template.clicked.connect(lambda: self.template_wanted.emit(self.article))
        self.out = QCheckBox(translate("ClauseDraft", "Leave this article out"), self)
        self.out.setObjectName("clauseLeaveOut")
        self.out.clicked.connect(self._leave_out)
        self.reason = LineField(
            "clauseLeftOutReason",
            translate("ClauseDraft", "Reason for leaving the article out"),
            placeholder=translate("ClauseDraft", "Such as: settled elsewhere in the contract papers"),
        )
        self.reason.edited.connect(self._reason_typed)
        self.reason.committed.connect(self._editing.end_typing)
        acts = QWidget(self)
        row = FlowLayout(acts)
        for button in (self.insert, self.back, self.template, self.out):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.origin, self.title):
            column.addWidget(widget)
        column.addWidget(self.body, 1)
        column.addWidget(acts)
        column.addWidget(self.reason)
        # As they are seen: Tab would come to the buttons, made first, before the text they act on.
        for button in (self.out, self.template, self.back, self.insert):
            QWidget.setTabOrder(self.body.text, button)

    def _button(self, name: str, text: str, icon_name: str) -> QPushButton:
        button = QPushButton(icon(icon_name), text, self)
        button.setObjectName(name)
        return button

    # -- showing

    def show_article(self, article: Article) -> None:
        """Shows an article as it now is."""
        another = article is not self.article
        self.article = article
        preparation = self._editing.value
        wording, origin = self._desk.clauses.wording(article, preparation)
        text = self._text()
        with QSignalBlocker(self.title), QSignalBlocker(self.body):
            self.title.set_value(wording.title if text is None or not text.title else text.title)
            # What was emptied stays empty under one's hands; it reads as the template meanwhile.
            self.body.set_value(wording.body if text is None or text.body is None else text.body)
        if another:
            self.body.text.verticalScrollBar().setValue(0)
        self._show_state(origin, wording)

    def _show_state(self, origin: Origin, wording: Wording) -> None:
        article, read_only = self.article, self._desk.read_only
        out = self._editing.value.is_left_out(article)
        told = translate("ClauseDraft", "Wording: {origin}. Fields in braces are filled in.")
        self.origin.setText(told.format(origin=label(origin, self._words)))
        unknown = ", ".join(f"{{{name}}}" for name in self._desk.clauses.unknown_fields(wording))
        problem = translate("ClauseDraft", "No such field, left as it is: {fields}").replace("{fields}", unknown)
        self.body.set_problem(problem if unknown else "")
        for field in (self.title, self.body, self.reason):
            field.set_read_only(read_only or (out and field is not self.reason))
        for button in (self.insert, self.template):
            button.setEnabled(not read_only and not out)
        self.back.setEnabled(not read_only and not out and self._text() is not None)
        self.out.setChecked(out)
        self.out.setEnabled(not read_only and article not in ALWAYS_THERE)
        self.out.setToolTip(
            translate(
                "ClauseDraft", "The perimeter is always part of the clause: without it the plan would not be lawful."
            )
            if article in ALWAYS_THERE
            else ""
        )
        self.reason.setVisible(out)
        with QSignalBlocker(self.reason):
            self.reason.set_value(next((o.because for o in self._editing.value.left_out if o.id == article), ""))

    def _text(self) -> ArticleText | None:
        wanted = self._desk.clauses.text_id(self.article)
        return next((text for text in self._editing.value.texts if text.id == wanted), None)

    # -- changing

    def _typed(self) -> None:
        if self._desk.read_only:
            return
        template, variant = self._desk.clauses.template_for(self.article, self._editing.value)
        title, body = self.title.value(), self.body.value()
        # What is not reworded stays the template's: it goes on following the force of the clause and its start.
        own_title = "" if title == template.title else title
        own_body = None if body == template.body.strip() else body
        text = None
        if own_title or own_body is not None:
            wanted = self._desk.clauses.text_id(self.article)
            text = ArticleText(id=wanted, title=own_title, body=own_body, variant=variant)
        self._put(text, translate("ClauseDraft", "reword an article"), f"clause:{self.article}")

    def _put(self, text: ArticleText | None, act: str, key: str = "") -> None:
        before = self._editing.value
        wanted = self._desk.clauses.text_id(self.article)
        others = tuple(other for other in before.texts if other.id != wanted)
        self._editing.change(replace(before, texts=others if text is None else (*others, text)), act, key)

    def _go_back(self) -> None:
        self._put(None, translate("ClauseDraft", "go back to the template"))
        self.body.text.setFocus()

    def _insert(self, field: ClauseField) -> None:
        self.body.text.insertPlainText(f"{{{field_name(field, self._words)}}}")
        self.body.text.setFocus()

    def _leave_out(self, out: bool) -> None:
        before = self._editing.value
        others = tuple(other for other in before.left_out if other.id != self.article)
        after = (*others, LeftOut(id=self.article)) if out else others
        act = (
            translate("ClauseDraft", "leave an article out")
            if out
            else translate("ClauseDraft", "take an article back in")
        )
        self._editing.change(replace(before, left_out=after), act)
        if out:
            self.reason.setFocus()

    def _reason_typed(self, because: str) -> None:
        before = self._editing.value
        after = tuple(replace(o, because=because) if o.id == self.article else o for o in before.left_out)
        act = translate("ClauseDraft", "reason for leaving an article out")
        self._editing.change(replace(before, left_out=after), act, f"out:{self.article}")
