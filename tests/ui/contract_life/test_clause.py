"""The clause draft by keyboard: three levels of wording, articles left out, gaps that lead to their place, files."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.preparation import Article, Force, Penalty, Preparation
from facilitator_app.services.desk import Desk
from facilitator_app.ui import messages
from facilitator_app.ui.contract_life.clause import ClauseSection
from facilitator_app.ui.contract_life.clause_parts.template_dialog import ArticleTemplateDialog
from facilitator_app.ui.contract_life.page import ContractLifePage
from facilitator_app.ui.contract_life.preparation import PreparationSection
from facilitator_app.ui.contract_life.preparation_tabs.lacks import PLACES
from facilitator_app.ui.contract_life.sections import Place
from facilitator_app.ui.language import speak
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.papers import opening
from facilitator_app.ui.papers.viewer import PaperDialog
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.worker import Worker
from tests.ui.contract_life.gloves import GLOVES, with_gloves
from tests.ui.review_wizard.keyboard import CONTROL, press, type_in

Key = Qt.Key


@pytest.fixture
def life_desk(empty_desk: Desk) -> Desk:
    """A desk with one contract that nothing has been prepared for."""
    return with_gloves(empty_desk)


@pytest.fixture
def page(
    qtbot: QtBot, qapp: QApplication, life_desk: Desk, shell_settings: Settings, shell_worker: Worker
) -> Iterator[ContractLifePage]:
    """The life of a contract that has no plan yet, at its clause, in French words."""
    words = words_for("fr")
    speak(qapp, "fr")
    life_desk.speak(words)
    made = ContractLifePage(life_desk, words, shell_settings, shell_worker)
    MessageBar(made)
    qtbot.addWidget(made)
    made.resize(1366, 728)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open_contract(GLOVES, Place.CLAUSE)
    yield made
    made.flush()


@pytest.fixture
def section(page: ContractLifePage) -> ClauseSection:
    """The section in front."""
    assert isinstance(page.section, ClauseSection)
    return page.section


def stored(desk: Desk) -> Preparation:
    return desk.preparations.of_contract(GLOVES)


def state(section: ClauseSection, article: Article) -> str:
    return section.articles.items[article].text(1)


def retype(section: ClauseSection, text: str) -> None:
    section.editor.body.text.setFocus()
    press(Key.Key_A, CONTROL)
    type_in(text)


def test_articles_are_gone_through_with_arrows(section: ClauseSection) -> None:
    section.focus_first()
    assert section.editor.title.value() == "Objet"
    press(Key.Key_Down, times=2)
    assert section.editor.article is Article.PERIMETER
    assert not section.editor.out.isEnabled()
    assert "{périmètre}" in section.editor.body.value()
    assert "ne concerne que les salariés affectés" in section.reading.toPlainText()
    assert state(section, Article.PERIMETER) == "modèle"
    assert state(section, Article.AXES) == "1 à compléter"


def test_a_rewording_is_read_at_once_kept_and_taken_back(section: ClauseSection, life_desk: Desk) -> None:
    retype(section, "<b>Objet</b> : {objet} et {rien}.")
    assert "<b>Objet</b> : Gants de travail et conseil d’usage et {rien}." in section.reading.toPlainText()
    assert "{rien}" in section.editor.body.problem
    assert state(section, Article.PURPOSE) == "adapté"
    section.flush()
    [text] = stored(life_desk).texts
    assert (text.id, text.body) == ("fr:purpose", "<b>Objet</b> : {objet} et {rien}.")

    section.editor.back.setFocus()
    press(Key.Key_Space)
    assert stored(life_desk).texts == ()
    assert "condition d’exécution" in section.reading.toPlainText()
    section.editing.undo_stack.undo()
    assert section.editor.body.value() == "<b>Objet</b> : {objet} et {rien}."


def test_typing_back_the_template_is_no_rewording(section: ClauseSection, life_desk: Desk) -> None:
    section.editor.body.text.setFocus()
    press(Key.Key_End, CONTROL)
    type_in("x")
    section.flush()
    assert len(stored(life_desk).texts) == 1
    press(Key.Key_Backspace)
    section.flush()
    assert stored(life_desk).texts == ()


def test_a_title_alone_is_reworded_alone(section: ClauseSection, life_desk: Desk) -> None:
    section.articles.choose(Article.COMMITMENT)
    body = section.editor.body.value()
    section.editor.title.setFocus()
    press(Key.Key_A, CONTROL)
    type_in("Notre engagement")
    section.flush()
    [text] = stored(life_desk).texts
    assert (text.title, text.body) == ("Notre engagement", None)
    assert section.editor.body.value() == body
    assert state(section, Article.COMMITMENT) == "adapté"

    retype(section, "Ensemble.")
    section.flush()
    [text] = stored(life_desk).texts
    assert (text.title, text.body, text.variant) == ("Notre engagement", "Ensemble.", stored(life_desk).terms.force)


def test_what_is_emptied_stays_empty_under_ones_hands_and_reads_as_the_template(section: ClauseSection) -> None:
    section.editor.body.text.setFocus()
    press(Key.Key_A, CONTROL)
    press(Key.Key_Delete)
    assert section.editor.body.value() == ""
    assert "condition d’exécution" in section.reading.toPlainText()


def test_a_field_is_inserted_from_the_menu(section: ClauseSection) -> None:
    retype(section, "Acheteur ")
    next(a for a in section.editor.insert.menu().actions() if a.objectName() == "field_buyer").trigger()
    assert section.editor.body.value() == "Acheteur {acheteur}"


def test_an_article_is_left_out_with_its_reason(section: ClauseSection, life_desk: Desk) -> None:
    section.articles.choose(Article.REUSE)
    section.editor.out.setFocus()
    press(Key.Key_Space)
    assert section.editor.reason.editor.hasFocus()
    assert "Article 15" not in section.reading.toPlainText()
    before = section.gaps_title.text()
    type_in("Réglé par le CCAP")
    section.flush()
    [out] = stored(life_desk).left_out
    assert (out.id, out.because) == (Article.REUSE, "Réglé par le CCAP")
    assert section.gaps_title.text() != before
    assert state(section, Article.REUSE) == "écarté"

    section.editor.out.setFocus()
    press(Key.Key_Space)
    assert stored(life_desk).left_out == ()


@pytest.mark.parametrize("row", range(8))
def test_each_gap_leads_to_its_place(page: ContractLifePage, section: ClauseSection, row: int) -> None:
    assert section.gaps.count() == 8
    section.gaps.setFocus()
    section.gaps.setCurrentRow(row)
    press(Key.Key_Return)
    there = page.section
    assert isinstance(there, PreparationSection)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert there.isAncestorOf(focused)


def test_gaps_of_a_penalty_lead_to_its_cell(page: ContractLifePage, section: ClauseSection, life_desk: Desk) -> None:
    before = stored(life_desk)
    after = replace(
        before,
        penalties=(Penalty(id="p", event="Retard", adversarial_days=0),),
        terms=replace(before.terms, force=Force.INVITATION),
    )
    life_desk.preparations.save(before, after, "fill in")
    page.refresh()
    wanted = [gap for gap in life_desk.clauses.gaps(after) if gap.subject_id == "p"]
    assert len(wanted) == 3
    assert all(gap.lack in PLACES for gap in wanted)
    section._lead_to(wanted[1])
    there = page.section
    assert isinstance(there, PreparationSection)
    table = there.penalties.table
    assert table.current_id() == "p"
    assert table.view.currentIndex().column() == table.model.column_of("cap")


def test_a_field_that_is_gone_leads_back_to_its_article(section: ClauseSection) -> None:
    section.articles.choose(Article.CONTENT)
    retype(section, "Voir le plan.")
    section.articles.choose(Article.PURPOSE)
    last = next(row for row in range(section.gaps.count()) if "ne reprend plus" in section.gaps.item(row).text())
    section.gaps.setFocus()
    section.gaps.setCurrentRow(last)
    press(Key.Key_Return)
    assert section.editor.article is Article.CONTENT
    assert section.editor.body.editor.hasFocus()


def test_ones_own_template_is_for_all_contracts_and_goes_back(
    section: ClauseSection, life_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(dialog: ArticleTemplateDialog) -> QDialog.DialogCode:
        dialog.body.text.setPlainText("Mon objet : {objet} {inconnu}")
        assert "{inconnu}" in dialog.body.problem
        dialog.body.text.setPlainText("Mon objet : {objet}")
        assert dialog.take.isEnabled()
        dialog.accept()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ArticleTemplateDialog, "exec", write)
    section.editor.template.setFocus()
    press(Key.Key_Space)
    assert "Mon objet : Gants de travail" in section.reading.toPlainText()
    assert state(section, Article.PURPOSE) == "mon modèle"
    assert life_desk.clauses.template(Article.PURPOSE, "").body == "Mon objet : {objet}"

    def reset(dialog: ArticleTemplateDialog) -> QDialog.DialogCode:
        dialog.reset.click()
        assert not dialog.reset.isEnabled()
        dialog.accept()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ArticleTemplateDialog, "exec", reset)
    section.editor.template.click()
    assert state(section, Article.PURPOSE) == "modèle"


def test_the_pdf_is_shown(section: ClauseSection, monkeypatch: pytest.MonkeyPatch) -> None:
    names = []

    def run(dialog: PaperDialog) -> int:
        names.append(dialog.windowTitle())
        dialog.done(0)
        return 0

    monkeypatch.setattr(PaperDialog, "exec", run)
    section.paper.setFocus()
    press(Key.Key_Space)
    assert len(names) == 1
    assert "2026-EPI-004_CLAUSE_2026-11-21_v1.pdf" in names[0]


def test_the_docx_is_written_by_the_worker(
    section: ClauseSection, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def where(file_name: str, _widget: object, ending: str) -> Path:
        asked.append((file_name, ending))
        return tmp_path / "clause.docx"

    monkeypatch.setattr(opening, "ask_where", where)
    with messages.answering() as script:
        section.save_docx.setFocus()
        press(Key.Key_Space)
        qtbot.waitUntil(lambda: bool(script.shown))
    assert asked == [("2026-EPI-004_CLAUSE_2026-11-21_v1.docx", "docx")]
    assert script.shown[0].endswith("clause.docx.")
    assert docx.Document(str(tmp_path / "clause.docx")).core_properties.language == "fr-FR"
    qtbot.waitUntil(section.save_docx.isEnabled)


def test_a_docx_that_cannot_be_written_gets_one_sentence(
    section: ClauseSection, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "ask_where", lambda *_asked: tmp_path / "absent" / "clause.docx")
    with messages.answering() as script:
        section.save_docx.click()
        qtbot.waitUntil(lambda: bool(script.shown))
    assert "absent" in script.shown[0]
    qtbot.waitUntil(section.save_docx.isEnabled)


def test_the_clause_is_read_from_the_article_chosen_on(
    qtbot: QtBot, page: ContractLifePage, section: ClauseSection
) -> None:
    section.articles.choose(Article.REUSE)
    page.show_place(Place.PREPARATION)
    page.show_place(Place.CLAUSE)
    qtbot.waitUntil(lambda: section.reading.textCursor().block().text().endswith("Réutilisation des enseignements"))
    assert section.reading.verticalScrollBar().value() > 0
    assert section.gaps.isVisible() == bool(section.gaps.count())


def test_an_article_is_heard_with_its_state(section: ClauseSection) -> None:
    item = section.articles.items[Article.PURPOSE]
    heard = item.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert heard == f"{item.text(0)}, {item.text(1)}"


def test_tab_goes_from_the_text_to_what_is_done_with_it(section: ClauseSection) -> None:
    editor = section.editor
    stops = [editor.title.line, editor.body.text, editor.insert, editor.template, editor.out]
    section.articles.setFocus()
    met: list[QWidget | None] = []
    for _ in range(20):
        press(Key.Key_Tab)
        met += [QApplication.focusWidget()] if QApplication.focusWidget() in stops else []
        if len(met) == len(stops):
            break
    assert met == stops
