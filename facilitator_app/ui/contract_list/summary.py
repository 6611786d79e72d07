"""The read-only summary of a contract: next deadlines explained, plans, meetings, papers, each one click away."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.due import DeadlineStatus
from facilitator_app.domain.problems import Problem
from facilitator_app.domain.state import State
from facilitator_app.ui.distances import distance
from facilitator_app.ui.theme import colours, is_dark, state_colour, state_sign
from facilitator_app.words.explain import explain, name_of
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.services.papers import Issued

translate = QCoreApplication.translate

_DEADLINES_SHOWN = 4
_STATES = {DeadlineStatus.OVERDUE: State.LATE, DeadlineStatus.DUE_SOON: State.WATCH}


class ContractSummary(QTextBrowser):
    """`go` carries what a link leads to, as (kind, id): a route of the window.

    With `names_contract` it begins with the contract's name and the next thing to do; a page that tells these leaves
    them out.
    """

    go = Signal(str, str)

    def __init__(
        self, desk: "Desk", words: Words, parent: QWidget | None = None, *, names_contract: bool = True
    ) -> None:
        super().__init__(parent)
        self._names_contract = names_contract
        self.setObjectName("contractSummary")
        self.setAccessibleName(translate("ContractSummary", "Summary of the contract"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._desk, self._words = desk, words
        self._contract_id = ""
        self.anchorClicked.connect(self._follow)

    def show_contract(self, contract_id: str) -> None:
        """Shows a contract, or nothing for ""."""
        self._contract_id = contract_id
        try:
            self.setHtml(self._html(contract_id) if contract_id else "")
        except Problem:
            # Deleted meanwhile by another window: the list says so, the summary has nothing to add.
            self.setHtml("")

    def focusNextPrevChild(self, next: bool) -> bool:
        moved = super().focusNextPrevChild(next)
        if moved and self.hasFocus():
            self._say_link()
        return moved

    def _say_link(self) -> None:
        """Tells a screen reader the link that Tab came to: by itself Qt moves from one to the next in silence."""
        # Imported here: the first window has no link to say.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        link = self.textCursor().selectedText()
        if link and QAccessible.isActive():
            told = translate("ContractSummary", "{text}, link").format(text=link)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self.__dict__.get("_contract_id"):
            self.show_contract(self._contract_id)

    def _follow(self, url: QUrl) -> None:
        kind, _, id = url.toString().partition(":")
        self.go.emit(kind, id)

    # -- its parts

    def _html(self, contract_id: str) -> str:
        contract = self._desk.contracts.get(contract_id)
        head = self._head(contract) if self._names_contract else ""
        cells = (
            (52, self._deadlines(contract)),
            (24, self._plans(contract) + self._papers(contract)),
            (24, self._meetings(contract)),
        )
        columns = "".join(f"<td width='{width}%' style='padding-right:16px'>{cell}</td>" for width, cell in cells)
        return f"{head}<table width='100%' cellspacing='0' cellpadding='0'><tr>{columns}</tr></table>"

    def _head(self, contract: Contract) -> str:
        """Who, where it stands, and the one next thing to do."""
        # Imported here: the list is painted before any contract is looked at closely.
        from facilitator_app.words.next_thing import next_act

        secondary = colours(self.palette()).secondary
        [row] = self._desk.contracts.rows([contract.id]) or [None]
        who = " · ".join(escape(name) for name in (row.buyer, row.holder) if name) if row else ""
        edit = self._link("contract", contract.id, translate("ContractSummary", "edit"))
        life = self._desk.lives.of_contract(contract.id)
        stage = self._link("life", contract.id, label(life.stage, self._words))
        coming = self._link(*life.route, next_act(life.coming, self._words))
        to_do = translate("ContractSummary", "To do now")
        return (
            f"<p style='margin-bottom:2px'><b>{escape(contract.reference)} · {escape(contract.title)}</b>"
            f" &nbsp; {edit}<br><span style='color:{secondary}'>{who}</span></p>"
            f"<p style='margin-top:4px;margin-bottom:2px'>{stage} &nbsp;·&nbsp; "
            f"{self._words.colon(escape(to_do), coming)}</p>"
        )

    def _deadlines(self, contract: Contract) -> str:
        today = self._desk.today()
        to_come = self._desk.deadlines.to_be_met(contract.id)
        lines = [self._deadline(d) for d in to_come[:_DEADLINES_SHOWN]]
        if contract.notification_date is None:
            lines = [escape(translate("ContractSummary", "No deadline: the notification date is not known."))]
        elif not lines:
            lines = [escape(translate("ContractSummary", "Nothing is due any more."))]
        left = len(to_come) - len(lines)
        if left > 0 and to_come[_DEADLINES_SHOWN:]:
            last = distance(to_come[-1].date, today)
            more = translate("ContractSummary", "and %n more, the last {when}", "", left)
            lines.append(escape(more.format(when=last)))
        return self._section(translate("ContractSummary", "Next deadlines"), lines)

    def _deadline(self, deadline: Deadline) -> str:
        today = self._desk.today()
        name = name_of(deadline, self._words)
        when = f"{self._words.short_date(deadline.date)} · {distance(deadline.date, today)}"
        state = _STATES.get(deadline.status(today))
        if state is not None:
            colour = state_colour(state, is_dark(self.palette())).name()
            when_html = f"<span style='color:{colour}'>{state_sign(state)} {escape(when)}</span>"
        else:
            when_html = escape(when)
        owner = escape(label(deadline.owner, self._words))
        secondary = colours(self.palette()).secondary
        why = escape(explain(deadline, self._words))
        return f"{escape(name)} — {when_html} · {owner}<br><span style='color:{secondary}'>{why}</span>"

    def _plans(self, contract: Contract) -> str:
        lines = [
            self._link(
                "plan",
                plan.id,
                translate("ContractSummary", "Year {year}, version {version}").format(
                    year=plan.year, version=plan.version
                ),
            )
            + f" · {escape(label(plan.status, self._words))}"
            for plan in self._desk.plans.of_contract(contract.id)
        ]
        if not lines:
            lines = [self._link("first_plan", contract.id, translate("ContractSummary", "Create the first plan"))]
        return self._section(translate("ContractSummary", "Plans"), lines)

    def _meetings(self, contract: Contract) -> str:
        lines = [
            self._link(
                "meeting",
                meeting.id,
                deadline_name_of(meeting.kind.value, meeting.year, label(meeting.kind, self._words), self._words),
            )
            + f" · {escape(self._words.short_date(meeting.date))} · {escape(label(meeting.status, self._words))}"
            for meeting in reversed(self._desk.meetings.of_contract(contract.id))
        ]
        nothing = escape(translate("ContractSummary", "No meeting has been held yet."))
        return self._section(translate("ContractSummary", "Meetings"), lines or [nothing])

    def _papers(self, contract: Contract) -> str:
        documents = self._desk.papers.issued(contract.id)
        about = self._subjects(contract) if documents else {}
        lines = [self._paper(issued, about.get(issued.meeting_id or issued.plan_id, "")) for issued in documents]
        nothing = escape(translate("ContractSummary", "No document has been issued yet."))
        return self._section(translate("ContractSummary", "Documents"), lines or [nothing])

    def _subjects(self, contract: Contract) -> dict[str, str]:
        """What documents can be about: meetings with their day, plans by their year."""
        words, desk = self._words, self._desk
        meetings = {
            m.id: f"{deadline_name_of(m.kind.value, m.year, label(m.kind, words), words)} ({words.short_date(m.date)})"
            for m in desk.meetings.of_contract(contract.id)
        }
        year = translate("ContractSummary", "year {year}")
        return meetings | {plan.id: year.format(year=plan.year) for plan in desk.plans.of_contract(contract.id)}

    def _paper(self, issued: "Issued", about: str) -> str:
        """A document by its kind, what it is about, the day it was issued and its version."""
        from facilitator_app.ui.papers.kinds import paper_kind_name

        told = translate("ContractSummary", "issued on {date}, version {version}").format(
            date=self._words.short_date(issued.made_at.astimezone().date()), version=issued.version
        )
        name = paper_kind_name(issued.kind)
        return f"{self._link('paper', issued.id, self._words.colon(name, about) if about else name)} · {escape(told)}"

    def _section(self, title: str, lines: list[str]) -> str:
        secondary = colours(self.palette()).secondary
        return (
            f"<p style='margin-top:8px;margin-bottom:4px'><span style='color:{secondary}'>{escape(title)}</span></p>"
            + "".join(f"<p style='margin-top:0;margin-bottom:4px'>{line}</p>" for line in lines)
        )

    def _link(self, kind: str, id: str, text: str) -> str:
        colour = colours(self.palette()).accent
        return f"<a href='{kind}:{escape(id, quote=True)}' style='color:{colour}'>{escape(text)}</a>"


def deadline_name_of(kind: str, year: int, name: str, words: Words) -> str:
    """A meeting's name with its contract year where it has one."""
    if kind in ("kick_off", "final_review") or not year:
        return name
    return words.translate("Explain", "{review}, year {number}").format(review=name, number=year)
