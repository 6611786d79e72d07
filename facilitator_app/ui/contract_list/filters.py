"""The filters of the list as chips with counts: always visible, each removed with one click."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from facilitator_app.domain.organisation import OrganisationKind
from facilitator_app.domain.state import State
from facilitator_app.services.listing import Counts, DuePeriod, ListQuery
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.icons import icon, state_pixmap
from facilitator_app.ui.theme import em, is_dark, state_colour
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

_PROMINENT = (State.LATE, State.WATCH)


def period_name(period: DuePeriod) -> str:
    """A period as the filter menu tells it."""
    match period:
        case DuePeriod.OVERDUE:
            return translate("Filters", "Overdue")
        case DuePeriod.SEVEN_DAYS:
            return translate("Filters", "Due within 7 days")
        case DuePeriod.THIRTY_DAYS:
            return translate("Filters", "Due within 30 days")
        case DuePeriod.THIS_MONTH:
            return translate("Filters", "Due this month")
        case DuePeriod.THIS_QUARTER:
            return translate("Filters", "Due this quarter")
        case DuePeriod.THREE_MONTHS:
            return translate("Filters", "Due within three months")


class _Chip(QToolButton):
    """One filter: pressed while it is on."""

    def __init__(self, parent: QWidget, name: str, state: State | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._state = state
        self.toggled.connect(lambda _on: self.dress())
        self.dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Asked of the chip: its palette comes after that of the bar around it.
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_state"):
            self.dress()

    def dress(self) -> None:
        """Draws the sign of the state in the theme's colour and size; bold while it is on."""
        if self.font().bold() != self.isChecked():
            font = self.font()
            font.setBold(self.isChecked())
            self.setFont(font)
        side = em(self, 0.85)
        self.setIconSize(QSize(side, side))
        if self._state is not None:
            colour = state_colour(self._state, is_dark(self.palette()))
            self.setIcon(QIcon(state_pixmap(self._state, side, colour, self.devicePixelRatioF())))

    def tell(self, text: str, count: int | None = None) -> None:
        """Shows the filter's name and how many contracts it has."""
        self.setText(text if count is None else f"{text}  {count}")
        counted = "" if count is None else ", " + translate("Filters", "%n contract(s)", "", count)
        self.setAccessibleName(text + counted)


