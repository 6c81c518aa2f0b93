"""Need against access: colours, numbers, persons and words of a zone are those of its square."""

import base64
import re
from dataclasses import replace

import geopandas as gpd
import pytest

from figures import need_map, palette
from i18n import locale
from i18n.locale import bare
from model.district import District, Region
from model.evidence import Evidence
from model.indicator import Result
from model.text import LANGUAGES, Language, Text
from tests.figures.conftest import NAMES, with_evidence
from tests.figures.fair import needy

BOX = Region(29.84, 31.14, 29.87, 31.15)
DISTRICT = District("x", Text(), Text(), BOX, BOX, 32635, ("ar",), {})


def drawn(result: Result, zones: gpd.GeoDataFrame) -> tuple[str, str]:
    """Return the markup and the SVG inside it."""
    markup = need_map.need_picture(needy(result), zones, (), DISTRICT, NAMES, locale("en"))
    found = re.search(r"base64,([^\"]+)", markup)
    assert found
    return markup, base64.b64decode(found.group(1)).decode()


def test_a_zone_has_the_colour_and_number_of_its_square(result: Result, zones: gpd.GeoDataFrame) -> None:
    """The worst is drawn last with the heaviest outline; a zone without a square has the colour of no data."""
    markup, image = drawn(result, zones)
    best, blank, worst = palette.NEED_ACCESS[0][2], palette.NO_DATA, palette.NEED_ACCESS[2][0]
    assert re.findall(r'fill="(#[0-9a-f]{6})" fill-rule', image) == [best, blank, worst]
    assert re.findall(r'stroke-width="([\d.]+)"/><', image + "<")[-1] == "4.5"
    labels = [bare(label) for label in re.findall(r"<span[^>]*>(.*?)</span>", markup)]
    assert labels == ["&lt;b&gt;Alpha&lt;/b&gt;<b>1</b>", "Beta<b>9</b>", "Gamma<b>no data</b>"]


def test_only_made_up_zones_are_hatched(result: Result, zones: gpd.GeoDataFrame) -> None:
    """One of three."""
    assert "url(#made-up)" not in drawn(result, zones)[1]
    assert drawn(with_evidence(result, "a", Evidence.ILLUSTRATIVE), zones)[1].count("url(#made-up)") == 1


def test_squares_are_numbered_from_the_worst_to_the_best() -> None:
    """Need downwards, access across, as the square is read."""
    order = [(need, access) for need in (2, 1, 0) for access in (0, 1, 2)]
    assert [need_map.number_of(third) for third in order] == list(range(1, 10))


def test_the_square_counts_zones_and_persons_in_the_colours_of_the_map(result: Result) -> None:
    """Nine cells; 300 people in the first, 20 in the last, nobody is said of the empty ones."""
    markup = bare(need_map.square(needy(result), locale("en")))
    cells = re.findall(r'<td(?: class="worst")? style="background:(#\w+)"><b>(\d)</b><small>(.*?)</small>', markup)
    assert [colour for colour, _, _ in cells] == [colour for row in palette.NEED_ACCESS[::-1] for colour in row]
    assert [words for _, _, words in cells] == ["one zone<br>300 people", *[""] * 7, "one zone<br>20 people"]
    assert markup.count('class="worst"') == 1
    assert "one zone without a square" in markup
    for words in ("under 40%", "40% to 80%", "from 80%", "under 10%", "10% to 30%", "from 30%"):
        assert words in markup


def test_the_answer_names_the_zones_of_the_first_square(result: Result) -> None:
    """With how many of the group live there; where there is none, that is said."""
    say = locale("en")
    words = bare(need_map.need_answer(needy(result), NAMES, say))
    assert words.startswith("300 people of this group (Aged 65 and over) live in the zone")
    assert NAMES["a"] in words
    none = replace(needy(result), zones=needy(result).zones[1:])
    assert bare(need_map.need_answer(none, NAMES, say)).startswith("In no zone")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_alternative_tells_every_square_that_holds_a_zone(language: Language, result: Result) -> None:
    """Two squares, each with its zones, its need and its access; one zone without."""
    say = locale(language)
    words = bare(need_map.need_alt(needy(result), NAMES, say))
    for number, (need, access), zone in ((1, (2, 0), "a"), (9, (0, 2), "b")):
        third = [say.say(f"equity-third-{at}") for at in (need, access)]
        line = say.say("alt-square", number=number, need=third[0], access=third[1], names=say.listed([NAMES[zone]]))
        assert bare(line) in words
    assert bare(say.say("group-older_65")) in words
    blank = {"ar": "منطقة واحدة بلا مربع", "en": "One zone has no square", "ko": "1개 구역에는 칸이 없습니다"}
    assert blank[language] in words


def test_table_and_file_hold_the_same_zones(result: Result) -> None:
    """By square, those without last, with the reason and no number."""
    table = need_map.need_table(needy(result), NAMES, locale("en")).map(bare)
    assert list(table["Square"]) == [
        "1 (need: upper third, access: lower third)",
        "9 (need: lower third, access: upper third)",
        locale("en").say("reason-too-few-people"),
    ]
    assert list(table["Access"]) == ["30%", "90%", "no data"]
    rows = need_map.need_rows(needy(result), NAMES)
    assert list(rows["square"]) == [1, 9, ""]
    assert list(rows["reason"]) == ["", "", "too-few-people"]
