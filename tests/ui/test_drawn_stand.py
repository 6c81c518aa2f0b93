"""The deck of the stand: no number on a slide is typed, and each has its kind of evidence and its source."""

import math
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from figures.alt_text import group_name
from figures.palette import EDGES
from i18n import locale
from i18n.locale import bare
from indicators.fairness import fairness
from indicators.measured import Ground, measured
from indicators.siting import sited
from indicators.siting_wish import Siting
from model.evidence import Evidence
from model.indicator import Result, decimals
from model.role import GROUPS
from model.text import LANGUAGES, Language
from reports.verifying import verified
from store.tours import keep_tour
from tests.ui.conftest import Move
from ui import doors, drawn_impact, drawn_stand, tours

ASCII = str.maketrans("٠١٢٣٤٥٦٧٨٩٫", "0123456789.", "٬,")
NO_VALUE = re.compile(
    r'<footer>.*?</footer>|<p class="code-words">.*?</p>|<small>.*?</small>|<bdi.*?</bdi>', flags=re.DOTALL
)
NUMBER = re.compile(r"\d+(?:\.\d+)?")
# What is no value: the ends of the classes of a map, its scale, and what is in titles: of children their ages, of
# needs how many there are, of health care that it is the first.
MAP = {0.0, *EDGES, 100.0, 1000.0}
WORDS = {1.0, 6.0, 8.0, 11.0, 15.0}
AXIS = {0.0, 1.0, 25.0, 50.0, 75.0, 90.0, 100.0}
OF = {"district": "acc_15m", "clinic": "acc_cln", "children": "acc_sch", "take-home": "acc_cln"}
MADE_OF = (
    *("reported_figures", "places", "illustrative_zones", "illustrative_residents", "illustrative_streets"),
    *("illustrative_barriers", "illustrative_facilities"),
)
WALKS, HOMES = ("far", "near"), ("unconnected", "connected")


def said(html: str, language: Language) -> str:
    """Return the words of a slide without its sources, the code, and names that bear a number of their own."""
    body = NO_VALUE.sub(" ", html)
    text, say = bare(unescape(re.sub(r"<[^>]*>", " ", body))), locale(language)
    zones = doors.names_in(doors.shelf().state(), language, real=False).values()
    for name in (*zones, *(group_name(group, say) for group in GROUPS)):
        text = text.replace(bare(name), " ")
    return text


def numbers(text: str) -> set[float]:
    """Return every number in words of any of the languages."""
    return {float(one) for one in NUMBER.findall(text.translate(ASCII))}


def told_of(result: Result) -> Iterator[float]:
    """Yield everything that may be told of a result, as it is written."""
    yield result.threshold
    yield sum(value.base > 0 for value in result.zones())
    for value in result.values:
        digits = decimals(value.unit)
        for number in (value.value, value.low, value.high):
            yield from (round(number, digits), round(number, 0), round(number, 1))
        counted = (value.persons, value.base, result.beyond(value), *value.more.values())
        yield from (round(number) for number in counted if not math.isnan(number))


def allowed(slide: str) -> set[float]:
    """Return every number that a slide of the built-in tour may show, asked for anew of the data."""
    if slide in OF:
        return {*told_of(asked(OF[slide])), *MAP, *WORDS}
    return {"inclusion": inclusion, "groups": groups, "one-more-clinic": site, "move": move_, "living": living}.get(
        slide, sources
    )()


def asked(indicator: str) -> Result:
    """Return the values of an indicator."""
    return measured(doors.shelf(), ground(), indicator)


def ground() -> Ground:
    """Return what every value stands on."""
    return doors.ground_in(doors.shelf().state(), real=False)


def inclusion() -> set[float]:
    """Return the four kinds of residents and their sums, beside all that is told of the value."""
    result = asked("strand_post_office")
    kinds = {**result.district().more, "far_unconnected": result.district().persons}
    cells = {(walk, home): kinds[f"{walk}_{home}"] for walk in WALKS for home in HOMES}
    rows = (sum(cells[walk, home] for home in HOMES) for walk in WALKS)
    columns = (sum(cells[walk, home] for walk in WALKS) for home in HOMES)
    return {*told_of(result), *map(round, (*cells.values(), *rows, *columns, sum(cells.values())))}


