"""The pages of a document: drawn as they come into sight, at any size, searched without regard to accents."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from facilitator_app.documents import build_minutes
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.ui.papers import pdfium
from facilitator_app.ui.papers.pages_view import Fit
from facilitator_app.ui.papers.preview import PdfPreview
from facilitator_app.ui.worker import Worker
from tests.documents import samples
from tests.ui.review_wizard.keyboard import CONTROL, SHIFT, press, type_in


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return build_minutes(samples.minutes(samples.ORDINARY * 3))


@pytest.fixture
def failures() -> list[Problem]:
    return []


@pytest.fixture
def preview(pdf: bytes, failures: list[Problem], qtbot: QtBot) -> Iterator[PdfPreview]:
    worker = Worker()
    made = PdfPreview(worker, failures.append, None)
    qtbot.addWidget(made)
    made.resize(700, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    with qtbot.waitSignal(made.read):
        made.show_document(lambda: pdf)
    made.view.setFocus()
    yield made
    made.clear()
    worker.wait()
    assert failures == []


def test_a_page_is_drawn_at_the_size_asked_for(pdf: bytes) -> None:
    [first, *_others] = pdfium.page_sizes(pdf)
    image = pdfium.page_image(pdf, 0, 2.0)
    assert abs(image.width() - first.width() * 2) <= 1
    assert abs(image.height() - first.height() * 2) <= 1
    assert image.pixelColor(0, 0) == QColor("white")


def test_text_is_found_without_accents_and_over_line_ends(pdf: bytes) -> None:
    texts = tuple(pdfium.page_text(pdf, number) for number in range(len(pdfium.page_sizes(pdf))))
    assert "Décisions" in texts[0].text

    hits = pdfium.find(pdf, texts, "DECISIONS")
    assert hits[0].page == 0
    [box] = hits[0].boxes
    assert box.width() > box.height() > 5
    assert pdfium.find(pdf, texts, "aucun mot ainsi") == ()
    assert pdfium.find(pdf, texts, "  ") == ()
    words = texts[0].searched.split(" ")
    for start in range(0, len(words) - 3, 7):
        assert pdfium.find(pdf, texts[:1], " ".join(words[start : start + 3]))


def test_pages_are_turned_and_read_aloud(preview: PdfPreview, qtbot: QtBot) -> None:
    assert preview.page_count > 2
    assert "Décisions" in preview.view.accessibleDescription()

    press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert preview.view.page == 1
    assert preview.view.accessibleName() == "Page 2 of " + str(preview.page_count)
    where = preview.findChild(QLabel, "pdfWhere")
    assert isinstance(where, QLabel)
    assert where.text() == preview.view.accessibleName()
    qtbot.waitUntil(lambda: preview.view.drawn(1))
    press(Qt.Key.Key_End)
    assert preview.view.page == preview.page_count - 1
    qtbot.waitUntil(lambda: preview.view.drawn(preview.page_count - 1))
    assert not preview.view.drawn(0)
    press(Qt.Key.Key_Home)
    assert preview.view.page == 0


def test_the_size_follows_the_window_or_what_was_chosen(preview: PdfPreview, qtbot: QtBot) -> None:
    view = preview.view
    wide = view.scale
    preview.resize(500, 800)
    assert view.scale < wide
    preview.size_box.setCurrentIndex(preview.size_box.findData(Fit.PAGE))
    preview.size_box.activated.emit(preview.size_box.currentIndex())
    assert view.verticalScrollBar().pageStep() * 2 > view.viewport().height()
    sheet = view.grab()
    assert not sheet.isNull()

    view.set_mode(1.0)
    press(Qt.Key.Key_Plus, CONTROL)
    assert view.scale == 1.25
    assert preview.size_box.currentData() == 1.25
    press(Qt.Key.Key_Minus, CONTROL)
    press(Qt.Key.Key_Minus, CONTROL)
    assert view.scale == 0.75
    press(Qt.Key.Key_0, CONTROL)
    assert view.mode is Fit.WIDTH
    qtbot.waitUntil(lambda: view.drawn(0))


def test_search_by_keys_alone(preview: PdfPreview, qtbot: QtBot) -> None:
    finder = preview.finder
    press(Qt.Key.Key_F, CONTROL)
    type_in("decision")
    qtbot.waitUntil(lambda: finder.found[1] > 1)
    assert finder.found[0] == 1
    assert finder.told.text() == f"1 of {finder.found[1]}"

    press(Qt.Key.Key_Return)
    assert finder.found[0] == 2
    press(Qt.Key.Key_Return, SHIFT)
    press(Qt.Key.Key_Return, SHIFT)
    assert finder.found[0] == finder.found[1]
    assert preview.view.verticalScrollBar().value() > 0
    press(Qt.Key.Key_F3)
    assert finder.found[0] == 1

    type_in("zzz")
    qtbot.waitUntil(lambda: finder.found == (0, 0))
    assert finder.told.text() == "Not found"
    press(Qt.Key.Key_Escape)
    assert not finder.isVisible()
    assert preview.view.hasFocus()
    press(Qt.Key.Key_F3)
    assert finder.line.hasFocus()


def test_what_is_found_is_marked(preview: PdfPreview, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: preview.view.drawn(0))
    before = preview.view.grab().toImage()
    preview.finder.begin()
    preview.finder.line.setText("décisions")
    qtbot.waitUntil(lambda: preview.finder.found[1] > 0)
    assert preview.view.grab().toImage() != before


def test_a_document_that_cannot_be_made_says_so(qtbot: QtBot) -> None:
    worker, failures = Worker(), list[Problem]()
    preview = PdfPreview(worker, failures.append, None)
    qtbot.addWidget(preview)

    def make() -> bytes:
        raise Problem(ProblemKind.NOT_FOUND)

    preview.show_document(make)
    qtbot.waitUntil(lambda: bool(failures))
    assert preview.pdf is None
    assert preview.page_count == 0
    worker.wait()


def test_another_version_is_shown_from_the_same_place(preview: PdfPreview, pdf: bytes, qtbot: QtBot) -> None:
    preview.turn(1)
    place = preview.view.verticalScrollBar().value()
    with qtbot.waitSignal(preview.read):
        preview.show_document(lambda: pdf)
    assert preview.view.verticalScrollBar().value() == place
    assert preview.view.page == 1
