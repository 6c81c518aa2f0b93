"""One figure of a brief alone, as a drawing or a picture that carries its title, evidence, source and date inside."""

from html import escape
from pathlib import Path
from typing import Final

from i18n.locale import bare
from reports.pages import Brief
from reports.pdf import Faces, set_by

LAYOUT: Final = Path(__file__).with_name("figure.typ")
PNG, SVG = ".png", ".svg"
FORMS: Final = (SVG, PNG)
DOTS, LOOK_DOTS = 220, 110  # an inch: sharp on a slide and in print at this size; to look at


def figure_bytes(brief: Brief, form: str, faces: Faces, made_at: str) -> bytes:
    """Return the only section of a brief as SVG or PNG; as SVG it says for those who hear it what it shows.

    Parameters
    ----------
    form
        ``.svg`` or ``.png``.
    faces, made_at
        As for ``pdf_bytes``.
    """
    if form == PNG:
        return set_by(LAYOUT, brief, faces, made_at, form="png", dots=DOTS)
    (section,) = brief.sections
    drawn = set_by(LAYOUT, brief, faces, made_at, form="svg").decode()
    head, _, body = drawn.partition(">")
    shown = " ".join(filter(None, (section.alt, section.reach)))
    told = f"<title>{escape(bare(section.title))}</title><desc>{escape(bare(shown))}</desc>"
    return f'{head} role="img">{told}{body}'.encode()


def figure_look(brief: Brief, faces: Faces, made_at: str) -> bytes:
    """Return a small PNG of the same, to be looked at before anybody takes it."""
    return set_by(LAYOUT, brief, faces, made_at, form="png", dots=LOOK_DOTS)
