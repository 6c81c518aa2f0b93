"""Two indicators against each other: dots where the values are, names that hide nothing, a relation with its doubt."""

import base64
import math
import re
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures import scatter
from figures.letters import width_of
from figures.scatter import DOT, EDGE, HIGH, TYPE, WIDE, Plot
from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import Indicator, Result, Target, Value
from model.relation import Relation
from model.text import LANGUAGES, Language, Text

NAN = math.nan


def by_zone(name: str, values: dict[str, float], evidence: Evidence = Evidence.MEASURED) -> Result:
    """Return shares by zone without bounds, with a target of 80 %."""
    entry = Indicator(
        name,
        Text(name, name, name),
        "",
        Text(),
        "percent",
        "up",
        Text(),
        "",
        Text(),
        "zone",
        (),
        500,
        Target(80, "project"),
    )
    told = tuple(
        Value(name, zone, value, value, value, "percent", NAN, NAN, evidence, 1.0, "")
        for zone, value in {**values, "*": 50.0}.items()
    )
    return Result(entry, 500, "residents", told, {})


ACROSS = by_zone("one", {"a": 10.0, "b": 50.0, "c": NAN})
UP = by_zone("two", {"a": 90.0, "b": 25.0, "c": 40.0})
NAMES = {"a": "<b>Alpha</b>", "b": "Beta", "c": "Gamma"}


@pytest.mark.parametrize(("mirrored", "expected"), [(False, 0.1), (True, 0.9)])
def test_a_dot_stands_at_both_values_and_only_the_first_axis_is_mirrored(mirrored: bool, expected: float) -> None:  # noqa: FBT001 - a case
    """10 % across and 90 % up; a zone that lacks one of them has no dot."""
    dots = Plot(ACROSS, UP, mirrored=mirrored).dots()
    assert dots.keys() == {"a", "b"}
    assert dots["a"] == pytest.approx((expected * WIDE, 0.1 * HIGH))


def test_targets_are_drawn_on_both_axes_and_what_is_made_up_is_hatched() -> None:
    """80 % across and up; the hatch only where somebody made a value up."""
    plot = Plot(ACROSS, UP, mirrored=False)
    image = _image(scatter.scatter(plot, ["a"], NAMES, locale("en")))
    assert f"M{0.8 * WIDE:.1f} 0V" in image
    assert f"M0 {0.2 * HIGH:.1f}H" in image
    assert 'fill="url(#h)"' not in image
    made_up = Plot(by_zone("one", {"a": 10.0, "b": 50.0, "c": NAN}, Evidence.ILLUSTRATIVE), UP, mirrored=False)
    assert 'fill="url(#h)"' in _image(scatter.scatter(made_up, [], NAMES, locale("en")))
    assert "badge illustrative" in scatter.stamp((UP, made_up.across), locale("en"))
    assert scatter.stamp((UP,), locale("en")) == ""


def _image(markup: str) -> str:
    found = re.search(r"base64,([^\"]+)", markup)
    assert found
    return base64.b64decode(found.group(1)).decode()


