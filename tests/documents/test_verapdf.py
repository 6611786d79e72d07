"""Every kind of document, in both languages, empty, ordinary or huge, is PDF/UA-1 and PDF/A-3a; a spoilt one is not."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
import verapdf
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator_app.documents import (
    build_actions,
    build_clause,
    build_feasibility,
    build_final_report,
    build_lessons_sheet,
    build_letter,
    build_minutes,
    build_plan,
    build_project_sheets,
    views,
)
from facilitator_app.documents.blocks.content import Column, Foreign, Item, Link, Spread, Strong
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.minutes_view import MinutesView
from facilitator_app.documents.sheet import build
from facilitator_app.documents.views import Letterhead, Mark, State
from tests.documents import clause_samples, final_report_samples, letter_samples, samples
from tests.documents.feasibility_sheets import empty_sheet, sheet

FRENCH, ENGLISH = "fr-FR", "en-GB"
RANDOM = 8


def every_block(flow: Flow) -> None:
    """Merged cells, nested lists, links broken over lines, changes of language, a link on two pages."""
    with flow.section():
        flow.heading(2, "Listes et liens")
        flow.bullets([Item("un", (Item("deux", (Item("trois"),)),)), "quatre"])
        far = Link(
            "un lien si long qu’il court sur plusieurs lignes et même sur deux pages " * 100, "https://a.example/é"
        )
        flow.paragraph("Voir ", far, " et ", Foreign("the English part", "en-GB"), ", ", Strong("ceci"), ".")
        flow.paragraph(Link("écrire", "mailto:achats@lycees.example"))
    with flow.section():
        flow.heading(2, "Tableaux")
        columns = [Column("Un", 2, head=True), Column("Deux", 2, head=True), Column("Trois", 4), Column("Quatre", 2)]
        rows: list[list[Spread | State | str]] = [
            [Spread("a", rows=3), Spread("b", rows=2), samples.LONG, "1"],
            ["x", "2"],
            ["c", "y", State("Fait", Mark.ACHIEVED)],
            [Spread("Total", columns=3), "3"],
        ]
        flow.table(columns, rows)


def nothing(_flow: Flow) -> None:
    """A page without content."""


def make_all() -> dict[str, bytes]:
    made = {}
    sizes = {"ordinary": samples.ORDINARY, "huge": samples.HUGE}
    for language in (FRENCH, ENGLISH):
        made[f"minutes-empty-{language}"] = build_minutes(samples.empty_minutes(language))
        made[f"plan-empty-{language}"] = build_plan(samples.empty_plan(language))
        made[f"feasibility-empty-{language}"] = build_feasibility(empty_sheet(language))
        for size, texts in sizes.items():
            made[f"minutes-{size}-{language}"] = build_minutes(samples.minutes(texts, language))
            made[f"minutes-kick-off-{size}-{language}"] = build_minutes(samples.kick_off_minutes(texts, language))
            made[f"plan-{size}-{language}"] = build_plan(samples.plan(texts, language))
            made[f"feasibility-{size}-{language}"] = build_feasibility(sheet(texts, language))
        made[f"final-minutes-{language}"] = build_minutes(
            final_report_samples.final_minutes(samples.ORDINARY, language)
        )
        made[f"final-report-empty-{language}"] = build_final_report(final_report_samples.empty_report(language))
        made[f"lessons-empty-{language}"] = build_lessons_sheet(final_report_samples.empty_lessons(language))
        for size, texts in sizes.items():
            made[f"final-report-{size}-{language}"] = build_final_report(final_report_samples.report(texts, language))
            made[f"lessons-{size}-{language}"] = build_lessons_sheet(final_report_samples.lessons(texts, language))
        made[f"letter-empty-{language}"] = build_letter(letter_samples.empty_letter(language))
        made[f"project-sheets-empty-{language}"] = build_project_sheets(letter_samples.empty_sheets(language))
        made[f"clause-empty-{language}"] = build_clause(clause_samples.empty_clause(language))
        for size, texts in sizes.items():
            made[f"clause-{size}-{language}"] = build_clause(clause_samples.clause(texts, language))
            made[f"letter-{size}-{language}"] = build_letter(letter_samples.letter(texts, language))
            made[f"letter-breach-{size}-{language}"] = build_letter(letter_samples.breach_letter(texts, language))
            made[f"project-sheets-{size}-{language}"] = build_project_sheets(letter_samples.sheets(texts, language))
    for size, texts in sizes.items():
        others = (views.ActionGroup("Actions de l’acheteur", samples.agreed(texts)),)
        made[f"plan-others-{size}"] = build_plan(replace(samples.plan(texts), other_actions=others))
        made[f"sheet-{size}"] = build_minutes(replace(samples.minutes(texts), sheet=True))
    made["actions-empty"] = build_actions(samples.actions_table(()))
    made["actions-ordinary"] = build_actions(samples.actions_table(samples.ORDINARY))
    made["blocks"] = build(samples.identity(), every_block)
    bare = replace(samples.identity(), letterhead=Letterhead(""), title="–", subtitle="", version="")
    made["title-alone"] = build(bare, nothing)
    made["nasty-identity"] = build_minutes(nasty_identity())
    return made


def nasty_identity() -> MinutesView:
    view = samples.minutes(samples.ORDINARY)
    nasty = " ".join(samples.NASTY)
    head = replace(view.identity.letterhead, buyer=nasty, address=samples.NASTY, accent="jaune", logo=b"no image")
    return replace(
        view,
        identity=replace(
            view.identity,
            title=nasty,
            subtitle=nasty,
            letterhead=head,
            footer=nasty,
            watermark=samples.NASTY[2],
            replaces=nasty,
            keywords=nasty,
        ),
    )


def random_documents() -> dict[str, bytes]:
    """Documents that hypothesis comes up with."""
    made: dict[str, bytes] = {}

    @settings(max_examples=RANDOM)
    @given(st.lists(st.text(max_size=80), min_size=1, max_size=12))
    def collect(texts: list[str]) -> None:
        made[f"random-{len(made)}"] = build_minutes(samples.minutes(tuple(texts)))

    collect()
    return made


def spoilt() -> dict[str, Callable[[pikepdf.Pdf], None]]:
    """Faults that the gate must see."""

    def no_title(pdf: pikepdf.Pdf) -> None:
        del pdf.Root.ViewerPreferences

    def no_language(pdf: pikepdf.Pdf) -> None:
        del pdf.Root.Lang

    def no_structure(pdf: pikepdf.Pdf) -> None:
        del pdf.Root.StructTreeRoot

    def unmarked(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        page.contents_add(pdf.make_stream(b"0 0 10 10 re f"), prepend=False)

    def no_alternative(pdf: pikepdf.Pdf) -> None:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure" and "/Alt" in item:
                del item.Alt

    def no_colour_profile(pdf: pikepdf.Pdf) -> None:
        del pdf.Root.OutputIntents

    faults = (no_title, no_language, no_structure, unmarked, no_alternative, no_colour_profile)
    return {fault.__name__: fault for fault in faults}


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[verapdf.Verdict]]:
    """What veraPDF says of all files, from one process."""
    if reason := verapdf.missing():
        if sys.platform.startswith("linux"):
            pytest.fail(reason)
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("verapdf")
    paths = []
    for name, data in (make_all() | random_documents()).items():
        paths.append(folder / f"{name}.pdf")
        paths[-1].write_bytes(data)
    good = folder / "minutes-ordinary-fr-FR.pdf"
    for name, spoil in spoilt().items():
        with pikepdf.open(good) as pdf:
            spoil(pdf)
            paths.append(folder / f"spoilt-{name}.pdf")
            pdf.save(paths[-1])
    told: dict[str, list[verapdf.Verdict]] = {}
    for verdict in verapdf.validate(paths):
        told.setdefault(verdict.file.stem, []).append(verdict)
    return told


def test_all_documents_pass_both_standards(verdicts: dict[str, list[verapdf.Verdict]]) -> None:
    good = {name: found for name, found in verdicts.items() if not name.startswith("spoilt-")}
    assert len(good) >= 19 + RANDOM
    assert all(len(found) == len(verapdf.FLAVOURS) for found in good.values())
    assert [f"{name} {v.flavour}: {v.failures}" for name, found in good.items() for v in found if not v.passed] == []


@pytest.mark.parametrize("fault", spoilt())
def test_a_spoilt_document_is_rejected(verdicts: dict[str, list[verapdf.Verdict]], fault: str) -> None:
    assert not all(verdict.passed for verdict in verdicts[f"spoilt-{fault}"])


def test_what_is_no_pdf_is_an_error(tmp_path: Path) -> None:
    if reason := verapdf.missing():
        pytest.skip(reason)
    path = tmp_path / "empty.pdf"
    path.write_bytes(b"not a PDF")
    assert [verdict.passed for verdict in verapdf.validate([path])] == [False, False]
