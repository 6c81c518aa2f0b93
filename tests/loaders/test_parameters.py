"""The declared parameters are those of the pages for analysts, in the units that the indicators take."""

import re
from pathlib import Path
from typing import Final

import pytest

from indicators import transit, units
from loaders.parameters import Scale, counted, parameters, plain
from loaders.sources import ohsome

DOCS: Final = Path(__file__).parents[2] / "docs"
COUNT: Final = re.compile(r"^\| `\w+` \| `(\w+)` \| (\S+) \| (?:`(\w+)` )?\| (?:must|may) \|", re.MULTILINE)
SAMPLE: Final = re.compile(r"^\| `\w+` \| `(\w+)` \| ([^|]*)\|[^|]*\|[^|]*\| ([^|]*) \|$", re.MULTILINE)
OF_PLACES: Final = {"headway_minutes", "shifts"}
# How many places are mapped: of the map, and no indicator's.
MAPPED: Final = {ohsome.PARAMETER.format(service=service) for service in ohsome.services()}


def _page(name: str) -> str:
    return (DOCS / f"{name}.md").read_text(encoding="utf-8")


def test_counts_are_declared_as_the_page_has_them() -> None:
    """Unit and what it is out of, line by line."""
    lines = COUNT.findall(_page("observations"))
    assert len(lines) > 60
    for name, unit, out_of in lines:
        (scale,) = parameters()[name]
        assert (scale.unit, scale.out_of) == (unit, out_of), name


def test_samples_are_declared_as_the_page_has_them() -> None:
    """Units in their order, and the bounds in the first of them."""
    lines = SAMPLE.findall(_page("samples"))
    assert len(lines) == _page("samples").count("\n| `")
    for name, listed, bounds in lines:
        scales = parameters()[name]
        assert ", ".join(scale.unit for scale in scales) == listed.strip(), name
        low, high = (float(bound.replace("∞", "inf")) for bound in bounds.split(", "))
        assert (scales[0].minimum, scales[0].maximum) == (low, high), name


def test_nothing_is_declared_that_no_page_speaks_of() -> None:
    """Depths of rarer floods and what is told of a place stand in the text, all else in a table."""
    told = {name for name, *_ in (*COUNT.findall(_page("observations")), *SAMPLE.findall(_page("samples")))}
    rarer = {re.sub("rp10$", rare, name) for name in told if name.startswith("flood") for rare in ("rp50", "rp100")}
    assert set(parameters()) == told | rarer | OF_PLACES | MAPPED
    assert all(f"`{name}`" in _page("observations") for name in OF_PLACES)
    assert all(f"`{name}`" in _page("live") for name in MAPPED)


@pytest.mark.parametrize(
    ("name", "turns"),
    [
        ("pm25", units.MICROGRAMS),
        ("so2", units.MICROGRAMS),
        ("elevation", units.METRES_OF_LEVEL),
        ("sea_level", units.METRES_OF_LEVEL),
        ("flood_depth_rp10", units.METRES_OF_LEVEL),
        ("land_surface_temperature", units.CELSIUS),
        ("tree_canopy", units.PERCENT_OF_GROUND),
        ("noise_lden", units.DECIBELS),
        ("wind_direction", units.DEGREES),
    ],
)
def test_every_spelling_that_an_indicator_takes_is_accepted_and_no_other(name: str, turns: units.Turns) -> None:
    """A file that is accepted computes; one that computes is accepted. Bounds are the same in every unit."""
    scales = parameters()[name]
    assert {word for scale in scales for word in scale.spellings()} == {plain(word) for word in turns}
    for scale in scales:
        assert {turns[word] for word in map(plain, (scale.unit, *scale.also))} == {turns[plain(scale.unit)]}
        for bound, first in ((scale.minimum, scales[0].minimum), (scale.maximum, scales[0].maximum)):
            factor, offset = turns[plain(scale.unit)]
            assert bound * factor + offset == pytest.approx(first)


def test_headways_take_the_spellings_of_their_indicator() -> None:
    """What is told of a stop."""
    (scale,) = parameters()[transit.HEADWAY]
    assert scale.spellings() == set(transit.MINUTES)


def test_a_count_and_what_it_is_among_both_ask_who_was_counted() -> None:
    """Whether everybody was counted matters to a share and not to a temperature."""
    assert {"households_with_device", "households_asked_devices"} <= counted()
    assert not {"ndvi", "pm25", "signal_dbm"} & counted()


def test_a_unit_is_compared_without_case_and_spaces() -> None:
    """The micro sign is the letter mu, a raised three a three."""
    assert Scale("pm25", "ug/m3", ("μg/m3",)).spellings() == {"ug/m3", plain(" \u00b5g / m³")}
