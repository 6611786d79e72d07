"""What is done with all contracts selected in the list: archived, moved to the bin, deleted; and taken back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.problems import Problem
from facilitator_app.ui import messages
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.ui.contract_list.page import ContractListPage

translate = QCoreApplication.translate

_NAMED_AT_MOST = 8


class ContractShelves(QObject):
    """Each method is one act of the person on the list; problems are told in the window's message bar."""

    def __init__(self, desk: "Desk", words: Words, page: "ContractListPage", window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._words, self._page, self._window = desk, words, page, window

    def archive(self) -> None:
        """Archives the contracts selected; those in the archive or the bin come back."""
        chosen = self._page.table.selected_ids()
        if not chosen:
            return
        query = self._page.model.query
        count = len(chosen)
        try:
            if query.deleted:
                self._desk.contracts.unbin(chosen)
                text = translate("ContractActs", "%n contract(s) taken out of the bin.", "", count)
            elif query.archived:
                self._desk.contracts.restore(chosen)
                text = translate("ContractActs", "%n contract(s) brought back from the archives.", "", count)
            else:
                self._desk.contracts.archive(chosen)
                text = translate("ContractActs", "%n contract(s) archived.", "", count)
        except Problem as problem:
            messages.show(self._window, problem, self._words)
            return
        self._done(text)

    def delete(self) -> None:
        """Moves the contracts selected to the bin, after naming what goes; from the bin, deletes them for good."""
        chosen = self._page.table.selected_ids()
        if not chosen:
            return
        for_good = self._page.model.query.deleted
        try:
            if not messages.ask(
                self._window,
                self._question(len(chosen), for_good),
                act=self._verb(for_good),
                details=self._named(chosen),
            ):
                return
            if for_good:
                self._desk.contracts.delete_forever(chosen)
            else:
                self._desk.contracts.bin(chosen)
        except Problem as problem:
            messages.show(self._window, problem, self._words)
            return
        if for_good:
            self._page.refresh()
            messages.tell(self._window, translate("ContractActs", "%n contract(s) deleted for good.", "", len(chosen)))
        else:
            self._done(translate("ContractActs", "%n contract(s) moved to the bin.", "", len(chosen)))

    def undo(self) -> None:
        """Takes the last act on the list back."""
        self._replay(self._desk.contracts.undo, translate("ContractActs", "Undone: {act}"))

    def redo(self) -> None:
        """Does the last undone act again."""
        self._replay(self._desk.contracts.redo, translate("ContractActs", "Done again: {act}"))

    def _replay(self, act: Callable[[], str | None], text: str) -> None:
        try:
            done = act()
        except Problem as problem:
            messages.show(self._window, problem, self._words)
            self._page.refresh()
            return
        self._page.refresh()
        if done:
            messages.tell(self._window, text.format(act=done))

    def _done(self, text: str) -> None:
        self._page.refresh()
        messages.tell(self._window, text, act=translate("ContractActs", "Undo"), do=self.undo)

    def _question(self, count: int, for_good: bool) -> str:
        if for_good:
            return translate("ContractActs", "Delete %n contract(s) for good? This can’t be undone.", "", count)
        return translate("ContractActs", "Move %n contract(s) to the bin?", "", count)

    @staticmethod
    def _verb(for_good: bool) -> str:
        if for_good:
            return translate("ContractActs", "Delete for good")
        return translate("ContractActs", "Move to the bin")

    def _named(self, contract_ids: list[str]) -> str:
        lines = []
        for contract_id in contract_ids[:_NAMED_AT_MOST]:
            goes = self._desk.contracts.what_goes(contract_id)
            parts = [
                translate("ContractActs", "%n plan(s)", "", goes.plans),
                translate("ContractActs", "%n meeting(s)", "", goes.meetings),
                translate("ContractActs", "%n document(s)", "", goes.documents),
            ]
            lines.append(f"{goes.reference} · {goes.title} — {', '.join(parts)}")
        left = len(contract_ids) - _NAMED_AT_MOST
        if left > 0:
            lines.append(translate("ContractActs", "and %n more", "", left))
        return "\n".join(lines)