class FilterBar(QWidget):
    """Holds the query's filters; `changed` says that they are others now."""

    changed = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterBar")
        self._desk, self._words = desk, words
        self.query = ListQuery()
        self._counts = Counts()
        self._names: dict[str, str] = {}
        self._flow = FlowLayout(self)
        self._flow.setSpacing(em(self, 0.35))
        self._all = self._chip("filterAll", self.clear)
        self._states = {
            state: self._chip(f"filterState_{state}", partial(self._toggle_state, state), state) for state in _PROMINENT
        }
        self._quarter = self._chip("filterQuarter", lambda: self._toggle_period(DuePeriod.THIS_QUARTER))
        self._removable: list[_Chip] = []
        self._more = QToolButton(self)
        self._more.setObjectName("filterMore")
        self._more.setIcon(icon("filter"))
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setText(translate("Filters", "+ Filter"))
        self._more.setAccessibleName(translate("Filters", "Add a filter"))
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self._more)
        self._menu.aboutToShow.connect(lambda: self.fill_menu(self._menu))
        self._more.setMenu(self._menu)
        self._flow.addWidget(self._more)
        self._tell()

    @property
    def filtered(self) -> bool:
        """Whether any filter is on."""
        return self.query != ListQuery()

    def set_counts(self, counts: Counts) -> None:
        """Takes the numbers to show."""
        self._counts = counts
        self._tell()

    def clear(self) -> None:
        """Takes all filters away."""
        self._take(ListQuery())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_more"):
            side = em(self, 0.85)
            self._more.setIconSize(QSize(side, side))

    # -- the filters

    def _take(self, query: ListQuery) -> None:
        different = query != self.query
        self.query = query
        self._tell()
        if different:
            self.changed.emit()

    def _toggle_state(self, state: State) -> None:
        self._take(replace(self.query, states=self.query.states ^ {state}))

    def _toggle_period(self, period: DuePeriod) -> None:
        self._take(replace(self.query, due=None if self.query.due is period else period))

    def _toggle_shelf(self, name: str) -> None:
        on = not getattr(self.query, name)
        self._take(replace(self.query, archived=on and name == "archived", deleted=on and name == "deleted"))

    def _set_organisation(self, field: str, id: str, name: str) -> None:
        self._names[id] = name
        self._take(replace(self.query, buyer_id=id) if field == "buyer_id" else replace(self.query, holder_id=id))

    # -- the chips

    def _chip(self, name: str, act: Callable[[], None], state: State | None = None) -> _Chip:
        chip = _Chip(self, name, state)
        chip.clicked.connect(lambda _on: act())
        self._flow.addWidget(chip)
        return chip

    def _tell(self) -> None:
        counts = self._counts
        self._all.tell(translate("Filters", "My contracts"), counts.unfiltered)
        self._all.setChecked(not self.filtered)
        for state, chip in self._states.items():
            chip.tell(label(state, self._words), counts.by_state.get(state, 0))
            chip.setChecked(state in self.query.states)
        quarter = DuePeriod.THIS_QUARTER
        self._quarter.tell(period_name(quarter), counts.by_period.get(quarter, 0))
        self._quarter.setChecked(self.query.due is quarter)
        self._tell_removable()

    def _tell_removable(self) -> None:
        for chip in self._removable:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._removable.clear()
        query = self.query
        for state in sorted(query.states - set(_PROMINENT)):
            self._add_removable(f"state_{state}", label(state, self._words), partial(self._toggle_state, state))
        if query.due is not None and query.due is not DuePeriod.THIS_QUARTER:
            due = query.due
            self._add_removable("due", period_name(due), lambda: self._toggle_period(due))
        if query.buyer_id:
            name = self._words.colon(translate("Filters", "Buyer"), self._names.get(query.buyer_id, ""))
            self._add_removable("buyer", name, lambda: self._set_organisation("buyer_id", "", ""))
        if query.holder_id:
            name = self._words.colon(translate("Filters", "Holder"), self._names.get(query.holder_id, ""))
            self._add_removable("holder", name, lambda: self._set_organisation("holder_id", "", ""))
        if query.archived:
            self._add_removable("archived", translate("Filters", "Archives"), lambda: self._toggle_shelf("archived"))
        if query.deleted:
            self._add_removable("deleted", translate("Filters", "Bin"), lambda: self._toggle_shelf("deleted"))
        self._flow.removeWidget(self._more)
        self._flow.addWidget(self._more)

    def _add_removable(self, name: str, text: str, remove: Callable[[], None]) -> None:
        chip = self._chip(f"filter_{name}", remove)
        chip.setIcon(icon("close"))
        chip.tell(text)
        chip.setAccessibleName(translate("Filters", "Remove the filter: {name}").format(name=text))
        chip.setToolTip(plain_tip(chip.accessibleName()))
        chip.setChecked(True)
        chip.show()
        self._removable.append(chip)

    # -- the menu

    def fill_menu(self, menu: QMenu) -> None:
        """Puts all filters into a menu."""
        menu.clear()
        states = menu.addMenu(translate("Filters", "&State"))
        for state in State:
            count = self._counts.by_state.get(state, 0)
            text = f"{label(state, self._words)} ({count})"
            self._check(states, text, state in self.query.states, partial(self._toggle_state, state))
        periods = menu.addMenu(translate("Filters", "&Deadline"))
        for period in DuePeriod:
            count = self._counts.by_period.get(period, 0)
            text = f"{period_name(period)} ({count})"
            self._check(periods, text, self.query.due is period, partial(self._toggle_period, period))
        menu.addAction(translate("Filters", "&Buyer…"), lambda: self._choose(OrganisationKind.BUYER))
        menu.addAction(translate("Filters", "&Holder…"), lambda: self._choose(OrganisationKind.HOLDER))
        menu.addSeparator()
        archives, bin = translate("Filters", "&Archives"), translate("Filters", "B&in")
        self._check(menu, archives, self.query.archived, partial(self._toggle_shelf, "archived"))
        self._check(menu, bin, self.query.deleted, partial(self._toggle_shelf, "deleted"))
        menu.addSeparator()
        clear = menu.addAction(translate("Filters", "&Remove all filters"), self.clear)
        clear.setEnabled(self.filtered)

    def _check(self, menu: QMenu, text: str, on: bool, act: Callable[[], None]) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda _on: act())
        return action

    def _choose(self, kind: OrganisationKind) -> None:
        # Imported here: choosing an organisation is rare, the list opens without it.
        from facilitator_app.ui.pick_dialog import PickDialog

        is_buyer = kind is OrganisationKind.BUYER
        question = (
            translate("Filters", "Contracts of which buyer?")
            if is_buyer
            else translate("Filters", "Contracts of which holder?")
        )
        found = [(organisation.id, organisation.name) for organisation in self._desk.directory.organisations(kind)]
        dialog = PickDialog(question, found, self.window())
        if dialog.exec():
            self._set_organisation("buyer_id" if is_buyer else "holder_id", dialog.chosen, dialog.chosen_text)
        dialog.deleteLater()
