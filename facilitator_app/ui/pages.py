"""The pages of the window, each made when it is first needed, and the way back from them."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol, cast

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QAction, QUndoGroup, QUndoStack
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QWidget


class Page(Protocol):
    """What every page but the list has; see also the optional parts that `part` asks for."""

    closed: Any

    def flush(self) -> object:
        """Makes everything typed durable now."""


class Pages(QObject):
    """The stack of pages and the undo steps of the one in front."""

    changed = Signal()
    saving_changed = Signal(str)
    help_changed = Signal()
    """The page in front shows another screen: there is another word of help to say."""

    def __init__(self, stack: QStackedWidget, home: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack
        self._home = home
        self._made: dict[str, QWidget] = {}
        self.undo_group = QUndoGroup(self)
        stack.addWidget(home)

    @property
    def current(self) -> QWidget:
        """The page in front."""
        return self._stack.currentWidget() or self._home

    @property
    def at_home(self) -> bool:
        """Whether the list is in front."""
        return self.current is self._home

    def get(self, name: str, make: Callable[[], QWidget]) -> QWidget:
        """A page by its name, made now if it has not been yet. Not yet in front."""
        if name not in self._made:
            page = make()
            self._made[name] = page
            self._stack.addWidget(page)
            cast(Page, page).closed.connect(self.leave)
            if hasattr(page, "undo_stack_changed"):
                page.undo_stack_changed.connect(lambda: self._activate(page))
            for signal, slot in (
                ("title_changed", self.changed),
                ("help_changed", self.help_changed),
            ):
                if hasattr(page, signal):
                    getattr(page, signal).connect(slot)
            if hasattr(page, "saving_changed"):
                page.saving_changed.connect(partial(self._tell_saved, page))
        return self._made[name]

    def _tell_saved(self, page: QWidget, sentence: str) -> None:
        """What a page behind saves is no news: the time told is that of the page in front."""
        if page is self.current:
            self.saving_changed.emit(sentence)

    def show(self, page: QWidget) -> None:
        """Brings a page to the front; what was typed on the one before is saved first."""
        if page is not self.current:
            self.flush()
            with QSignalBlocker(self._stack):
                self._stack.setCurrentWidget(page)
            self._fit(page)
        self._activate(page)
        self.saving_changed.emit("")
        self.changed.emit()

    def _fit(self, shown: QWidget) -> None:
        """Lets the page in front alone say how small the window may be, not the widest of all."""
        for page in (self._home, *self._made.values()):
            way = QSizePolicy.Policy.Preferred if page is shown else QSizePolicy.Policy.Ignored
            page.setSizePolicy(way, way)

    def _activate(self, page: QWidget) -> None:
        """Takes the undo steps that the page in front now has; those of a page behind wait until it is shown."""
        if page is not self.current:
            return
        undo = getattr(page, "undo_stack", None)
        stack = undo if isinstance(undo, QUndoStack) else None
        if stack is not None and stack not in self.undo_group.stacks():
            self.undo_group.addStack(stack)
        self.undo_group.setActiveStack(stack)  # type: ignore[arg-type]  # None means none, the stub forgets it

    def leave(self) -> None:
        """Goes back to the list."""
        if not self.at_home:
            self.show(self._home)
            (part(self._home, "go_to_list") or self._home.setFocus)()

    def flush(self) -> bool:
        """Makes everything typed on all pages durable; False when some of it could not be."""
        settle = getattr(QApplication.focusWidget(), "settle", None)
        if settle is not None:
            # A line of a form that is not left yet: the beginning of a text that can't be read is not what was meant.
            settle()
        # Each page is asked, whatever the one before answered.
        saved = [cast(Page, page).flush() is not False for page in self._made.values()]
        return all(saved)

    def abandon(self) -> None:
        """Gives up, on all pages, what could not be made durable."""
        for page in self._made.values():
            abandon = part(page, "abandon")
            if abandon is not None:
                abandon()

    def title(self) -> str:
        """What the page in front shows, for the window's title; "" for the list."""
        title = part(self.current, "title")
        return str(title()) if title is not None and not self.at_home else ""

    def help_topic(self) -> str:
        """What the help is asked about: the screen in front."""
        topic = part(self.current, "help_topic")
        return "list" if topic is None else str(topic())

    def menu_actions(self) -> list[QAction]:
        """The commands of the page in front, for the menu « Édition »."""
        actions = part(self.current, "actions_for_menu")
        return list(actions()) if actions is not None else []


def part(page: QWidget, name: str) -> Callable[[], Any] | None:
    """What a page may offer: title, toggle_detail, focus_search, issue_paper, meeting_contract, help_topic…"""
    found = getattr(page, name, None)
    return found if callable(found) else None
