"""Points out wordings that leave the perimeter of a plan or can't be measured; never forbids (domain § 2.3).

The plan concerns only the employees assigned to the contract, or likely to be: the company's general policy may not be
taken into account (source 001 § 2.2). Products may be local, companies may not be preferred for being so, and
a result does not rest on the holder alone where its cause is shared (source 003). No beneficiary is named (domain § 6).
The rules read French, the language plans are written in.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeVar

from facilitator_app.domain.meeting import Decision, Exchange, Meeting, Proposal
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.place_wording import preferred_places
from facilitator_app.domain.plan import Action, Axis, Indicator, Measure, Objective, Plan, Resource


class WordingRule(StrEnum):
    """What a wording may be pointed out for."""

    COMPANY_WIDE = "company_wide"
    LOCAL_COMPANY = "local_company"
    BENEFICIARY_NAMED = "beneficiary_named"
    PERCENTAGE_WITHOUT_BASE = "percentage_without_base"
    SHARED_CAUSE = "shared_cause"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One wording pointed out, from `start` to `end` in the text of a line's field, with the whole text rewritten.

    That a result rests on the holder alone is no matter of words: then `rewrite` is empty, and what is proposed is to
    share the responsibility.
    """

    rule: WordingRule
    subject_id: str = ""
    field: str = ""
    text: str = ""
    start: int = 0
    end: int = 0
    rewrite: str = ""

    @property
    def quoted(self) -> str:
        """The words that are pointed out."""
        return self.text[self.start : self.end]

    @property
    def key(self) -> str:
        """What a dismissal refers to: the same words of the same line stay dismissed, others are looked at afresh."""
        return f"{self.subject_id}/{self.field}/{self.rule}/{self.quoted.casefold()}"


