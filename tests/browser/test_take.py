"""Any picture of a page is taken home: made in the browser, with all that it must bear, and nothing that is fetched."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import pytest
from PIL import Image
from playwright.sync_api import Page

from i18n import locale
from tests.browser.conftest import Visit

SVG: Final = "{http://www.w3.org/2000/svg}"
XHTML: Final = "{http://www.w3.org/1999/xhtml}"
TWICE: Final = 2
HOSTILE: Final = "</title><img src=x onerror=alert(1)><script>alert(1)</script> & ]]> \u202e"
PUT: Final = "text => { document.querySelector('figure.curve figcaption').textContent = text; }"
# All words for evidence go; what is hatched stays.
UNSAID: Final = "document.querySelectorAll('#root .badge').forEach(one => one.remove())"


def taken(page: Page, nth: int, folder: Path) -> tuple[ET.Element, Image.Image]:
    """Return a picture of the fold at the end of the page, as SVG and as PNG."""
    files = {}
    row = page.locator("details.take li").nth(nth)
    for kind in ("SVG", "PNG"):
        with page.expect_download() as coming:
            row.get_by_role("button", name=kind).click()
        files[kind] = folder / coming.value.suggested_filename
        coming.value.save_as(files[kind])
    return ET.fromstring(files["SVG"].read_text(encoding="utf-8")), Image.open(files["PNG"])  # noqa: S314 - our own


def told(svg: ET.Element) -> str:
    """Return what a picture says, without its style sheet."""
    return " ".join("".join(part.itertext()) for part in svg if part.tag != f"{SVG}style")


def asks_for_nothing(svg: ET.Element) -> None:
    """Fail unless all that it shows travels inside: no script, no address but as text."""
    assert {node.tag.rpartition("}")[2] for node in svg.iter()} & {
        "script",
        "iframe",
        "link",
        "object",
        "input",
    } == set()
    for node in svg.iter():
        for name, value in node.attrib.items():
            assert not name.startswith("on"), name
            assert not value.startswith(("http", "/", "blob:")), value
            assert name not in {"src", "href"} or value.startswith(("data:image/", "#")), value
    style = svg.findtext(f"{SVG}style") or ""
    assert "@import" not in style
    assert all(part.lstrip("\"'").startswith(("data:", "#")) for part in style.split("url(")[1:])


def is_whole(svg: ET.Element, png: Image.Image) -> None:
    """Fail unless it is painted, twice as large as the drawing, down to what it says at its end."""
    wide, high = int(svg.attrib["width"]), int(svg.attrib["height"])
    assert png.size == (TWICE * wide, TWICE * high)
    for part in range(4):
        strip = png.convert("L").crop((0, part * high // TWICE, TWICE * wide, (part + 1) * high // TWICE))
        assert len(strip.histogram()) - strip.histogram().count(0) > 50, part


@pytest.mark.parametrize(
    ("address", "nth", "letters"), [("equity?lang=ar", 1, "Noto Sans Arabic"), ("overview?lang=en", 0, "")]
)
def test_a_picture_bears_what_it_must_and_asks_for_nothing(
    house: str, visit: Callable[..., Visit], tmp_path: Path, address: str, nth: int, letters: str
) -> None:
    """Title, evidence, source, date and address are in it; what a file says stays text, and made up is called so."""
    path, _, language = address.partition("?lang=")
    say = locale("ar" if language == "ar" else "en")
    one = visit()
    page = one.open(f"{house}/{address}")
    page.locator("details.take > summary").click()
    credit = page.locator(".credit").first.inner_text()
    if letters:
        page.evaluate(PUT, HOSTILE)
    page.evaluate(UNSAID)
    svg, png = taken(page, nth, tmp_path)
    words = told(svg)
    today = say.date(datetime.now(UTC).astimezone().date().isoformat())
    for must in (
        say.say(f"menu-{path}"),
        credit,
        today,
        f"{house}/{address}",
        *([HOSTILE.rstrip("\u202e ")] if letters else []),
    ):
        assert must in words, must
    assert [node.text for node in svg.iter(f"{XHTML}span") if node.get("class") == "badge illustrative"] == [
        say.say("evidence-illustrative")
    ]
    frame = svg.find(f"{SVG}foreignObject/{XHTML}div")
    assert frame is not None
    assert (frame.get("lang"), frame.get("dir")) == (say.language, say.direction)
    faces = svg.findtext(f"{SVG}style") or ""
    assert all(f'@font-face {{ font-family: "{face}"' in faces for face in filter(None, ("Source Sans", letters)))
    asks_for_nothing(svg)
    is_whole(svg, png)
    one.well()
