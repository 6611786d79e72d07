import subprocess
import sys
from pathlib import Path

from facilitator_app import documents
from facilitator_app.documents.fonts import Style, typeface

ROOT = Path(__file__).parents[2]


def test_nothing_heavy_is_imported_before_it_is_called() -> None:
    code = (
        "import sys, facilitator_app.documents, facilitator_app.documents.views;"
        "sys.exit(any(name in sys.modules for name in ('reportlab', 'PIL')))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_preloading_reads_the_fonts_once() -> None:
    documents.preload()
    before = [typeface(style) for style in Style]
    documents.preload()
    assert [typeface(style) for style in Style] == before
