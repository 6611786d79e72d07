"""The letter by which the buyer invites the holder to submit remarks on a breach, before any penalty."""

import datetime as dt
from dataclasses import dataclass, replace
from decimal import Decimal

from facilitator_app.documents import views
from facilitator_app.documents.letter_view import LetterView, Passage
from facilitator_app.domain.breach import Breach, remarks_until
from facilitator_app.domain.organisation import Party
from facilitator_app.services.convening_letter import addressee, closing, references, signature
from facilitator_app.services.document_identity import Dossier, Edition, identity, letterhead
from facilitator_app.words.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Provided:
    """What the contract provides for a breach: the number of the clause's article on penalties, 0 where it has none,
    what the penalty is for, and what one event costs in euros where it is reckoned by events.
    """

    article: int = 0
    event: str = ""
    of_one: Decimal | None = None


def breach_edition(breach: Breach, words: Words, *, today: dt.date) -> Edition:
    """Dated when it was sent, else today; a draft while the facts, their day or the time to answer are not told."""
    return Edition(
        title=words.translate("Letter", "Invitation to submit remarks before a penalty"),
        kind="letter",
        day=breach.notice_sent_on or today,
        version=1,
        draft=not breach.event.strip() or breach.noticed_on is None or breach.remarks_days < 1,
    )


def breach_view(breach: Breach, provided: Provided, dossier: Dossier, words: Words, *, today: dt.date) -> LetterView:
    """The buyer's letter to the holder, who is heard before any penalty (domain § 2.4)."""
    translate = words.translate
    edition = breach_edition(breach, words, today=today)
    head = identity(dossier, edition, breach, words)
    subject = translate("Letter", "invitation to submit remarks before a penalty")
    return LetterView(
        identity=replace(head, letterhead=letterhead(dossier.buyer, words)),
        addressee=addressee(dossier.holder, translate("Letter", "The holder")),
        dated=translate("Letter", "On {date}").format(date=words.date(dossier.dated(edition.day))),
        subject=words.colon(translate("Letter", "Subject"), subject),
        references=references(dossier, "", words),
        salutation=translate("Letter", "Dear Sir or Madam,"),
        passages=_passages(breach, provided, dossier, words, edition.day),
        closing=closing(words),
        signature=signature(Party.BUYER, dossier, words),
    )


def _passages(breach: Breach, provided: Provided, dossier: Dossier, words: Words, day: dt.date) -> tuple[Passage, ...]:
    translate = words.translate
    before = translate(
        "Letter",
        "No penalty will be decided before we have received your remarks or, failing any, before this time has run "
        "out.",
    )
    said = translate(
        "Letter",
        "You may say what caused the facts, contest them, tell what you have done about them since, and enclose any "
        "document of use.",
    )
    introduction = translate(
        "Letter",
        "In the performance of the contract “{title}”, we have noted the following facts, which may be a breach:",
    )
    return (
        Passage(introduction.format(title=dossier.contract.title), facts=_facts(breach, words)),
        Passage(translate("Letter", "The contract provides for these facts:"), facts=_penalty(breach, provided, words)),
        Passage(_time(breach, dossier, words, day)),
        Passage(said),
        Passage(before),
    )


def _facts(breach: Breach, words: Words) -> tuple[views.Fact, ...]:
    translate = words.translate
    unsettled = translate("Letter", "to be completed")
    return (
        views.Fact(translate("Letter", "Facts"), breach.event.strip() or unsettled),
        views.Fact(translate("Letter", "Noted on"), words.date(breach.noticed_on) or unsettled),
    )


def _penalty(breach: Breach, provided: Provided, words: Words) -> tuple[views.Fact, ...]:
    """Clause, penalty, and the amount envisaged: never above the cap."""
    translate = words.translate
    clause = ""
    if provided.article:
        clause = translate("Letter", "clause on the progress plan, article {number}").format(number=provided.article)
    basis = breach.basis.strip()
    if provided.event and provided.event != breach.event.strip():
        basis = words.colon(provided.event, basis) if basis else provided.event
    known = (
        (translate("Letter", "Clause"), clause),
        (translate("Letter", "Penalty"), basis or translate("Letter", "see the contract papers")),
        (translate("Letter", "Amount envisaged"), _amount(breach, provided, words)),
    )
    return tuple(views.Fact(name, value) for name, value in known if value)


def _amount(breach: Breach, provided: Provided, words: Words) -> str:
    """What is envisaged: the amount entered, else that of one event, else what the remarks will tell."""
    translate = words.translate
    cap = "" if breach.cap is None else words.amount(breach.cap)
    if not breach.amount and provided.of_one is not None:
        of_one = provided.of_one if breach.cap is None else min(provided.of_one, breach.cap)
        return translate("Letter", "{amount} (one breach)").format(amount=words.amount(of_one))
    if not breach.amount:
        unsettled = translate("Letter", "to be settled in the light of your remarks")
        if not cap:
            return unsettled
        return translate("Letter", "{amount}, at most {cap}").format(amount=unsettled, cap=cap)
    if breach.cap is None:
        return words.amount(breach.amount)
    amount = words.amount(min(breach.amount, breach.cap))
    return translate("Letter", "{amount} (cap of the penalty: {cap})").format(amount=amount, cap=cap)


def _time(breach: Breach, dossier: Dossier, words: Words, day: dt.date) -> str:
    """How long the holder may answer. The clause counts from receipt, the program from the day the letter is sent."""
    if breach.remarks_days < 1:
        return words.translate(
            "Letter", "We invite you to submit your remarks in writing within a time that is to be completed."
        )
    # Whenever it was received since, the letter says what it said when it left.
    sent = replace(breach, notice_sent_on=day, notice_received_on=None)
    until = remarks_until(sent, dossier.contract.zone)
    text = words.translate(
        "Letter",
        "We invite you to submit your remarks in writing within %n day(s) of receiving this letter: you have until "
        "{date} at least.",
        "",
        breach.remarks_days,
    )
    return text.format(date=words.date(until))
