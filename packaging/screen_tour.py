"""The tour of all screens that screens.py makes pictures of, in the real window on the example data."""

import datetime as dt
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from facilitator_app.bootstrap import launch, words_for
from facilitator_app.domain.meeting import MeetingKind, MeetingStatus
from facilitator_app.domain.message import Way
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.review import Step, steps
from facilitator_app.paths import demo_database_path
from facilitator_app.services.desk import open_desk
from facilitator_app.services.example import make_example
from facilitator_app.services.listing import ListQuery
from facilitator_app.services.papers import Asked, PaperKind
from facilitator_app.ui.application import Session
from facilitator_app.ui.contract_life.sections import Place
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.plan_editor.page import PlanEditorPage
from facilitator_app.ui.review_wizard.page import ReviewPage
from facilitator_app.ui.theme import Theme

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.words.words import Language

_PATIENCE = 20.0
_DOTS_PER_INCH = 96
# Contracts of resources/example: with two years behind it, barely begun, with a meeting under way, just notified,
# convened to its kick-off.
LONG, DRAFT, UNDER_REVIEW, NEW = "bof-marche", "vert-marche", "papier-marche", "mobilier-marche"
CONVENED = "gants-marche"


@contextmanager
def opened(language: str, size: tuple[int, int], day: dt.date) -> Iterator[MainWindow]:
    """The program on the example data, on a day, in a language, as large as the screen."""
    spoken = cast("Language", language)
    started = launch(language=spoken, demo=True)
    database = demo_database_path(started.data_dir)
    make_example(database, words=words_for(spoken), clock=lambda: day)

    def open_it(_progress: object) -> "Desk":
        return open_desk(database, data_dir=started.data_dir, words=started.words, clock=lambda: day)

    application = cast(QApplication, QApplication.instance() or QApplication(["screens"]))
    application.setCursorFlashTime(0)
    session = Session(application, replace(started, open_desk=open_it))
    assert session.open(), "the window does not open"
    assert session.window is not None
    session.window.resize(*size)
    until(lambda: session.window is not None and session.window.list_page.due is not None)
    # What the start still has to do in its turn: backup, preloading.
    QTest.qWait(2000)
    until(lambda: not session.worker.busy)
    try:
        yield session.window
    finally:
        session.window.close()
        session.end()


def until(done: Callable[[], bool]) -> None:
    """Lets the window work until something is so."""
    deadline = time.monotonic() + _PATIENCE
    while not done():
        if time.monotonic() > deadline:
            raise TimeoutError("the window did not get there")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


