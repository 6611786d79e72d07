"""The wordings pointed out in a preparation: looked at while preparing, and while the clause is worded."""

from facilitator_app.domain.chapter_wording import TERMS
from facilitator_app.domain.preparation import Preparation
from facilitator_app.domain.wording import Finding
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.wording.chapter import chapter_acts
from facilitator_app.ui.wording.dialog import WordingActs


def preparation_acts(editing: Editing[Preparation], *, read_only: bool) -> WordingActs | None:
    """What can be done with the wordings of the preparation under edit; None while there is none."""
    return chapter_acts(lambda: editing.value, editing.change, read_only=read_only) if editing.opened else None


def place_of(finding: Finding, preparation: Preparation) -> str:
    """Where a wording pointed out was typed, as links say it: a section of the page, and a place in it."""
    if finding.subject_id == TERMS:
        return f"preparation/terms/{finding.field}"
    if any(text.id == finding.subject_id for text in preparation.texts):
        return f"clause/{finding.subject_id.rpartition(':')[2]}"
    side = "penalties" if any(p.id == finding.subject_id for p in preparation.penalties) else "axes"
    return f"preparation/{side}/{finding.subject_id}/{finding.field}"
