"""What a meeting looks at, and what each party agrees to, as its minutes tell them."""

import datetime as dt
from textwrap import shorten

from facilitator_app.documents import minutes_view as minutes
from facilitator_app.documents import views
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import contract_end, year_bounds
from facilitator_app.domain.meeting import Agreement, Meeting, MeetingKind, Position
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Plan
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

_ANNOUNCED = 220


def looks_at(meeting: Meeting, plan: Plan | None, contract: Contract, words: Words) -> str:
    """The contract year a meeting looks at, and its period; a final review looks at the whole contract."""
    kind, translate = label(meeting.kind, words), words.translate
    span = translate("MinutesDocument", "{what}, from {start} to {end}")
    if meeting.kind is MeetingKind.FINAL_REVIEW:
        what = translate("MinutesDocument", "{meeting} of the contract").format(meeting=kind)
        begins, ends = contract.notification_date, contract_end(contract)
        if begins is None or ends is None:
            return what
        return span.format(what=what, start=words.date(begins), end=words.date(ends))
    if meeting.year < 1:
        return ""
    what = translate("MinutesDocument", "{meeting}, year {number}").format(meeting=kind, number=meeting.year)
    bounds: tuple[dt.date, dt.date] | None = year_bounds(contract, meeting.year)
    if plan is not None:
        bounds = plan.starts_on, plan.ends_on
    return what if bounds is None else span.format(what=what, start=words.date(bounds[0]), end=words.date(bounds[1]))


def agreement_view(agreement: Agreement, meeting: Meeting, words: Words) -> minutes.Agreement:
    """The position of a party, and on what."""
    party = label(Party(agreement.id), words)
    if agreement.signatory.strip():
        party = f"{party}\n{agreement.signatory.strip()}"
    if agreement.position is None:
        state = views.State(words.translate("MinutesDocument", "Not recorded"), views.Mark.NOT_STARTED)
    elif agreement.position is Position.RESERVATION:
        state = views.State(label(agreement.position, words), views.Mark.WATCH)
    else:
        state = views.State(_agreed_on(meeting, words), views.Mark.ACHIEVED)
    return minutes.Agreement(party, state, agreement.text)


def _agreed_on(meeting: Meeting, words: Words) -> str:
    if meeting.kind is MeetingKind.ANNUAL_REVIEW and meeting.renewal:
        # The plan itself becomes binding by letters or by an amendment (domain § 2.6).
        both = words.translate(
            "MinutesDocument", "Agrees on the conclusions of the meeting and on the plan proposed for year {number}"
        )
        return both.format(number=meeting.year + 1)
    return words.translate("MinutesDocument", "Agrees on the conclusions of the meeting")


def reservations(meeting: Meeting, words: Words) -> tuple[views.Fact, ...]:
    """The reservations as page one announces them, a long one by its beginning."""
    translate = words.translate
    titles = {
        Party.HOLDER: translate("MinutesDocument", "Reservation of the holder"),
        Party.BUYER: translate("MinutesDocument", "Reservation of the buyer"),
    }
    return tuple(
        views.Fact(
            titles.get(Party(agreement.id), label(Position.RESERVATION, words)),
            shorten(agreement.text, _ANNOUNCED, placeholder=" \u2026"),
        )
        for agreement in meeting.agreements
        if agreement.position is Position.RESERVATION
    )