class Camera:
    """Takes pictures of a window and of what opens over it."""

    def __init__(self, window: MainWindow, folder: Path, only: str) -> None:
        self.window = window
        self.folder = folder
        self._only = only
        self._size = window.size()

    def dress(self, theme: str, zoom: int, size: tuple[int, int]) -> None:
        """Puts a theme and a zoom on the whole program, in a window as large as the screen."""
        self.window.settings.put("general/zoom", zoom)
        self.window.status.tell_zoom(zoom)
        self.window.set_theme(Theme(theme))
        QTest.qWait(200)
        self._size = QSize(*size)
        self.window.resize(self._size)

    def wanted(self, name: str) -> bool:
        """Whether somebody asked for this picture."""
        return self._only in name

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Keeps a picture once the window has come to rest."""
        QTest.qWait(120)
        if widget is None and self.window.size() != self._size:
            print(f"{self.folder.name}/{name}: the screen is too small for {self.window.size()}", file=sys.stderr)
            self.window.resize(self._size)
        if not (widget or self.window).grab().save(str(self.folder / f"{name}.png")):
            raise OSError(f"{name}.png can't be written to {self.folder}")

    def take_dialog(self, name: str, act: Callable[[], object]) -> None:
        """Does what opens a dialog, keeps its picture, and gives the dialog up."""
        seen = False

        def look() -> None:
            nonlocal seen
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                return
            watch.stop()
            seen = True
            # A document appears once it is made.
            until(lambda: not self.window.worker.busy)
            try:
                self.take(name, dialog)
            finally:
                dialog.close()

        watch = QTimer()
        watch.timeout.connect(look)
        watch.start(50)
        act()
        if not seen:
            until(lambda: seen)

    def take_menu(self, name: str, menu: QMenu) -> None:
        """Keeps the picture of a menu."""
        menu.popup(self.window.mapToGlobal(self.window.rect().topLeft()))
        self.take(name, menu)
        menu.close()


def tour(camera: Camera) -> int:
    """Shows every screen; returns how many could not be shown, and says why."""
    failed = 0
    for name, show in stops(camera).items():
        if not camera.wanted(name):
            continue
        try:
            camera.window.show_list()
            camera.window.list_page.clear()
            camera.window.list_page.select_contract(LONG)
            show(name)
        except Exception:
            # The others are shown all the same: this is when somebody needs to see them.
            failed += 1
            print(f"{camera.folder.name}/{name}:", file=sys.stderr)
            traceback.print_exc()
    return failed


def stops(camera: Camera) -> dict[str, Callable[[str], None]]:
    """What is shown for each picture, by file name."""
    window = camera.window
    found: dict[str, Callable[[str], None]] = {
        "10-list": camera.take,
        "11-list-search": lambda name: _search(camera, name, "formation"),
        "12-list-nothing-found": lambda name: _search(camera, name, "introuvable"),
        "13-list-late": lambda name: _late(camera, name),
        "14-list-message": lambda name: _message(camera, name),
        "15-due": lambda name: _page(camera, name, window.show_due),
        "16-list-question": lambda name: camera.take_dialog(name, window.shelves.delete),
    }
    for menu in window.menuBar().findChildren(QMenu):
        if menu.objectName().startswith("menu") and menu.parent() is window.menuBar():
            found[f"19-{_dashed(menu.objectName())}"] = partial(_menu, camera, menu)
    parts = (_forms, _papers, _plans, _reviews, _lives, _safekeeping)
    return found | {name: show for part in parts for name, show in part(camera).items()}


def _menu(camera: Camera, menu: QMenu, name: str) -> None:
    camera.take_menu(name, menu)


def _dashed(name: str) -> str:
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in name)


def _page(camera: Camera, name: str, show: Callable[[], object]) -> None:
    show()
    camera.take(name)


def _search(camera: Camera, name: str, text: str) -> None:
    camera.window.list_page.search.setText(text)
    camera.take(name)


def _late(camera: Camera, name: str) -> None:
    from facilitator_app.domain.state import State

    page = camera.window.list_page
    page.filters.query = replace(page.filters.query, states=frozenset({State.LATE}))
    page.reload()
    camera.take(name)


def _message(camera: Camera, name: str) -> None:
    window = camera.window
    window.list_page.select_contract(NEW)
    window.shelves.archive()
    camera.take(name)
    window.undo()
    window.bar.hide()


def _forms(camera: Camera) -> dict[str, Callable[[str], None]]:
    acts = camera.window.acts
    return {
        "20-contract-new": lambda name: camera.take_dialog(name, acts.new),
        "21-contract-edit": lambda name: camera.take_dialog(name, lambda: acts.edit(LONG)),
        "22-directory": lambda name: camera.take_dialog(name, acts.directory),
        "23-jump": lambda name: camera.take_dialog(name, camera.window.jump),
        "24-papers": lambda name: camera.take_dialog(name, acts.papers),
        "25-review-begin": lambda name: camera.take_dialog(name, acts.review),
    }


def _papers(camera: Camera) -> dict[str, Callable[[str], None]]:
    """Documents looked at, sent, signed; each is issued when its picture is taken first."""
    from facilitator_app.ui.papers.other_means import OtherMeansDialog
    from facilitator_app.ui.papers.sign_dialog import SignDialog
    from facilitator_app.ui.papers.template_dialog import TemplateDialog

    window, acts = camera.window, camera.window.acts
    desk, words = window.desk, window.words

    def issued() -> str:
        paper = desk.papers.issue(Asked(kind=PaperKind.MINUTES, contract_id=LONG), words)
        if not desk.sending.of_contract(LONG):
            desk.sending.record_other_means(paper.id, Way.POST, desk.today(), to=desk.sending.holder_of(LONG))
        return paper.id

    def dialog(make: Callable[[], QDialog]) -> Callable[[str], None]:
        return lambda name: camera.take_dialog(name, lambda: make().exec())

    def send() -> None:
        issued()
        acts.send()

    return {
        "26-paper-not-issued": lambda name: camera.take_dialog(name, acts.plan_paper),
        "27-paper-issued": lambda name: camera.take_dialog(name, lambda: window.open_paper(issued())),
        "28-send": lambda name: camera.take_dialog(name, send),
        "28-send-other-means": dialog(lambda: OtherMeansDialog(desk, words, issued(), window)),
        "28-send-template": dialog(lambda: TemplateDialog(desk, words, window)),
        "29-sign": dialog(lambda: SignDialog(desk, words, issued(), window.worker, window)),
    }


def _editor(camera: Camera, contract_id: str) -> PlanEditorPage:
    camera.window.acts.open_plan(contract_id)
    page = camera.window.stack.currentWidget()
    assert isinstance(page, PlanEditorPage)
    return page


def _plans(camera: Camera) -> dict[str, Callable[[str], None]]:
    names = ("objectives", "indicators", "actions", "resources", "schedule", "follow-up")
    found: dict[str, Callable[[str], None]] = {}
    for number, tab in enumerate(names):

        def show(name: str, number: int = number, contract_id: str = LONG) -> None:
            _editor(camera, contract_id).tabs.setCurrentIndex(number)
            camera.take(name)

        def show_detail(name: str, number: int = number) -> None:
            page = _editor(camera, LONG)
            page.tabs.setCurrentIndex(number)
            page.toggle_detail()
            camera.take(name)
            page.toggle_detail()

        found[f"{30 + number}-plan-{tab}"] = show
        found[f"{30 + number}-plan-{tab}-draft"] = partial(show, contract_id=DRAFT)
        found[f"{30 + number}-plan-{tab}-detail"] = show_detail

    def table(name: str) -> None:
        page = _editor(camera, LONG)
        page.tabs.setCurrentWidget(page.schedule)
        page.schedule.as_table.setChecked(True)
        camera.take(name)
        page.schedule.as_chart.setChecked(True)

    def dialog(name: str, act: str) -> None:
        page = _editor(camera, DRAFT)
        camera.take_dialog(name, getattr(page, act))

    found["34-plan-schedule-table"] = table
    found["36-plan-library"] = lambda name: dialog(name, "add_from_library")
    found["37-plan-validate"] = lambda name: dialog(name, "validate")
    found["38-plan-history"] = lambda name: dialog(name, "show_history")
    return found


def _reviews(camera: Camera) -> dict[str, Callable[[str], None]]:
    desk, window = camera.window.desk, camera.window
    under_way = desk.meetings.open_meeting(UNDER_REVIEW)
    assert under_way is not None
    found: dict[str, Callable[[str], None]] = {}
    for number, step in enumerate(steps(under_way.kind)):

        def show(name: str, step: str = step) -> None:
            window.show_meeting(under_way.id)
            page = window.stack.currentWidget()
            assert isinstance(page, ReviewPage)
            page.rail.chosen.emit(step, True)
            camera.take(name)
            until(lambda: not page.worker.busy)
            camera.take(name)

        found[f"{40 + number}-review-{step.value.replace('_', '-')}"] = show
    finished = [m for m in desk.meetings.of_contract(LONG) if m.status is MeetingStatus.FINISHED]

    def frozen(name: str) -> None:
        window.show_meeting(finished[-1].id)
        page = window.stack.currentWidget()
        assert isinstance(page, ReviewPage)
        camera.take(name)
        until(lambda: not page.worker.busy)
        camera.take(name)

    def kick_off(name: str) -> None:
        meeting = desk.meetings.start(CONVENED, MeetingKind.KICK_OFF)
        window.show_meeting(meeting.id)
        page = window.stack.currentWidget()
        assert isinstance(page, ReviewPage)
        page.rail.chosen.emit(Step.PROJECTS, True)
        camera.take(name)

    return {**found, "48-review-projects": kick_off, "49-review-finished": frozen}


def _lives(camera: Camera) -> dict[str, Callable[[str], None]]:
    """Each section of the life of a contract: of one with much behind it, and of one just notified."""
    window = camera.window
    found: dict[str, Callable[[str], None]] = {}
    for number, place in enumerate(Place):
        for contract_id, suffix in ((LONG, ""), (NEW, "-new")):

            def show(name: str, place: Place = place, contract_id: str = contract_id) -> None:
                window.show_life(contract_id, place)
                until(lambda: not window.worker.busy)
                camera.take(name)

            found[f"{70 + number}-life-{_dashed(place)}{suffix}"] = show

    def help_pane(name: str) -> None:
        window.show_life(LONG)
        window.help.toggle()
        camera.take(name)
        window.help.toggle()

    def guided(name: str) -> None:
        window.help.take_tour()
        camera.take(name)
        if window.help.tour is not None:
            window.help.tour.leave()

    return {**found, "80-help": help_pane, "81-tour": guided}


_LIST = """reference;objet;acheteur;titulaire;date_notification;duree_mois
2026-900;Entretien des fontaines;Ville de Sète;Eaux Vives;2026-10-12;36
2026-901;;Ville de Sète;;12/13/2026;douze
"""


def _safekeeping(camera: Camera) -> dict[str, Callable[[str], None]]:
    care = camera.window.care

    def take_in(name: str) -> None:
        file = camera.window.desk.data_dir / "marches.csv"
        file.write_text(_LIST, encoding="utf-8")
        camera.take_dialog(name, lambda: care.import_from(file))
        until(lambda: not camera.window.worker.busy)

    return {
        "50-import": take_in,
        "51-restore": lambda name: camera.take_dialog(name, care.restore),
        "52-preferences": lambda name: camera.take_dialog(name, care.preferences),
        "53-keys": lambda name: camera.take_dialog(name, care.show_keys),
        "54-about": lambda name: camera.take_dialog(name, care.show_about),
        "55-log": lambda name: camera.take_dialog(name, care.show_log),
    }


def documents(window: MainWindow, folder: Path, only: str) -> None:
    """Makes a picture of each page of each document of the example."""
    desk, words = window.desk, window.words
    folder.mkdir(parents=True, exist_ok=True)
    for row in desk.contracts.page(ListQuery(sort="reference"), 0):
        made: dict[str, Callable[[], bytes]] = {}
        for plan in desk.plans.of_contract(row.id):
            name = f"plan-{row.id}-{plan.year}-v{plan.version}"
            made[name] = _paper(desk, PaperKind.PLAN, row.id, words=words, plan_id=plan.id)
        for number, meeting in enumerate(desk.meetings.of_contract(row.id)):
            name = f"minutes-{row.id}-{number + 1}-{meeting.kind}"
            made[name] = _paper(desk, PaperKind.MINUTES, row.id, words=words, meeting_id=meeting.id)
        if row.id == LONG:
            for party in (Party.HOLDER, Party.BUYER):
                made[f"actions-{row.id}-{party}"] = _paper(desk, PaperKind.ACTIONS, row.id, words=words, party=party)
        for name, make in made.items():
            if only in name:
                _pages(make(), folder, name)


def _paper(desk: "Desk", kind: PaperKind, contract_id: str, **which: object) -> Callable[[], bytes]:
    return lambda: desk.papers.preview(kind, contract_id, **which)  # type: ignore[arg-type]  # as preview takes them


def _pages(paper: bytes, folder: Path, name: str) -> None:
    import pypdfium2

    for number, page in enumerate(pypdfium2.PdfDocument(paper), 1):
        bitmap = page.render(scale=_DOTS_PER_INCH / 72)
        bitmap.to_pil().save(folder / f"{name}-p{number:02}.png")