def test_names_are_words_and_those_chosen_are_set_off() -> None:
    """Nothing of a file is markup."""
    words = scatter.scatter(Plot(ACROSS, UP, mirrored=False), ["b"], NAMES, locale("en"))
    assert "<b>" not in words
    assert re.search(r'<span class="\w+ chosen"[^>]*>Beta<', words)


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), min_size=1, max_size=14))
def test_no_name_hides_a_dot_or_another_name_or_leaves_the_drawing(rows: list[tuple[int, int]]) -> None:
    """Wherever zones lie; a name without room is left out."""
    zones = {f"z{at}": row for at, row in enumerate(rows)}
    axes = [by_zone("x", {zone: float(row[at]) for zone, row in zones.items()}) for at in (0, 1)]
    plot, names = Plot(axes[0], axes[1], mirrored=False), {zone: f"Zone number {zone}" for zone in zones}
    spots = scatter.placed(plot, ["z0"], names)
    rooms = [scatter.room_of(spot, width_of(names[zone], TYPE)) for zone, spot in spots.items()]
    for left, top, right, bottom in rooms:
        assert left >= 0
        assert top >= -EDGE
        assert right <= WIDE
        assert bottom <= HIGH
        for x, y in plot.dots().values():
            assert not (left < x + DOT and x - DOT < right and top < y + DOT and y - DOT < bottom)
    for one, other in combinations(rooms, 2):
        assert one[0] >= other[2] or other[0] >= one[2] or one[1] >= other[3] or other[1] >= one[3]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_target_is_named_at_its_line_and_no_name_stands_on_either(language: Language) -> None:
    """80 % across and up; zone c has its dot a finger from the line, and its name on the side away from it."""
    say = locale(language)
    across, up = by_zone("one", {"a": 10.0, "c": 78.0}), by_zone("two", {"a": 90.0, "c": 40.0})
    plot = Plot(across, up, mirrored=say.direction == "rtl")
    made = bare(scatter.scatter(plot, [], NAMES, say))
    words = bare(say.say("dots-target", value=say.quantity(80, "percent")))
    assert made.count(f">{words}<") == 2
    assert set(scatter.named_targets(plot, say)) == {"across", "up"}
    for zone, spot in scatter.placed(plot, [], NAMES).items():
        left, top, right, bottom = scatter.room_of(spot, width_of(NAMES[zone], TYPE))
        assert not left < plot.x(80) < right
        assert not top < plot.y(80) < bottom


def test_a_zone_at_the_upper_edge_has_its_name() -> None:
    """Two dots that touch, at 100 %: both are named."""
    plot = Plot(by_zone("x", {"a": 50.0, "b": 48.0}), by_zone("y", {"a": 100.0, "b": 100.0}), mirrored=False)
    assert set(scatter.placed(plot, [], NAMES)) == {"a", "b"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sign", [1, 0, -1])
def test_a_relation_is_told_with_its_zones_its_interval_and_a_caveat(language: Language, sign: int) -> None:
    """How many zones, the correlation, what else would fit, and that zones are no people."""
    say = locale(language)
    words = [bare(line) for line in scatter.relation_words(Relation(13, 0.62, 0.1, 0.88), ACROSS, UP, sign, say)]
    for number in (say.number(13), say.number(0.62, 2), say.number(0.1, 2), say.number(0.88, 2)):
        assert number in words[0]
    assert words[1] == bare(say.say("relation-caveat"))


def test_of_few_zones_no_correlation_is_said() -> None:
    """Only how few."""
    words = [bare(line) for line in scatter.relation_words(Relation(4, NAN, NAN, NAN), ACROSS, UP, 0, locale("en"))]
    assert words == ["Only 4 zones have both values: too few to speak of a relation."]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_alternative_tells_every_dot(language: Language) -> None:
    """Both values of both zones, and what is said of them; nothing of the zone without a dot."""
    say, plot = locale(language), Plot(ACROSS, UP, mirrored=language == "ar")
    words = bare(scatter.scatter_alt(plot, NAMES, ["so"], say))
    for zone, values in (("a", (10, 90)), ("b", (50, 25))):
        across, up = (say.quantity(value, "percent") for value in values)
        assert bare(say.say("alt-pair", name=NAMES[zone], across=across, up=up)) in words
    assert "Gamma" not in words
    assert words.endswith("so")


def test_the_table_keeps_a_zone_that_has_no_dot() -> None:
    """Gamma has a second value and no first, which is not zero."""
    table = scatter.scatter_table(Plot(ACROSS, UP, mirrored=False), NAMES, locale("en")).map(bare)
    assert table.to_numpy().tolist()[2] == ["Gamma", "no data", "40%"]


def test_bounds_are_drawn_as_wide_as_they_are() -> None:
    """From 5 to 20 % across."""
    values = (replace(ACROSS.values[0], low=5.0, high=20.0), *ACROSS.values[1:])
    image = _image(scatter.scatter(Plot(replace(ACROSS, values=values), UP, mirrored=False), [], NAMES, locale("en")))
    assert f"M{0.05 * WIDE:.1f} {0.1 * HIGH:.1f}H{0.2 * WIDE:.1f}" in image
