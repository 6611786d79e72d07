"""Making minutes, long and short, and the first after the start."""

import datetime as dt
import io
import statistics
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest import mock

from facilitator_app.bootstrap import words_for
from facilitator_app.documents import build_minutes
from facilitator_app.domain.deadline import year_bounds
from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.domain.plan import PlanStatus
from facilitator_app.paths import database_path, resources_dir
from facilitator_app.services.desk import Desk
from facilitator_app.services.listing import ListQuery
from facilitator_app.services.papers import PaperKind
from facilitator_app.store.opening import open_store
from tests.benchmarks.databases import Maker
from tests.benchmarks.figures import Figure, in_turn
from tests.benchmarks.workplace import ROOT, Workplace, desk_on, environment

# So many actions make minutes of about so many pages.
_SIZES = {4: 6, 40: 176}
_RUNS = 7


def minutes(work: Workplace) -> list[Figure]:
    """Warm, to the bytes of the file: from the text on, as the baseline is, and from the database on."""
    folder = work.copy(200, "minutes")
    held = {pages: _hold(folder, rows) for pages, rows in _SIZES.items()}
    with desk_on(folder) as desk:
        return [figure for pages in _SIZES for figure in _against_canvas(desk, *held[pages])]


def first(work: Workplace) -> list[Figure]:
    """The first document of a session against those that follow, in processes of their own."""
    folder = work.copy(200, "first")
    contract_id, meeting_id = _hold(folder, _SIZES[4])
    command = [sys.executable, str(Path(__file__)), str(folder), contract_id, meeting_id]
    times = []
    for _ in range(5):
        done = subprocess.run(
            command, cwd=ROOT, env=environment(folder), check=True, capture_output=True, text=True, timeout=120
        )
        times.append([float(t) for t in done.stdout.split()])
    return [
        Figure(
            name="first document after start",
            baseline_name="the same, warm",
            baseline=statistics.median(t[1] for t in times),
            measured=statistics.median(t[0] for t in times),
            unit="ms",
            goal=1.2,
        )
    ]


def in_session(folder: Path, contract_id: str, meeting_id: str) -> None:
    """Starts the program, waits as long as a person does before asking for a document, and prints what two take."""
    from tests.benchmarks.figures import milliseconds
    from tests.benchmarks.screen import window_on

    with window_on(folder) as window:
        papers, words = window.desk.papers, window.words

        def make() -> None:
            papers.preview(PaperKind.MINUTES, contract_id, meeting_id=meeting_id, words=words)

        taken = milliseconds(make, 8, warm=0)
    print(taken[0], statistics.median(taken[1:]))


def _hold(folder: Path, rows: int) -> tuple[str, str]:
    """Adds the annual review of a plan with so many actions to a database: ids of contract and meeting."""
    made = Maker(rows)
    with open_store(database_path(folder)) as store:
        for row in store.listing.page(ListQuery(sort="notification_date"), 0):
            contract = store.contracts.get(row.id)
            bounds = year_bounds(contract, 1)
            if store.meetings.outlines(row.id) and bounds is not None and bounds[1] < dt.date.today():
                plan = replace(made.plan(contract, 1, bounds, rows), status=PlanStatus.CLOSED, version=9)
                meeting = made.meeting(contract, plan, MeetingKind.ANNUAL_REVIEW, bounds[1] + dt.timedelta(days=30))
                store.plans.save(None, plan, "Create plan")
                store.meetings.save(None, meeting, "Hold meeting")
                return contract.id, meeting.id
    raise LookupError("no contract with a year behind it")


def _against_canvas(desk: Desk, contract_id: str, meeting_id: str) -> list[Figure]:
    words = words_for("fr")

    def make() -> bytes:
        return desk.papers.preview(PaperKind.MINUTES, contract_id, meeting_id=meeting_id, words=words)

    with mock.patch("facilitator_app.documents.build_minutes", wraps=build_minutes) as building:
        pages = _lines(make())
        [view] = building.call_args.args
    name = f"minutes of {len(pages)} pages, warm"
    return [
        _figure(f"{name}, from their text on", pages, lambda: build_minutes(view)),
        _figure(f"{name}, from the database on", pages, make),
    ]


def _figure(name: str, pages: "list[list[Line]]", make: Callable[[], bytes]) -> Figure:
    baseline, measured = in_turn(lambda: _on_canvas(pages), make, _RUNS)
    return Figure(
        name=name,
        baseline_name="the same text on a bare ReportLab canvas",
        baseline=baseline,
        measured=measured,
        unit="ms",
        goal=1.6,
    )


Line = tuple[float, float, float, str]


def _lines(paper: bytes) -> list[list[Line]]:
    """What stands where on each page: left, bottom, height and text of each stretch."""
    import pypdfium2

    document = pypdfium2.PdfDocument(paper)
    pages = []
    for page in document:
        text = page.get_textpage()
        lines: list[Line] = []
        for number in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(number)
            lines.append((left, bottom, top - bottom, text.get_text_bounded(left, bottom, right, top)))
        pages.append(lines)
    return pages


def _on_canvas(pages: list[list[Line]]) -> bytes:
    """The least that can be done with ReportLab: each stretch of text put in its place, in our font."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    name = "baseline"
    if name not in pdfmetrics.getRegisteredFontNames():
        font: Any = TTFont(name, str(next(resources_dir().glob("fonts/*Regular*.ttf"))))
        pdfmetrics.registerFont(font)
    file = io.BytesIO()
    canvas = Canvas(file)
    for lines in pages:
        for left, bottom, height, text in lines:
            canvas.setFont(name, max(6, min(20, height)))
            canvas.drawString(left, bottom, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


if __name__ == "__main__":
    in_session(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
