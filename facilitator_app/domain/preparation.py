"""What the contract papers will say of the plan: targeted axes, terms, penalties, clause (source 001 § 2.2; 003)."""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from facilitator_app.domain.axis_family import told_family
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.plan import AxisFamily, Dismissal

_WHOLE = 100
ADVERSARIAL_DAYS = 15
"""How long the holder may be heard before a penalty, in calendar days, where the parties say nothing else."""


class Force(StrEnum):
    """How binding the clause is: the holder must, both parties do it together, the holder is invited to."""

    OBLIGATION = "obligation"
    JOINT = "joint"
    INVITATION = "invitation"


class PenaltyUnit(StrEnum):
    """What the amount of a penalty is counted in."""

    EUROS_PER_DAY = "euros_per_day"
    EUROS_PER_EVENT = "euros_per_event"
    EUROS_PER_HOUR = "euros_per_hour"
    PERCENT_OF_CONTRACT = "percent_of_contract"
    PERCENT_OF_YEAR = "percent_of_year"

    @property
    def in_percent(self) -> bool:
        """Whether the amount is a percentage, else euros."""
        return self in (PenaltyUnit.PERCENT_OF_CONTRACT, PenaltyUnit.PERCENT_OF_YEAR)


class CapUnit(StrEnum):
    """What the cap of a penalty is counted in."""

    EUROS = "euros"
    PERCENT_OF_CONTRACT = "percent_of_contract"


class Article(StrEnum):
    """The articles of a clause, in their order (domain § 2.4)."""

    PURPOSE = "purpose"
    COMMITMENT = "commitment"
    PERIMETER = "perimeter"
    AXES = "axes"
    DRAWING_UP = "drawing_up"
    CONTENT = "content"
    GOVERNANCE = "governance"
    FORMALISATION = "formalisation"
    MONITORING = "monitoring"
    ANNUAL_REVIEW = "annual_review"
    FINAL_REVIEW = "final_review"
    SHARING = "sharing"
    PENALTIES = "penalties"
    PERSONAL_DATA = "personal_data"
    REUSE = "reuse"


