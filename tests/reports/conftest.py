"""The built-in district, measured once for all tests of reports, in a home of its own."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Final

import pytest

from i18n import locale
from indicators.__main__ import main
from model.text import LANGUAGES, Language
from reports.brief import brief_of
from reports.content import Asked, Content
from reports.gathering import gathered, surroundings
from reports.pages import Brief
from reports.pdf import Faces, pdf_bytes
from store.faces import PRINTED, lay_paper
from store.letters import letters_in

# A share with a target, an index without bounds, a ratio that is best at one, one that nobody has data for.
IDS: Final = ("acc_cln", "acc_fca", "eq_pal", "liv_fis")
NOW: Final = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
HOME: Final = "ELMAX_HOME"
Rows = list[dict[str, object]]


@pytest.fixture(scope="session")
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an empty home, so that nothing of this machine is measured."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(autouse=True)
def at_home(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in the empty home, for one test: what stood longer would stand in those of other folders too."""
    monkeypatch.setenv(HOME, str(own_home))


@contextmanager
def _standing(home: Path) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(HOME, str(home))
        yield


@pytest.fixture(scope="session")
def content(own_home: Path) -> Content:
    """Return what a report of four indicators is made of."""
    with _standing(own_home):
        return gathered(Asked(IDS), NOW)


@pytest.fixture(scope="session")
def printed(own_home: Path) -> Rows:
    """Return what ``python -m indicators compute`` prints of the same."""
    out = StringIO()
    with _standing(own_home), redirect_stdout(out):
        assert main(["compute", *IDS, "--json"]) == 0
    rows: Rows = json.loads(out.getvalue())
    return rows


@pytest.fixture(scope="session")
def faces(tmp_path_factory: pytest.TempPathFactory) -> Faces:
    """Return the faces of paper."""
    folder = lay_paper(tmp_path_factory.mktemp("faces"))
    return Faces(folder, letters_in(*(folder / name for name in PRINTED)))


@pytest.fixture(scope="session")
def briefs(content: Content, own_home: Path) -> dict[Language, Brief]:
    """Return a brief of the same four indicators in every language."""
    with _standing(own_home):
        ground, places = surroundings(content)
    return {language: brief_of(content, ground, places, locale(language)) for language in LANGUAGES}


@pytest.fixture(scope="session")
def pdfs(briefs: dict[Language, Brief], faces: Faces) -> dict[Language, bytes]:
    """Return the same as they are printed."""
    return {language: pdf_bytes(brief, faces, NOW.isoformat()) for language, brief in briefs.items()}
