"""The family of an axis on paper."""

from facilitator_app.domain.plan import AxisFamily
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words


def family_text(family: AxisFamily, words: Words) -> str:
    """The family as it is printed: nothing while nobody has said it."""
    return "" if family is AxisFamily.UNSAID else label(family, words)
