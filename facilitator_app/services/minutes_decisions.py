"""The decisions of a meeting, and what became of earlier ones, as its minutes tell them."""

import datetime as dt
from dataclasses import dataclass

from facilitator_app.documents import minutes_view as minutes
from facilitator_app.documents import views
from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.meeting import Decision, DecisionState, FollowedUp, Outcome
from facilitator_app.domain.state import State
from facilitator_app.services.document_actions import no_due_date
from facilitator_app.services.document_figures import state_view
from facilitator_app.words.labels import label, told_owner
from facilitator_app.words.words import Words, capitalised

_ENDED = (Outcome.DONE, Outcome.DROPPED)
_OUTCOME_MARKS = {
    Outcome.DONE: views.Mark.ACHIEVED,
    Outcome.IN_PROGRESS: views.Mark.ON_TRACK,
    Outcome.NOT_DONE: views.Mark.NOT_STARTED,
    Outcome.DROPPED: views.Mark.NONE,
}


def followed_up_late(followed: FollowedUp, on: dt.date) -> bool:
    """Whether an earlier decision is past its date and not ended: in the count on page one as in its own line."""
    return followed.outcome not in _ENDED and followed.due is not None and followed.due < on


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionTeller:
    """Tells decisions as they stand on a day; ``short`` dates are in figures, where room is scarce."""

    on: dt.date
    words: Words
    short: bool

    def decision(self, number: int, decision: Decision) -> minutes.Decision:
        """A decision of the meeting, with what the contract term it touches calls for (domain § 2.6)."""
        words = self.words
        term = ""
        if decision.term not in (None, ContractTerm.NONE):
            template = words.translate(
                "MinutesDocument", "Touches a term of the contract ({term}): calls for an amendment"
            )
            term = template.format(term=label(decision.term, words).lower())
        return minutes.Decision(
            number=str(number),
            text=capitalised(decision.text),
            who=told_owner(decision.who, decision.party, words),
            due=self._day(decision.due),
            state=self._state(decision),
            term=term,
        )

    def followed_up(self, number: int, followed: FollowedUp) -> minutes.Decision:
        """An earlier decision; one that is late says so, whatever else is said of it."""
        words, outcome, comment = self.words, followed.outcome, followed.comment.strip()
        state = None
        if followed_up_late(followed, self.on):
            state = state_view(State.LATE, words)
            told = label(outcome, words) if outcome is not None else ""
            comment = " \u2013 ".join(part for part in (told, comment) if part)
        elif outcome is not None:
            state = views.State(label(outcome, words), _OUTCOME_MARKS[outcome])
        return minutes.Decision(
            number=str(number),
            text=capitalised(followed.text),
            who=told_owner(followed.who, followed.party, words),
            due=self._day(followed.due),
            state=state,
            comment=comment,
        )

    def _day(self, day: dt.date | None) -> str:
        if day is None:
            return no_due_date(self.words)
        return self.words.short_date(day) if self.short else self.words.date(day)

    def _state(self, decision: Decision) -> views.State:
        text = label(decision.state, self.words)
        match decision.state:
            case DecisionState.DONE:
                return views.State(text, views.Mark.ACHIEVED)
            case DecisionState.DROPPED:
                return views.State(text)
            case DecisionState.OPEN:
                if decision.due is not None and decision.due < self.on:
                    return state_view(State.LATE, self.words)
                return views.State(text, views.Mark.ON_TRACK)
