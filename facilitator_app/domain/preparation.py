"""What the contract papers will say of the plan: targeted axes, terms, penalties, clause (source 001 § 2.2; 003)."""

from dataclasses import dataclass

from facilitator_app.domain.plan import AxisFamily


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """The preparation of one contract."""

    id: str
    contract_id: str
    axes: tuple[TargetedAxis, ...] = ()
