"""Letters and project sheets to build from: empty, ordinary and huge, in French and in English."""

from dataclasses import replace

from facilitator_app.documents import views
from facilitator_app.documents.letter_view import LetterView, Passage
from facilitator_app.documents.project_sheets_view import FillTable, ProjectSheet, ProjectSheetsView
from tests.documents import samples

SUBJECT = "Objet : convocation à la réunion de lancement"


def empty_letter(language: str = "fr-FR") -> LetterView:
    bare = replace(samples.identity(SUBJECT, language), letterhead=views.Letterhead(""), attachment=None)
    return LetterView(bare, ("L’acheteur",), "Le 21 novembre 2026", SUBJECT, "Madame, Monsieur,", "Salutations.")


def letter(texts: tuple[str, ...], language: str = "fr-FR") -> LetterView:
    """A letter whose every part holds the texts."""
    return LetterView(
        identity=replace(samples.identity(SUBJECT, language), watermark="PROJET", replaces="Annule et remplace la v1."),
        addressee=("Groupement", *texts[:2]),
        dated="Le 21 novembre 2026",
        subject=SUBJECT,
        references=(views.Fact("Marché", "2024-117"), views.Fact("Nos réf.", texts[0])),
        salutation="Madame, Monsieur,",
        passages=(
            Passage(texts[0]),
            Passage("Ordre du jour", items=texts),
            Passage("Date et lieu", facts=tuple(views.Fact("Lieu", text) for text in texts[:4])),
            Passage(),
        ),
        perimeter_title="Périmètre du plan",
        perimeter=samples.PERIMETER,
        closing="Salutations distinguées.",
        signature=views.SignatureBlock("Pour le titulaire", ("Nom :", "Signature :")),
        after=(views.Fact("Copie à", texts[0]),),
    )


def breach_letter(texts: tuple[str, ...], language: str = "fr-FR") -> LetterView:
    """A letter of facts: what was noted, what the contract provides for it, how long there is to answer."""
    subject = "Objet : invitation à présenter des observations avant pénalité"
    return LetterView(
        identity=replace(samples.identity(subject, language), watermark="PROJET"),
        addressee=("Titulaire", *texts[:2]),
        dated="Le 21 novembre 2026",
        subject=subject,
        references=(views.Fact("Marché", "2024-117"),),
        salutation="Madame, Monsieur,",
        passages=(
            Passage("Nous avons constaté les faits suivants :", facts=(views.Fact("Faits", " ".join(texts)),)),
            Passage("Le marché prévoit :", facts=tuple(views.Fact("Pénalité", text) for text in texts[:3])),
            Passage("Vous disposez de 15 jours."),
            Passage("Aucune pénalité ne sera décidée avant."),
        ),
        closing="Salutations distinguées.",
        signature=views.SignatureBlock("Pour l’acheteur", ("Nom :", "Signature :")),
    )


def empty_sheets(language: str = "fr-FR") -> ProjectSheetsView:
    return ProjectSheetsView(samples.identity("Projet du titulaire", language), (), "", "")


def sheets(texts: tuple[str, ...], language: str = "fr-FR") -> ProjectSheetsView:
    """Two sheets with every kind of table, filled in and empty."""
    columns = (("Objectif", 40.0), ("Indicateur", 30.0), ("Cible", 30.0))
    filled = FillTable("Objectifs", columns, tuple((text, text, "") for text in texts), 2)
    blank = FillTable("Contact", (("Fonction", 1.0),), empty_rows=1)
    one = ProjectSheet("Axe 1. Produits durables", (views.Fact("Attendu", texts[0]),), (filled, blank))
    return ProjectSheetsView(
        identity=samples.identity("Projet du titulaire", language),
        introduction=texts[:2],
        perimeter_title="Périmètre du plan",
        perimeter=samples.PERIMETER,
        sheets=(one, ProjectSheet("Axe 2. Livraisons", tables=(blank,))),
    )
