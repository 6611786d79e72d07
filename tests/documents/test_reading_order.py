"""The text of the structure tree is the source text, whole and in order, whatever was typed."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.documents import views
from facilitator_app.documents.blocks.content import Column, Item, Lines, Link, Spread, TableCell
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.fonts import Style, typeface
from facilitator_app.documents.scripts import as_typed
from facilitator_app.documents.sheet import build
from facilitator_app.documents.text import printable
from tests.documents import samples
from tests.documents.reading import plain, spoken

Compose = Callable[[Flow], None]


@dataclass
class Told:
    """A piece of a document and what must be read of it."""

    compose: Compose
    texts: list[str]


def shown(text: str, style: Style = Style.REGULAR) -> str:
    return plain(as_typed(typeface(style).shown(printable(text))))


def read_back(pieces: list[Told]) -> None:
    bare = replace(samples.empty_minutes().identity, title="", subtitle="")

    def compose(flow: Flow) -> None:
        for piece in pieces:
            piece.compose(flow)

    expected = [text for piece in pieces for text in piece.texts if text]
    assert spoken(build(bare, compose)) == expected


def paragraph(text: str) -> Told:
    return Told(lambda flow: flow.paragraph(text), [shown(text)])


def heading(text: str) -> Told:
    return Told(lambda flow: flow.heading(2, text), [shown(text, Style.BOLD)])


def bullets(texts: list[str]) -> Told:
    items = [Item(text, tuple(Item(inner) for inner in texts[:2])) for text in texts]
    expected = [shown(part) for text in texts for part in [text, *texts[:2]] if shown(text)]
    return Told(lambda flow: flow.bullets(items), expected)


def facts(texts: list[str]) -> Told:
    lines = [views.Fact(text, text) for text in texts]
    expected = [each for text in texts for each in (shown(text, Style.BOLD), shown(text))]
    return Told(lambda flow: flow.facts(lines), expected)


def table(texts: list[str]) -> Told:
    columns = [Column("Un", 3, head=True), Column("Deux", 5), Column("Trois", 2)]
    done = views.State("Fait", views.Mark.ACHIEVED)
    rows: list[list[TableCell]] = [[text, Lines(text, ("note",)), done] for text in texts]
    expected = ["Un", "Deux", "Trois"]
    for text in texts:
        expected += [shown(text), shown(text), "note", "Fait"]
    return Told(lambda flow: flow.table(columns, rows), expected)


def spanned(texts: list[str]) -> Told:
    columns = [Column("Un", 3, head=True), Column("Deux", 5), Column("Trois", 2)]
    rows: list[list[TableCell]] = [[Spread(texts[0], rows=len(texts)), texts[0], "fin"]]
    rows += [[text, "fin"] for text in texts[1:]]
    rows.append([Spread("Total", columns=2), "12"])
    expected = ["Un", "Deux", "Trois", shown(texts[0])]
    for text in texts:
        expected += [shown(text), "fin"]
    return Told(lambda flow: flow.table(columns, rows), [*expected, "Total", "12"])


def callout(text: str) -> Told:
    def compose(flow: Flow) -> None:
        with flow.callout() as inner:
            inner.paragraph(text)

    return Told(compose, [shown(text)])


def link(text: str) -> Told:
    target = Link(text, "https://exemple.example/é?a=(1)")
    return Told(lambda flow: flow.paragraph("Voir ", target, " fin"), [plain(f"Voir {shown(text)} fin")])


KINDS: list[Callable[[str], Told]] = [paragraph, heading, callout, link]
LISTED: list[Callable[[list[str]], Told]] = [bullets, facts, table, spanned]

texts = st.one_of(
    st.text(max_size=60),
    st.sampled_from([*samples.NASTY, samples.LONG]),
    st.text(alphabet="abc é-/.,\u00a0\u202f😀<&\n", max_size=400),
)
pieces = st.one_of(
    st.builds(lambda kind, text: kind(text), st.sampled_from(KINDS), texts),
    st.builds(lambda kind, many: kind(many), st.sampled_from(LISTED), st.lists(texts, min_size=1, max_size=8)),
)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", [*samples.NASTY, samples.LONG])
def test_single_texts_are_read_whole(kind: Callable[[str], Told], text: str) -> None:
    read_back([kind(text)])


@pytest.mark.parametrize("kind", LISTED)
def test_listed_texts_are_read_whole_and_in_order(kind: Callable[[list[str]], Told]) -> None:
    read_back([kind(list(samples.HUGE))])


@settings(max_examples=40)
@given(st.lists(pieces, max_size=8))
def test_random_documents_are_read_in_order(parts: list[Told]) -> None:
    read_back(parts)
