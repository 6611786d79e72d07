import datetime as dt
import io
import json
from dataclasses import replace

import pikepdf
import pytest

from facilitator_app.documents import build_minutes
from facilitator_app.documents.minutes_view import MinutesView
from facilitator_app.documents.views import Identity, KeyFigure
from tests.documents import samples
from tests.documents.reading import read, spoken

VIEW = samples.minutes(samples.ORDINARY)


def with_identity(identity: Identity) -> MinutesView:
    return replace(VIEW, identity=identity)


def test_the_same_view_makes_the_same_bytes() -> None:
    assert build_minutes(VIEW) == build_minutes(VIEW)


def test_another_moment_makes_another_file() -> None:
    later = replace(VIEW.identity, created=VIEW.identity.created + dt.timedelta(seconds=1))
    assert build_minutes(with_identity(later)) != build_minutes(VIEW)


def test_language_title_dates_and_attachment_are_in_the_file() -> None:
    with pikepdf.open(io.BytesIO(build_minutes(VIEW))) as pdf:
        assert str(pdf.Root.Lang) == "fr-FR"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert str(pdf.trailer.Info.Title) == VIEW.identity.title
        assert str(pdf.trailer.Info.Author) == VIEW.identity.letterhead.buyer
        assert str(pdf.trailer.Info.CreationDate) == "D:20261121143000+00'00'"
        [(_, attached)] = pdf.attachments.items()
        assert json.loads(attached.get_file().read_bytes()) == {"format": "example"}
        assert {str(font.FontDescriptor.FontName)[:7] for font in pdf.pages[0].Resources.Font.values()} == {"/AAAAAA"}


def test_every_font_is_embedded() -> None:
    with pikepdf.open(io.BytesIO(build_minutes(VIEW))) as pdf:
        fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_letterhead_title_and_version_are_read_first() -> None:
    texts = spoken(build_minutes(VIEW))
    assert texts[:3] == ["Logo", "Groupement de commandes des lycées", "12, rue de l’Exemple 59000 Exemple"]
    assert texts[3] == VIEW.identity.title
    assert texts[4] == VIEW.identity.about
    assert texts[6] == "Version 1"


def test_a_draft_says_so_in_words_and_a_correction_what_it_replaces() -> None:
    draft = replace(VIEW.identity, watermark="PROJET", replaces="Annule et remplace la version 1 du 3 mars 2026.")
    texts = spoken(build_minutes(with_identity(draft)))
    assert "PROJET" in texts
    assert "Annule et remplace la version 1 du 3 mars 2026." in texts
    assert "PROJET" not in spoken(build_minutes(VIEW))


def test_a_logo_that_is_no_picture_is_left_out() -> None:
    letterhead = replace(VIEW.identity.letterhead, logo=b"nothing")
    document = read(build_minutes(with_identity(replace(VIEW.identity, letterhead=letterhead))))
    assert "Logo" not in [figure.alt for figure in document.all("Figure")]


def test_a_long_footer_is_cut_and_the_running_lines_are_not_read() -> None:
    long = replace(VIEW.identity, footer="pied de page " * 40)
    texts = spoken(build_minutes(with_identity(long)))
    assert not any("pied de page" in text or text.startswith("Page 1") for text in texts)


@pytest.mark.parametrize("count", [0, 1, 4, 6])
def test_any_number_of_key_figures_fits(count: int) -> None:
    figures = tuple(KeyFigure("1 234 567,89 €", "montant") for _ in range(count))
    texts = spoken(build_minutes(replace(VIEW, key_figures=figures)))
    assert texts.count("montant") == count


def test_a_figure_of_signs_is_read_in_words() -> None:
    texts = spoken(build_minutes(replace(VIEW, key_figures=(KeyFigure("11/15", "actions", told="11 sur 15"),))))
    assert texts[texts.index("actions") - 1] == "11 sur 15"
