"""The letters by which buyer and holder agree on the plan of a year, which no term of the contract is changed by."""

import datetime as dt
from dataclasses import replace

from facilitator_app.documents import views
from facilitator_app.documents.letter_view import LetterView, Passage
from facilitator_app.domain.formalisation import Letter
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.perimeter import perimeter_of
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.services.convening_letter import addressee, closing, references, signature
from facilitator_app.services.document_identity import Dossier, Edition, identity, letterhead
from facilitator_app.services.paper_kinds import LetterKind
from facilitator_app.words.perimeter import perimeter_rule
from facilitator_app.words.words import Words


def validation_edition(letter: LetterKind, plan: Plan, words: Words, *, today: dt.date) -> Edition:
    """Dated when it was sent, else when it was received, at the latest today; a draft while the plan is one."""
    known = known_letter(letter, plan)
    title = words.translate("Letter", "Agreement on the progress plan, year {year}").format(year=plan.year)
    return Edition(
        title=title,
        kind="letter",
        day=known.sent_on or known.received_on or today,
        version=plan.version,
        draft=plan.status is PlanStatus.DRAFT,
    )


def known_letter(letter: LetterKind, plan: Plan) -> Letter:
    """What is recorded of a party's letter, where a single pair was noted too."""
    known = plan.formalisation
    if known is None:
        return Letter()
    return known.known_buyer_letter if letter is LetterKind.BUYER else known.known_holder_letter


def validation_view(letter: LetterKind, plan: Plan, dossier: Dossier, words: Words, *, today: dt.date) -> LetterView:
    """One party's letter to the other: it agrees on the annexed version; no term is changed (source 001 § 2.3)."""
    translate = words.translate
    edition = validation_edition(letter, plan, words, today=today)
    head = identity(dossier, edition, plan, words)
    by_buyer = letter is LetterKind.BUYER
    sender, receiver = (dossier.buyer, dossier.holder) if by_buyer else (dossier.holder, dossier.buyer)
    unknown = translate("Letter", "The holder") if by_buyer else translate("Letter", "The buyer")
    subject = translate("Letter", "agreement on the progress plan, year {year}").format(year=plan.year)
    return LetterView(
        identity=replace(head, letterhead=letterhead(sender, words)),
        addressee=addressee(receiver, unknown),
        dated=translate("Letter", "On {date}").format(date=words.date(dossier.dated(edition.day))),
        subject=words.colon(translate("Letter", "Subject"), subject),
        references=references(dossier, known_letter(letter, plan).reference, words, theirs=_theirs(letter, plan)),
        salutation=translate("Letter", "Dear Sir or Madam,"),
        passages=_passages(letter, plan, dossier, words, edition.day),
        perimeter_title=translate("PlanDocument", "Perimeter of the plan"),
        perimeter=perimeter_rule(perimeter_of(plan.axes), words),
        closing=closing(words),
        signature=signature(Party.BUYER if by_buyer else Party.HOLDER, dossier, words),
        after=(views.Fact(translate("Letter", "Enclosed"), _annexed(plan, edition.day, words)),),
    )


def _answered(letter: LetterKind, plan: Plan) -> Letter:
    """What is recorded of the buyer's letter, which the holder's answers; nothing for the buyer's own."""
    if letter is LetterKind.BUYER or plan.formalisation is None:
        return Letter()
    return plan.formalisation.known_buyer_letter


def _theirs(letter: LetterKind, plan: Plan) -> str:
    return _answered(letter, plan).reference


def _passages(letter: LetterKind, plan: Plan, dossier: Dossier, words: Words, day: dt.date) -> tuple[Passage, ...]:
    translate = words.translate
    axes = tuple(axis.title.strip() for axis in plan.axes if axis.title.strip())
    unchanged = translate(
        "Letter",
        "This plan changes no term of the contract: it is made binding by the exchange of letters of both parties, of "
        "which this one is part, without an amendment.",
    )
    listed = Passage(translate("Letter", "The plan is about:"), items=axes) if axes else Passage()
    return (
        Passage(_agreed(letter, plan, dossier, words)),
        listed,
        Passage(unchanged),
        Passage(_asked(letter, plan, words, day)),
    )


def _agreed(letter: LetterKind, plan: Plan, dossier: Dossier, words: Words) -> str:
    translate = words.translate
    if letter is LetterKind.BUYER:
        text = translate(
            "Letter",
            "The progress plan of year {year} of the contract “{title}”, from {start} to {end}, was drawn up together. "
            "The buyer hereby agrees to it, in the version {version} that is enclosed.",
        )
    else:
        text = translate(
            "Letter",
            "The progress plan of year {year} of the contract “{title}”, from {start} to {end}, was drawn up together. "
            "The holder hereby agrees to it, in the version {version} that is enclosed, and undertakes to carry out "
            "the actions that are its own.",
        )
    return text.format(
        year=plan.year,
        title=dossier.contract.title,
        start=words.date(plan.starts_on),
        end=words.date(plan.ends_on),
        version=plan.version,
    )


def _asked(letter: LetterKind, plan: Plan, words: Words, day: dt.date) -> str:
    """What the buyer asks for, or which letter of the buyer the holder answers: never one later than its own `day`."""
    translate = words.translate
    if letter is LetterKind.BUYER:
        return translate(
            "Letter", "Please confirm the holder’s agreement by a letter that names the same version of the plan."
        )
    answered = _answered(letter, plan)
    sent, reference = answered.sent_on, answered.reference.strip()
    if sent is not None and sent > day:
        sent = None
    if sent is not None and reference:
        text = translate(
            "Letter",
            "This letter answers yours of {date} (ref. {reference}), which names the same version of the plan.",
        )
    elif sent is not None:
        text = translate("Letter", "This letter answers yours of {date}, which names the same version of the plan.")
    elif reference:
        text = translate(
            "Letter", "This letter answers yours (ref. {reference}), which names the same version of the plan."
        )
    else:
        text = translate("Letter", "This letter answers the buyer’s, which names the same version of the plan.")
    return text.format(date=words.date(sent), reference=reference)


def _annexed(plan: Plan, day: dt.date, words: Words) -> str:
    """The plan that is enclosed. A letter of `day` knows of no validation that came after it."""
    translate = words.translate
    named = translate("Letter", "progress plan, year {year}, version {version}").format(
        year=plan.year, version=plan.version
    )
    if plan.validated_on is None or plan.validated_on > day:
        return named
    return translate("Letter", "{plan}, validated on {date}").format(plan=named, date=words.date(plan.validated_on))