_PEOPLE = r"(?:salari[ée](?:e|\(e\)|·e)?s|employ[ée](?:e)?s|collaborateurs|collaboratrices|agents|effectifs?)"
_ASSIGNED = re.compile(
    r"affect[ée]|intervenant|mobilis[ée]|du march[ée]|au march[ée]|de la prestation|à la prestation|sur le march[ée]"
    r"|de l[’']exécution|du contrat|au contrat|du chantier|des chantiers|du site|des sites",
    re.IGNORECASE,
)
_PERSON = r"(?:salarié|employé|collaborateur)"
_WOMAN = r"(?:salariée|employée|collaboratrice)"
_WHOLE = r"(?:de (?:l[’']|notre |votre |leur )entreprise|de (?:la|notre|votre|leur) société|du groupe|du titulaire)"
_THEIR = r"(?:nos|ses|vos|leurs)"
_ALL = rf"(?:tou(?:s|tes) (?:les|{_THEIR})|(?:l[’']ensemble|la totalité|100\s*%) (?:des|de {_THEIR}))"
# What leaves the perimeter, each with what might stand there instead.
_COMPANY_WIDE = tuple(
    (re.compile(rf"\b(?:{pattern})(?!\w)", re.IGNORECASE), instead)
    for pattern, instead in (
        (
            rf"{_ALL} {_PEOPLE}(?: {_WHOLE})?",
            r"{words} affectés au marché",
        ),
        (rf"chaque {_PERSON}(?: {_WHOLE})?", r"{words} affecté au marché"),
        (rf"chaque {_WOMAN}(?: {_WHOLE})?", r"{words} affectée au marché"),
        (rf"(?:{_ALL}|les|des) équipes {_WHOLE}", r"{words} affectées au marché"),
        (rf"(?:toutes|l[’']ensemble de) {_THEIR} équipes", r"{words} affectées au marché"),
        (rf"(?:les|des|ses|leurs) {_PEOPLE} {_WHOLE}", r"{words} affectés au marché"),
        (
            rf"(?:(?:tout le|l[’']ensemble du) personnel(?: {_WHOLE})?|(?:le|du) personnel {_WHOLE})",
            r"{words} affecté au marché",
        ),
        (r"(?:toute|l[’']ensemble de) (?:l[’']entreprise|la société)", "l’ensemble des salariés affectés au marché"),
        (
            r"(?:au (?:niveau|sein) (?:de l[’']entreprise|de la société|du groupe)|dans (?:toute )?l[’']entreprise)",
            "parmi les salariés affectés au marché",
        ),
        (
            rf"(?:la |sa |une )?(?:politique|stratégie) (?:RSE|générale|sociale|RH)(?: {_WHOLE})?",
            "les engagements pris pour le marché",
        ),
        (r"(?:l[’'])?effectif total", "l’effectif affecté au marché"),
        (r"(?:la )?masse salariale", "l’effectif affecté au marché"),
    )
)
_COMPANIES = r"entreprises?|PME|TPE|fournisseurs?|prestataires?|sous-traitants?|artisans?|producteurs?|commerçants?"
_HERE = (
    r"locale?s?|locaux|(?:du|de notre|sur le) territoire|(?:de|dans) la (?:région|commune|métropole)|du département"
    r"|régiona(?:l|le|ux|les)|de proximité|du (?:pays|bassin)"
)
_LOCAL_COMPANY = re.compile(rf"\b({_COMPANIES})\s+((?:\w+\s+)?(?:{_HERE}))\b", re.IGNORECASE)
_SAID_LOCAL = re.compile(r"(?:\w+\s+)?(?:locale?s?|locaux)", re.IGNORECASE)
# Where people are the matter, not what is bought, to prefer products makes no sense.
_ABOUT_PEOPLE = re.compile(
    r"\b(?:recrut|embauch|insertion|insérer|emplois?\b|employ|postes?\b|personnes?\b|personnel|femmes?\b|hommes?\b|jeunes\b"
    r"|salari|demandeu|bénéficiaires?\b|travailleu|apprenti|alternan|stages?\b|stagiaires?|tuteur|tutrice|tutorat"
    r"|immersions?\b|formations?\b|former\b|handicap)",
    re.IGNORECASE,
)
_ABOUT_PRODUCTS = re.compile(
    r"\b(?:produits?|achats?|acheter|approvisionn|denrées?|fournitures?|aliments?)\b", re.IGNORECASE
)
# People are received in a company, wherever its employees work: that is axis 2 of the sheet.
_RECEIVED = re.compile(r"stage|stagiaire|PMSMP|immersion|accue|découverte|visite|portes ouvertes", re.IGNORECASE)
_PREFERRED = re.compile(r"(?:privilégi|favoris|préfér)\w*\s+(?:les|des|aux)\s+$", re.IGNORECASE)
_FUNCTION = re.compile(r"\s*,\s*(?=[a-zà-öø-ÿ])")
# What is said after a name and tells of somebody the clause is for: no function. A function may well end so
# ("conseillère en insertion"), and does not begin so.
_STATUS = re.compile(
    r"(?:un |une |jeune |ancien |ancienne )?"
    r"(?:bénéficiaire|allocataire|demandeu(?:r|se)|stagiaire|apprenti|alternant|habitant|résident|éligible|réfugié"
    r"|RSA\b|DELD\b|RQTH\b|travailleu(?:r|se) handicapé|reconnue? travailleu|personne (?:en|éligible|accompagnée)"
    r"|détenu|(?:salarié|agent|ouvri[eè]r|employé)\w* en (?:insertion|parcours|contrat)|inscrite? à|âgée?\b"
    r"|issue? (?:de|du|d[’'])"
    r"|en (?:insertion|parcours|contrat|stage|recherche|alternance|apprentissage|reconversion|situation)\b"
    r"|au (?:RSA|chômage)|sans emploi|titulaire (?:du RSA|de la RQTH|d[’']une RQTH)|(?:recrut|embauch)ée?\b)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:(?:M|MM|Mr)\.\s*|(?:Mr|(?i:mme|mmes|mlle|monsieur|madame|mademoiselle))\s+)"
    r"(?:[A-ZÀ-ÖØ-Þ][\w’'-]*)(?:\s+[A-ZÀ-ÖØ-Þ][\w’'-]*)*"
)
_PERCENTAGE = re.compile(r"\d+(?:[.,]\d+)?\s*(?:%|pour cent\b|points?\b)")
_BASE = re.compile(
    r"\s*\(?(?:\w+\s+){0,2}?(?:(?:de|des|du|le|la|les|parmi|sur|par rapport|en moins|en plus)\b|[dl][’'])",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(?:part|proportion|taux|pourcentage)\s+(?:de|des|du|d[’'])\s*\w.*$", re.IGNORECASE | re.DOTALL)
# What both make: the waste of a cleaner's gloves or of a canteen's food is not the holder's doing alone (source 003).
_SHARED_CAUSES = re.compile(
    r"gaspillage|gaspill[ée]|jet[ée]s?\b|déchets?\b(?! (?:de fabrication|de production|d[’']emballage))"
    r"|consommations? (?:de|d[’'])|livraisons?|rebuts?|casse\b",
    re.IGNORECASE,
)
_QUANTIFIED = re.compile(r"\d|réduire|diminuer|baisser|réduction|diminution|baisse", re.IGNORECASE)

_PERSONS = "une personne accompagnée"
_BASE_TO_STATE = " de [base à préciser]"


@lru_cache(maxsize=4096)
def check_text(text: str) -> tuple[Finding, ...]:
    """What is pointed out in one text, in its order; each with the text as it might read instead."""
    found = [*_company_wide(text), *_preferences(text), *_names(text), *_percentages(text)]
    return tuple(sorted(found, key=lambda finding: finding.start))


def check_plan(plan: Plan) -> tuple[Finding, ...]:
    """What is pointed out in a plan and not dismissed, in the order of its parts."""
    dismissed = {dismissal.id for dismissal in plan.dismissed}
    return tuple(finding for finding in _in_plan(plan) if finding.key not in dismissed)


def check_meeting(meeting: Meeting) -> tuple[Finding, ...]:
    """What is pointed out in what was said and decided at a meeting, and not dismissed."""
    dismissed = {dismissal.id for dismissal in meeting.dismissed}
    lines = [(d.id, "decisions", d.text) for d in meeting.decisions]
    lines += [(e.id, "exchanges", e.text) for e in meeting.exchanges]
    lines += [(p.id, "proposals", p.text) for p in meeting.proposals]
    lines += [(p.id, "reasons", p.reason) for p in meeting.proposals]
    lines.append(("", "highlights", meeting.highlights))
    found = (finding for id_, field, text in lines for finding in in_text(text, id_, field))
    return tuple(finding for finding in found if finding.key not in dismissed)


def _in_plan(plan: Plan) -> Iterator[Finding]:
    for axis in plan.axes:
        for field in ("title", "monitoring", "governance", "gains"):
            yield from in_text(getattr(axis, field), axis.id, field)
    for objective in plan.objectives:
        yield from in_text(objective.title, objective.id, "title")
        yield from in_text(objective.note, objective.id, "note")
        yield from _resting_on_holder(objective)
    for indicator in plan.indicators:
        # A share says its base in its definition, so its name may be a percentage alone.
        yield from in_text(indicator.name, indicator.id, "name")
        yield from in_text(indicator.definition, indicator.id, "definition")
    for action in plan.actions:
        yield from in_text(action.title, action.id, "title")
        yield from in_text(action.comment, action.id, "comment")
    for resource in plan.resources:
        yield from in_text(resource.description, resource.id, "description")


def in_text(text: str, subject_id: str, field: str) -> Iterator[Finding]:
    """What is pointed out in the text of a line's field, dismissed or not."""
    for found in check_text(text):
        yield Finding(
            rule=found.rule,
            subject_id=subject_id,
            field=field,
            text=text,
            start=found.start,
            end=found.end,
            rewrite=found.rewrite,
        )


def _company_wide(text: str) -> Iterator[Finding]:
    covered = 0
    for start, match, instead in sorted(_wide_matches(text), key=lambda found: (found[0], -found[1].end())):
        # What follows in the same sentence may say whom it is about after all.
        rest = re.split(r"[.;!?\n]", text[match.end() :], maxsplit=1)[0]
        received = match[0].lower().startswith(("dans", "au sein")) and _RECEIVED.search(text[: match.start()])
        if start >= covered and not received and not _ASSIGNED.search(rest[:60]):
            covered = match.end()
            told = instead.format(words=_without_company(match[0]))
            yield _finding(WordingRule.COMPANY_WIDE, text, match, _cased(told, match[0]))


def _wide_matches(text: str) -> Iterator[tuple[int, "re.Match[str]", str]]:
    for pattern, instead in _COMPANY_WIDE:
        for match in pattern.finditer(text):
            yield match.start(), match, instead


def _without_company(words: str) -> str:
    return re.sub(rf" {_WHOLE}$", "", words, flags=re.IGNORECASE)


def _preferences(text: str) -> Iterator[Finding]:
    """Companies preferred for where they are, by their name or as what "local" may be read (source 003)."""
    found = list(_local_companies(text))
    yield from found
    for start, end, instead in preferred_places(text):
        sentence = _sentence_around(text, start, end)
        about_people = _ABOUT_PEOPLE.search(sentence) and not _ABOUT_PRODUCTS.search(sentence)
        if not about_people and not any(start < other.end and end > other.start for other in found):
            told = text[:start] + _cased(instead, text[start:end]) + text[end:]
            yield Finding(rule=WordingRule.LOCAL_COMPANY, text=text, start=start, end=end, rewrite=told)


def _local_companies(text: str) -> Iterator[Finding]:
    for match in _LOCAL_COMPANY.finditer(text):
        sentence = _sentence_around(text, match.start(), match.end())
        if _ABOUT_PEOPLE.search(sentence) and not _ABOUT_PRODUCTS.search(sentence):
            instead = f"{match[1]}, quelle que soit {'son' if _one(match) else 'leur'} implantation"
        else:
            place = "locaux" if _SAID_LOCAL.fullmatch(match[2]) else match[2]
            preferred = _PREFERRED.search(text[: match.start()])
            instead = f"produits {place}" if preferred else f"{match[1]}, en privilégiant les produits {place}"
        yield _finding(WordingRule.LOCAL_COMPANY, text, match, instead)


def _sentence_around(text: str, start: int, end: int) -> str:
    before = re.split(r"[.;!?\n]", text[:start])[-1]
    after = re.split(r"[.;!?\n]", text[end:], maxsplit=1)[0]
    return before + text[start:end] + after


def _one(match: "re.Match[str]") -> bool:
    """Whether one company is meant: an abbreviation does not say, but what is said of it may."""
    if match[1].upper() in ("PME", "TPE"):
        return match[2].lower().endswith(("locale", "régionale"))
    return not match[1].endswith("s")


def _names(text: str) -> Iterator[Finding]:
    for match in _NAMED.finditer(text):
        # Somebody named with a function acts for a party: that is for the attendance, but no beneficiary.
        said = _FUNCTION.match(text, match.end())
        if said is not None and not _STATUS.match(text, said.end()):
            continue
        yield _finding(WordingRule.BENEFICIARY_NAMED, text, match, _cased(_PERSONS, match[0], sentence_only=True))


def _percentages(text: str) -> Iterator[Finding]:
    for match in _PERCENTAGE.finditer(text):
        if _BASE.match(text[match.end() :]) or _BEFORE.search(text[: match.start()]):
            continue
        yield _finding(WordingRule.PERCENTAGE_WITHOUT_BASE, text, match, match[0] + _BASE_TO_STATE)


def _resting_on_holder(objective: Objective) -> Iterator[Finding]:
    """A figure to reach that rests on the holder alone, though both parties are its cause."""
    if objective.responsibility is not Party.HOLDER or objective.measure is not Measure.MEASURABLE:
        return
    if _SHARED_CAUSES.search(objective.title) and _QUANTIFIED.search(objective.title):
        yield Finding(
            rule=WordingRule.SHARED_CAUSE,
            subject_id=objective.id,
            field="responsibility",
            text=objective.title,
            end=len(objective.title),
        )


def _finding(rule: WordingRule, text: str, match: "re.Match[str]", instead: str) -> Finding:
    rewritten = text[: match.start()] + instead + text[match.end() :]
    return Finding(rule=rule, text=text, start=match.start(), end=match.end(), rewrite=rewritten)


def _cased(instead: str, replaced: str, *, sentence_only: bool = False) -> str:
    """The new words, with a capital where the old ones began with one."""
    capital = replaced[:1].isupper() and not sentence_only
    return instead[:1].upper() + instead[1:] if capital else instead


def with_rewrite(plan: Plan, finding: Finding, text: str) -> Plan:
    """The plan with a wording replaced: the whole text of its field, or the responsibility shared.

    A line that has gone or been reworded meanwhile is left as it is.
    """
    if finding.rule is WordingRule.SHARED_CAUSE:
        shared = (replace(o, responsibility=Party.SHARED) if o.id == finding.subject_id else o for o in plan.objectives)
        return replace(plan, objectives=tuple(shared))
    return replace(
        plan,
        axes=tuple(_reworded(line, finding, text) for line in plan.axes),
        objectives=tuple(_reworded(line, finding, text) for line in plan.objectives),
        indicators=tuple(_reworded(line, finding, text) for line in plan.indicators),
        actions=tuple(_reworded(line, finding, text) for line in plan.actions),
        resources=tuple(_reworded(line, finding, text) for line in plan.resources),
    )


def with_meeting_rewrite(meeting: Meeting, finding: Finding, text: str) -> Meeting:
    """The meeting with a wording replaced, as `with_rewrite` does for a plan."""
    if finding.field == "highlights":
        return replace(meeting, highlights=text) if meeting.highlights == finding.text else meeting
    return replace(
        meeting,
        decisions=tuple(_resaid(line, finding, text) for line in meeting.decisions),
        exchanges=tuple(_resaid(line, finding, text) for line in meeting.exchanges),
        proposals=tuple(_reasoned(_resaid(line, finding, text), finding, text) for line in meeting.proposals),
    )


_Line = TypeVar("_Line", Axis, Objective, Indicator, Action, Resource)
_Said = TypeVar("_Said", Decision, Exchange, Proposal)


def _reworded(line: _Line, finding: Finding, text: str) -> _Line:
    if line.id != finding.subject_id or getattr(line, finding.field, None) != finding.text:
        return line
    changed: dict[str, Any] = {finding.field: text}
    return replace(line, **changed)


def _resaid(line: _Said, finding: Finding, text: str) -> _Said:
    said = line.id == finding.subject_id and line.text == finding.text and finding.field != "reasons"
    return replace(line, text=text) if said else line


def _reasoned(line: Proposal, finding: Finding, text: str) -> Proposal:
    said = line.id == finding.subject_id and line.reason == finding.text and finding.field == "reasons"
    return replace(line, reason=text) if said else line