def groups() -> set[float]:
    """Return what each income fifth has, how far they are apart, and the axis with its lines."""
    found = fairness(doors.shelf(), ground(), "acc_cln", threshold=800)
    gap = next(one for one in found.gaps if (one.family, one.zone) == ("income", "*"))
    least = next(one for one in found.at("*") if one.group == gap.least)
    shares = (round(one.value, 1) for one in found.at("*"))
    whole = found.result.district().value
    return {
        *shares,
        *(round(number, 1) for number in (gap.value, whole)),
        round(least.persons * gap.value / 100),
        *AXIS,
    }


def site() -> set[float]:
    """Return what the search for one more unit came to, on the map of today."""
    found = sited(doors.shelf(), ground(), Siting("primary_health", 1, "cover"), doors.catalogue())
    shares = (round(100 * side.reached / found.amount, 1) for side in (found.before, found.after))
    return {*told_of(asked("acc_cln")), *shares, round(found.extra), len(found.places), found.limit, *MAP}


def move_() -> set[float]:
    """Return every figure that was printed of the resettlement; 1 is the phase in a title."""
    book = drawn_impact.ledger_in(doors.shelf().state(), "tolombat-housing", "", "", real=False)
    return {1.0, *(report.value for line in book.lines for report in line.reports)}


def living() -> set[float]:
    """Return scores and places of the zones, who lives where they are lowest, the axes, and what the key says."""
    found = doors.ranking_in(doors.shelf().state(), "reach", "equal", "goalpost", "geometric", real=False)
    scores = (round(zone.score, 1) for zone in found.zones)
    ends = (end for zone in found.placed() for end in (zone.stand.median, zone.stand.low, zone.stand.high))
    low = round(sum(zone.residents for zone in found.lowest()))
    return {*scores, *map(round, ends), low, 1.0, 5.0, 9.0, 10.0, 70.0, float(len(found.placed())), *AXIS}


def sources() -> set[float]:
    """Return how many datasets there are, how many made up, and what could be computed; a grid's size is a title."""
    used = [one for one in doors.datasets() if one.id in MADE_OF]
    made_up = sum(one.evidence is Evidence.ILLUSTRATIVE for one in used)
    real = len(doors.computable_with_real())
    return {len(used), made_up, real, len(doors.catalogue()), 50.0}


@pytest.mark.usefixtures("empty_home")
def test_every_number_on_every_slide_is_asked_for_anew_and_found() -> None:
    """In three languages: what stands on a slide is what ``measured`` gives, and nothing else; the code verifies it."""
    may = {slide.id: set(allowed(slide.id)) for slide in tours.in_use().tour.slides}
    for language in LANGUAGES:
        found = drawn_stand.deck(language)
        assert [page.id for page in found.pages] == [*may]
        for page in found.pages:
            assert locale(language).say("stand-failed") not in page.html
            strange = numbers(said(page.html, language)) - may[page.id]
            assert not strange, (language, page.id, strange)
            assert page.notes
            assert '<span class="badge ' in page.html
            if page.id != "sources":
                assert locale(language).say("credit") in page.html
    (page,) = (one for one in drawn_stand.deck("en").pages if one.id == "take-home")
    assert round(asked("acc_cln").district().value, 1) in numbers(said(page.html, "en"))
    code = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", page.html)
    assert code is not None
    (outcome,) = verified([code[0]], {})
    assert outcome.same


def test_a_tour_of_real_data_shows_nothing_made_up(tmp_path: Path, move: Move) -> None:
    """What then cannot be said is said to be missing; an own tour that is broken gives way to the built-in one."""
    move(tmp_path)
    text = tours.in_use().raw.decode()
    keep_tour(text.replace("real = false", "real = true").encode())
    assert tours.in_use().own
    for page in drawn_stand.deck("en").pages:
        assert "made-up" not in page.html
        assert 'class="badge illustrative"' not in page.html
    keep_tour(b"[[slide]]\nid = 3\n")
    broken = tours.in_use()
    assert not broken.own
    assert [one.rule for one in broken.problems] == ["tour-id", "tour-unknown"]
    assert broken.tour.slides[0].id == "district"
