"""The typefaces are laid from their packages, once, without importing what is heavy."""

import subprocess
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

from store.faces import FACES, PAPER, PRINTED, lay_fonts, lay_paper
from store.letters import letters_in, letters_of
from store.settings import PROJECT

MAGIC = {b"\x00\x01\x00\x00", b"OTTO"}  # TrueType and OpenType


def test_every_face_is_laid(tmp_path: Path) -> None:
    """Real font files, and nothing else left in the folder."""
    folder = tmp_path / "static"
    lay_fonts(folder)
    assert {path.name for path in folder.iterdir()} == set(FACES)
    assert {path.read_bytes()[:4] for path in folder.iterdir()} <= MAGIC


def test_paper_has_faces_of_its_own_beside_them(tmp_path: Path) -> None:
    """FiraGO comes packed in a text of Python, which is read and never run; what is there already is left."""
    mine = tmp_path / next(iter(PAPER))
    mine.write_bytes(b"mine")
    assert lay_paper(tmp_path) == tmp_path
    assert {path.name for path in tmp_path.iterdir()} == {*FACES, *PAPER}
    assert mine.read_bytes() == b"mine"
    assert {path.read_bytes()[:4] for path in tmp_path.iterdir() if path != mine} <= MAGIC
    assert "pymupdf_fonts" not in sys.modules


def test_the_letters_of_a_face_are_those_that_another_program_finds(tmp_path: Path) -> None:
    """One table of pieces of the first plane, one of groups of all planes; none where there is no table."""
    folder = lay_paper(tmp_path)
    for name in PRINTED:
        assert letters_of((folder / name).read_bytes()) == set(TTFont(folder / name).getBestCmap())
    assert letters_in(*(folder / name for name in PRINTED)) >= {ord(letter) for letter in "aبل가□٠"}
    assert letters_of(b"\0\1\0\0" + b"\0" * 8) == frozenset()


def test_a_face_that_is_there_is_left(tmp_path: Path) -> None:
    """Somebody may have put a better one."""
    mine = tmp_path / next(iter(FACES))
    mine.write_bytes(b"mine")
    lay_fonts(tmp_path)
    assert mine.read_bytes() == b"mine"
    assert len(list(tmp_path.iterdir())) == len(FACES)


def test_no_package_is_run_for_its_face(tmp_path: Path) -> None:
    """A package that carries a face may bring all of matplotlib when it is imported."""
    code = "import sys; from pathlib import Path; from store.faces import lay_fonts; lay_fonts(Path(sys.argv[1])); "
    code += "from store.faces import FACES; "
    code += "raise SystemExit(any(package in sys.modules for package, _ in FACES.values()))"
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=PROJECT, check=False, timeout=60)  # noqa: S603 - our own interpreter on our own text
    assert done.returncode == 0


def test_the_store_opens_without_pandas() -> None:
    """Listing datasets and finding the active one must not cost the import of pandas and geopandas."""
    code = "import sys; from store import Store; Store.open().datasets(); raise SystemExit('pandas' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, check=False, timeout=60)  # noqa: S603 - our own interpreter on our own text
    assert done.returncode == 0
