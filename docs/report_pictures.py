"""Takes the pictures of a printed brief: `python -m docs.report_pictures` in the environment of the whole check."""

import os
import tempfile
from datetime import UTC, datetime

import pypdfium2
from PIL import Image

from docs.screenshots import FOLDER
from i18n import locale
from model.text import Language
from reports.brief import brief_of
from reports.content import Asked
from reports.gathering import gathered, surroundings
from reports.paper import faces_of_paper
from reports.pdf import pdf_bytes

IDS = ("acc_cln", "acc_pha", "acc_sch", "acc_bus", "acc_15m", "eq_gap", "dig_net", "env_grn")
LANGUAGES: tuple[Language, ...] = ("ar", "en")
PAGES = {"cover": 0, "summary": 1, "indicator": 2}
COLOURS = 256  # of a picture: fewer, and the marks of places lose theirs
SCALE = 1.3  # of a page's points: what stands small can be read


def main() -> None:
    """Print a brief in Arabic and in English, and keep three pages of each as pictures."""
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"ELMAX_HOME": home, "ELMAX_OFFLINE": "1"}
        content, faces = gathered(Asked(IDS), datetime.now(UTC)), faces_of_paper()
        ground, places = surroundings(content)
        for language in LANGUAGES:
            raw = pdf_bytes(brief_of(content, ground, places, locale(language)), faces, content.made_at)
            document = pypdfium2.PdfDocument(raw)
            for name, page in PAGES.items():
                picture = document[page].render(scale=SCALE).to_pil().convert("RGB")
                small = picture.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
                small.save(FOLDER / f"brief-{name}-{language}.png", optimize=True)
            document.close()


if __name__ == "__main__":
    main()
