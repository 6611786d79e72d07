"""Clauses to build from: empty, ordinary and huge, in French and in English."""

from dataclasses import replace

from facilitator_app.documents import views
from facilitator_app.documents.clause_view import ClauseArticle, ClauseEntry, ClauseTable, ClauseView
from tests.documents import samples

TITLE = "Clause de plan de progrès"
COLUMNS = ("Manquement", "Pénalité", "Plafond", "Délai d’observations")


def empty_clause(language: str = "fr-FR") -> ClauseView:
    """Nothing but a title."""
    bare = replace(samples.identity(TITLE, language), letterhead=views.Letterhead(""), attachment=None)
    return ClauseView(bare, (), ())


def clause(texts: tuple[str, ...], language: str = "fr-FR") -> ClauseView:
    """A clause whose every part holds the texts."""
    penalties = ClauseTable(COLUMNS, tuple((text, text, "2\u202f%", "15 jours") for text in texts))
    axes = ClauseTable(("Axe", "Attentes"), tuple((text, f"{text}\n{text}") for text in texts))
    return ClauseView(
        identity=samples.identity(TITLE, language),
        contract=tuple(views.Fact("Nature", text) for text in texts[:2]),
        articles=(
            ClauseArticle("Article 1 – Objet", texts),
            ClauseArticle("Article 2 – Axes", ("Le plan porte sur les axes suivants\u00a0:", axes)),
            ClauseArticle("Article 3 – Contenu", ("Le plan précise\u00a0:", *map(ClauseEntry, texts), "Et puis.")),
            ClauseArticle(f"Article 4 – {texts[0]}", (penalties, "Fin.", ClauseTable(("Un", "Deux", "Trois"), ()))),
        ),
        missing_title="À compléter ou à confirmer",
        missing=texts,
    )
