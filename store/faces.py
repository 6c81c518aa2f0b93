"""The typefaces of screen and paper, laid into the folder that Streamlit serves from pinned packages."""

import ast
import base64
import importlib.util
import lzma
import os
import tempfile
from pathlib import Path
from typing import Final

from model.text import Language
from store.settings import PROJECT

FACES: Final[dict[str, tuple[str, str]]] = {
    "NotoSansArabic.ttf": ("justmytype_intl_rtl", "fonts/ofl/notosansarabic/NotoSansArabic[wdth,wght].ttf"),
    "NotoSansKR.otf": ("pylopdf_fonts_ko", "NotoSansKR-Regular.otf"),
}
# Of paper: what is copied out of a PDF in these is words, where Noto Sans Arabic leaves its dots between the letters.
PAPER: Final[dict[str, tuple[str, str]]] = {
    "FiraGO-Regular.ttf": ("pymupdf_fonts", "FiraGO_Regular.py"),
    "FiraGO-Bold.ttf": ("pymupdf_fonts", "FiraGO_Bold.py"),
}
# What a PDF is set in: whatever neither of these has, it cannot show.
PRINTED: Final = ("FiraGO-Regular.ttf", "NotoSansKR.otf")
KOREAN: Final = ("NotoSansKR.otf",)
PACKED: Final = ".py"  # a face that its package carries as a text of Python


def lay_fonts(static: Path | None = None) -> None:
    """Copy every face that is missing into ``static``; those already there are left as they are.

    Parameters
    ----------
    static
        The folder; default ``static`` in the project.

    Raises
    ------
    FileNotFoundError
        When the package that carries a face is not installed, or no longer carries it.
    """
    folder = static or PROJECT / "static"
    folder.mkdir(parents=True, exist_ok=True)
    _lay_all(FACES, folder)


def lay_paper(static: Path | None = None) -> Path:
    """Copy every face that paper needs and is missing, those of the screen too, and return the folder.

    Parameters
    ----------
    static
        As for ``lay_fonts``.

    Raises
    ------
    FileNotFoundError
        As for ``lay_fonts``.
    """
    folder = static or PROJECT / "static"
    lay_fonts(folder)
    _lay_all(PAPER, folder)
    return folder


def paper_faces(folder: Path, language: Language) -> dict[str, bytes]:
    """Return the faces that ``lay_paper`` laid and a language needs, by the name of their file."""
    return {name: (folder / name).read_bytes() for name in (*PAPER, *(KOREAN if language == "ko" else ()))}


def _lay_all(faces: dict[str, tuple[str, str]], folder: Path) -> None:
    for name, (package, inside) in faces.items():
        if not (folder / name).exists():
            source = _folder(package) / inside
            _lay(_unpacked(source) if source.suffix == PACKED else source.read_bytes(), folder / name)


def _unpacked(source: Path) -> bytes:
    """Return the face that a text of Python holds as its longest constant: packed, in letters. The text is not run."""
    nodes = ast.walk(ast.parse(source.read_bytes()))
    held = (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, bytes))
    return lzma.decompress(base64.b64decode(max(held, key=len)))


def _folder(package: str) -> Path:
    # find_spec does not run the package: a face needs no code of its package
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(package)
    return Path(spec.origin).parent


def _lay(face: bytes, target: Path) -> None:
    """Copy through a temporary name: the server may be reading, and a face cut short would stay for good."""
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(face)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(target)
    finally:
        Path(temporary).unlink(missing_ok=True)
