"""The typefaces of screen and paper, laid into the folder that Streamlit serves from pinned packages."""

import importlib.util
import os
import shutil
import tempfile
from pathlib import Path
from typing import Final

from store.settings import PROJECT

FACES: Final[dict[str, tuple[str, str]]] = {
    "NotoSansArabic.ttf": ("justmytype_intl_rtl", "fonts/ofl/notosansarabic/NotoSansArabic[wdth,wght].ttf"),
    "NotoSansKR.otf": ("pylopdf_fonts_ko", "NotoSansKR-Regular.otf"),
}


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
    for name, (package, inside) in FACES.items():
        if not (folder / name).exists():
            _lay(_folder(package) / inside, folder / name)


def _folder(package: str) -> Path:
    # find_spec does not run the package: a face needs no code of its package
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(package)
    return Path(spec.origin).parent


def _lay(source: Path, target: Path) -> None:
    """Copy through a temporary name: the server may be reading, and a face cut short would stay for good."""
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as out, source.open("rb") as face:
            shutil.copyfileobj(face, out)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(target)
    finally:
        Path(temporary).unlink(missing_ok=True)
