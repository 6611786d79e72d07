"""A business letter: letterhead, references beside the addressee, subject, text, place to sign, enclosures."""

from dataclasses import replace

from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.layout.boxes import Padding
from facilitator_app.documents.letter_view import LetterView
from facilitator_app.documents.sections import perimeter
from facilitator_app.documents.sheet import build, notices
from facilitator_app.documents.theme import RULE

_SUBJECT_SIZE = 13.0
_SUBJECT_LEADING = 17.0
_ROOM_TO_SIGN = 36.0
_INSET = 18.0


def build_letter(view: LetterView) -> bytes:
    """The letter as a PDF/UA-1 and PDF/A-3a file."""

    def compose(flow: Flow) -> None:
        _address(flow, view)
        title = flow.theme.title
        flow.heading(1, view.subject, replace(title, size=_SUBJECT_SIZE, leading=_SUBJECT_LEADING, before=16))
        notices(flow, view.identity)
        _body(flow, view)
        _signature(flow, view)
        flow.facts(view.after, label_share=0.18)

    return build(view.identity, compose, own_title=True)


def _address(flow: Flow, view: LetterView) -> None:
    """References at the left, who it goes to and when at the right."""
    columns = flow.side_by_side([1, 1], gap=14, before=16, inset=0)
    left, right = columns.flows
    left.facts(view.references, label_share=0.36)
    for number, line in enumerate(view.addressee):
        style = flow.theme.lead if number == 0 else flow.theme.body
        right.paragraph(line, style=replace(style, before=0))
    right.paragraph(view.dated, style=replace(flow.theme.body, before=12))
    columns.close(ground="", frame="", padding=Padding())


def _body(flow: Flow, view: LetterView) -> None:
    text = replace(flow.theme.body, before=8)
    flow.paragraph(view.salutation, style=replace(text, before=12))
    for passage in view.passages:
        # The last thing said goes with the closing: a page of courtesies could belong to any letter.
        last = passage is view.passages[-1] and not view.perimeter
        flow.paragraph(passage.text, style=text, keep=last or bool(passage.facts or passage.items))
        flow.facts(passage.facts, label_share=0.2)
        flow.bullets(passage.items)
    perimeter(flow, view.perimeter_title, view.perimeter)
    flow.paragraph(view.closing, style=replace(text, before=12), keep=view.signature is not None)


def _signature(flow: Flow, view: LetterView) -> None:
    """Where the letter is signed: at the right, as letters are."""
    block = view.signature
    if block is None:
        return
    columns = flow.side_by_side([1, 1], gap=14, before=14, inset=_INSET)
    place = columns.flows[1]
    place.paragraph(block.party, style=flow.theme.cell_strong)
    for line in block.lines:
        place.paragraph(line, style=flow.theme.quiet)
    place.space(_ROOM_TO_SIGN)
    columns.close(ground="", frame=RULE, padding=Padding(9, 7, 9, 7), never_cut=True)
