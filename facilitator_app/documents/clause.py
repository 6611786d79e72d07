"""The clause on the plan as a PDF: contract, what is missing, then article by article."""

from collections.abc import Sequence
from itertools import groupby

from facilitator_app.documents.blocks.content import Column
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.clause_view import ClauseBlock, ClauseEntry, ClauseTable, ClauseView
from facilitator_app.documents.sheet import build


def build_clause(view: ClauseView) -> bytes:
    """The clause as a PDF/UA-1 and PDF/A-3a file."""

    def compose(flow: Flow) -> None:
        flow.facts(view.contract)
        if view.missing:
            with flow.callout() as inner:
                inner.paragraph(view.missing_title, style=flow.theme.cell_strong)
                inner.bullets(view.missing, flow.theme.cell)
        for article in view.articles:
            with flow.section():
                flow.heading(2, article.heading)
                _blocks(flow, article.blocks)

    return build(view.identity, compose)


def _blocks(flow: Flow, blocks: Sequence[ClauseBlock]) -> None:
    # Entries that follow each other are one list; what announces a list or a table stays with it.
    groups = [(kind, list(group)) for kind, group in groupby(blocks, type)]
    for index, (kind, group) in enumerate(groups):
        announced = index + 1 < len(groups)
        if kind is ClauseEntry:
            flow.bullets([entry.text for entry in group if isinstance(entry, ClauseEntry)])
            continue
        for place, block in enumerate(group, 1):
            if isinstance(block, ClauseTable):
                _table(flow, block)
            elif isinstance(block, str):
                flow.paragraph(block, keep=announced and place == len(group))


def _table(flow: Flow, block: ClauseTable) -> None:
    if not block.rows:
        return
    titles = zip(block.columns, block.shares, strict=True)
    flow.table([Column(title, share, head=index == 0) for index, (title, share) in enumerate(titles)], block.rows)