ALWAYS_THERE = frozenset({Article.PERIMETER})
"""A plan that reached beyond the contract would not be lawful: this article can't be left out (source 001 § 2.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetedAxis:
    """A field of improvement the contract targets; one put off keeps the reason and is offered again at renewal."""

    id: str
    title: str = ""
    family: AxisFamily = AxisFamily.SOCIAL
    tied_to_social_clause: bool = False
    expected: str = ""
    put_off: bool = False
    put_off_because: str = ""

    @property
    def says_something(self) -> bool:
        """Whether anything was typed; a line added and left empty is no axis."""
        return any(text.strip() for text in (self.title, self.expected, self.put_off_because))


@dataclass(frozen=True, slots=True, kw_only=True)
class Penalty:
    """What failing costs: `amount` in euros or percent, as `unit` says; `cap` likewise. `adversarial_days` are the
    calendar days in which the holder is heard first.
    """

    id: str
    event: str = ""
    amount: Decimal | None = None
    unit: PenaltyUnit = PenaltyUnit.EUROS_PER_EVENT
    cap: Decimal | None = None
    cap_unit: CapUnit = CapUnit.PERCENT_OF_CONTRACT
    adversarial_days: int = ADVERSARIAL_DAYS

    @property
    def says_something(self) -> bool:
        """Whether anything was typed; a line added and left empty is no penalty."""
        return bool(self.event.strip()) or self.amount is not None or self.cap is not None

    @property
    def amount_above_whole(self) -> bool:
        """Whether it costs more than 100 percent of what it is counted in: most likely euros were meant."""
        return self.unit.in_percent and self.amount is not None and self.amount > _WHOLE

    @property
    def cap_above_whole(self) -> bool:
        """Whether the cap is above 100 percent of the contract: most likely euros were meant."""
        return self.cap_unit is CapUnit.PERCENT_OF_CONTRACT and self.cap is not None and self.cap > _WHOLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """How the plan is to be drawn up, followed and checked (source 001 § 2.2; 003).

    Cadence and start are the contract's. `plan_months`: the plan is settled so many months after the kick-off meeting.
    Texts add to what the articles say. `social_clause` is what the contract's social clause asks for already (article,
    hours of integration, eligible people): the axes tied to it go beyond that.
    """

    force: Force = Force.JOINT
    drawing_up: str = ""
    plan_months: int | None = None
    content: str = ""
    governance: str = ""
    monitoring: str = ""
    control: str = ""
    evidence: str = ""
    sharing: str = ""
    non_monetary: bool = False
    formalisation: str = ""
    personal_data: str = ""
    reuse: str = ""
    social_clause: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleText:
    """An article as it was reworded for this contract, in one language: `id` is "fr:axes". Fields stand in braces.

    What is not reworded is the template's, whatever it comes to say: a title that is "", a body that is None (or empty,
    where it was emptied). `variant` is that of the template it was made from, None where that was not kept.
    """

    id: str
    title: str = ""
    body: str | None = ""
    variant: str | None = None

    @property
    def reworded(self) -> bool:
        """Whether the body is this contract's own."""
        return self.body is not None and bool(self.body.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """An article that the clause does without, and why. `id` is the article's."""

    id: str
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """The preparation of one contract.

    `notes` hold what is to be thought of, such as clauses taken over from lessons; they are printed nowhere.
    """

    id: str
    contract_id: str
    axes: tuple[TargetedAxis, ...] = ()
    notes: str = ""
    terms: Terms = Terms()
    penalties: tuple[Penalty, ...] = ()
    texts: tuple[ArticleText, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    dismissed: tuple[Dismissal, ...] = ()

    @property
    def told_penalties(self) -> tuple[Penalty, ...]:
        """The penalties that say something."""
        return tuple(penalty for penalty in self.penalties if penalty.says_something)

    @property
    def social_clause(self) -> str:
        """What the contract's social clause asks for already, in one line without a full stop; "" where not said."""
        return " ".join(line.strip() for line in self.terms.social_clause.splitlines()).strip().rstrip(" .")

    @property
    def tied_to_social_clause(self) -> bool:
        """Whether an axis, put off or not, is tied to the social clause of the contract."""
        return any(axis.tied_to_social_clause for axis in self.axes)

    def is_left_out(self, article: Article) -> bool:
        """Whether the clause does without an article."""
        return article not in ALWAYS_THERE and any(out.id == article for out in self.left_out)


def without_empty_lines(preparation: Preparation) -> Preparation:
    """The preparation without axes and penalties in which nothing was typed."""
    axes = tuple(axis for axis in preparation.axes if axis.says_something)
    return replace(preparation, axes=axes, penalties=preparation.told_penalties)


def capped_at(penalty: Penalty, cap: Decimal | None) -> Penalty:
    """The penalty with another cap: one above 100 is counted in euros, no cap is more than the whole contract."""
    after = replace(penalty, cap=cap)
    was_asked = penalty.cap_above_whole
    return replace(after, cap_unit=CapUnit.EUROS) if after.cap_above_whole and not was_asked else after


def targeted_axes(preparation: Preparation, contract: Contract) -> tuple[TargetedAxis, ...]:
    """The axes the clause names: those that have a title and are not put off.

    While nothing has been prepared, they are those the contract form names.
    """
    if preparation.axes:
        return tuple(axis for axis in preparation.axes if axis.title.strip() and not axis.put_off)
    titles = [title.strip() for title in contract.axes if title.strip()]
    return tuple(
        TargetedAxis(id=f"contract:{number}", title=title, family=told_family(title))
        for number, title in enumerate(titles, 1)
    )


def put_off_axes(preparation: Preparation) -> tuple[TargetedAxis, ...]:
    """The axes left for later (source 003: two were, as too complex to begin with)."""
    return tuple(axis for axis in preparation.axes if axis.title.strip() and axis.put_off)
