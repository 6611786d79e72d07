"""What the window remembers is found again by the next one, as its file was written."""

import subprocess
import sys
from pathlib import Path

from facilitator_app.ui.settings import Settings
from facilitator_app.ui.theme import Theme

ROOT = Path(__file__).parents[2]
# In a process of its own: Qt remembers, for as long as one runs, what was never to be found in the file.
CODE = """
import sys
from pathlib import Path
from facilitator_app.ui.settings import Settings
settings = Settings(Path(sys.argv[1]))
print(settings.theme.value, settings.zoom, settings.language, settings.flag("program/daySummary", True))
"""


def read_by_another(file: Path) -> str:
    done = subprocess.run([sys.executable, "-c", CODE, str(file)], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_theme_zoom_and_language_are_there_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    settings = Settings(file)
    settings.put("program/theme", Theme.DARK.value)
    settings.put("program/zoom", 150)
    settings.put("program/language", "en")
    settings.put("program/daySummary", False)
    settings.sync()
    assert read_by_another(file) == "dark 150 en False"


def test_what_earlier_versions_wrote_is_found_at_last(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text("[%General]\ntheme=dark\nzoom=125\nlanguage=fr\n", encoding="utf-8")
    assert read_by_another(file) == "dark 125 fr True"
    # What was chosen since comes first.
    file.write_text("[%General]\ntheme=dark\n\n[program]\ntheme=light\n", encoding="utf-8")
    assert read_by_another(file) == "light 100  True"


def test_a_value_that_makes_no_sense_counts_as_absent(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text("[program]\ntheme=pink\nzoom=lots\nlanguage=de\n", encoding="utf-8")
    assert read_by_another(file) == "system 100  True"
