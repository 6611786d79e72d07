"""Feasibility sheets to build documents from: empty, ordinary and huge, in French and in English."""

from dataclasses import replace

from facilitator_app.documents import views
from facilitator_app.documents.feasibility_view import FeasibilityRow, FeasibilityView, FeasibilityWords
from tests.documents import samples

FRENCH_WORDS = FeasibilityWords(
    criteria="Critère par critère",
    criterion="Critère",
    answer="Réponse",
    opinion="Avis",
    reason="Motif",
    workload="Charge de travail pour le facilitateur",
)
ENGLISH_WORDS = FeasibilityWords(
    criteria="Criterion by criterion",
    criterion="Criterion",
    answer="Answer",
    opinion="Opinion",
    reason="Reason",
    workload="Workload for the facilitator",
)
TITLES = ("Faisabilité d’un plan de progrès", "Feasibility of a progress plan")


def empty_sheet(language: str = "fr-FR") -> FeasibilityView:
    """Nothing answered."""
    french = language == "fr-FR"
    return FeasibilityView(
        identity=samples.identity(TITLES[0] if french else TITLES[1], language),
        words=FRENCH_WORDS if french else ENGLISH_WORDS,
        verdict=views.State("Avis encore ouvert" if french else "Verdict still open", views.Mark.NOT_STARTED),
    )


def sheet(texts: tuple[str, ...], language: str = "fr-FR") -> FeasibilityView:
    """One row per text, each in another state, with every second text as a note."""
    rows = tuple(
        FeasibilityRow(
            criterion=text,
            answer=text,
            opinion=samples.STATES[n % len(samples.STATES)],
            reason=text,
            notes=(text,) if n % 2 else (),
        )
        for n, text in enumerate(texts)
    )
    return replace(
        empty_sheet(language),
        verdict=samples.WATCH,
        why=texts[:2],
        facts=(views.Fact("Axes envisagés", texts[0]),),
        rows=rows,
        workload=(
            views.KeyFigure("2", "réunions par an"),
            views.KeyFigure("16\u00a0h", "par an pour ce marché"),
            views.KeyFigure("48\u00a0h", "par an, 3 autres marchés"),
            views.KeyFigure("320\u00a0h", "disponibles par an"),
        ),
        workload_line=texts[0],
        assumptions=texts[-1],
        signatures=(views.SignatureBlock(texts[0], ("Date\u00a0:", "Signature\u00a0:")),),
        sources=texts[0],
    )
