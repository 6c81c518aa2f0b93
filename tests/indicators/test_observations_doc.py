"""What the page for analysts says suffices does suffice: every parameter, every unit, and its example."""

import re
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from indicators.coverage import Measure
from indicators.digital import dig_dev
from indicators.homes import hou_res
from indicators.observed import Observations, observations_of
from indicators.registry import OBSERVATIONS, PEOPLE, recipes
from indicators.zones import zones_of
from loaders.check import check
from loaders.options import Options
from loaders.parse import parse_bytes
from model.district import Box
from store.catalogue import indicators as catalogue
from tests.indicators.observing import METRIC_CRS, observed, people, row
from tests.indicators.one_street import WEST_END, frame, zone

PAGE: Final = (Path(__file__).parents[2] / "docs" / "observations.md").read_text(encoding="utf-8")
LINE: Final = re.compile(r"\| `(\w+)` \| `(\w+)` \| (\S+) \| (?:`(\w+)` )?\| (must|may) \|")
LINES: Final = tuple(LINE.findall(PAGE))
NAMES: Final = tuple(dict.fromkeys(name for name, *_ in LINES))
ALL, PART, BOATS = 100.0, 20.0, 10


def _rows(name: str, kinds: tuple[str, ...]) -> list[dict[str, object]]:
    """Return the rows that the page asks for, about the west: 20 of every count that is out of another, else 100."""
    rows = []
    for indicator, parameter, unit, out_of, kind in LINES:
        if indicator == name and kind in kinds:
            value = PART if out_of else ALL
            where = "" if parameter == "data_basket_price" else "west"
            at = 500.0 if parameter == "signal_dbm" else None
            times = ("2024", "2025", "2026") if unit == "cases/year" else ("2026",)
            stations = [f"boat {boat}" for boat in range(BOATS)] if name == "liv_fis" else [""]
            rows += [
                row(parameter, value, where=where, unit=unit, time=time, station=station, at=at)
                for time in times
                for station in stations
            ]
    return rows


def _measure(name: str, observations: Observations) -> Measure:
    homes = people([0], residents=[50.0])
    homes.points[:] += np.array(WEST_END)
    recipe = recipes()[name]
    given = {OBSERVATIONS: observations, PEOPLE: homes}
    return recipe.run(**{key: value for key, value in given.items() if recipe.uses(key)})


@pytest.mark.parametrize("name", NAMES)
def test_what_must_be_there_is_enough(name: str) -> None:
    """With the rows marked `must`, and for a zone's income how many were asked, there is a value and nothing lacks."""
    kinds = ("must", "may") if name == "dig_aff" else ("must",)
    measure = _measure(name, observed(_rows(name, kinds)))
    assert measure.reason[0] == ""
    assert np.isfinite(measure.value[0])


@pytest.mark.parametrize("name", NAMES)
def test_what_may_be_there_tells_all_that_stands_beside(name: str) -> None:
    """With every row of the page each further number is known, in the zone."""
    measure = _measure(name, observed(_rows(name, ("must", "may"))))
    assert [key for key, numbers in measure.more.items() if np.isnan(numbers[0])] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_catalogue_asks_for_what_the_page_calls_needed(name: str) -> None:
    """An analyst who reads either brings the same columns."""
    entry = next(entry for entry in catalogue() if entry.id == name)
    asked = {
        part.partition(".")[2] for need in entry.needs for part in need.split("|") if part.startswith(OBSERVATIONS)
    }
    assert asked == {parameter for indicator, parameter, *_, kind in LINES if indicator == name and kind == "must"}


def test_the_example_loads_and_computes() -> None:
    """132 of 176 households, and 69 of 92 families, each 75 %."""
    (example,) = re.findall(r"```csv\n(.*?)```", PAGE, re.DOTALL)
    assert len(example.splitlines()) == 5
    checked = check(parse_bytes(example.encode()), Options(), Box(29.35, 30.20, 30.15, 31.40))
    assert checked.role == OBSERVATIONS
    zones = zones_of(frame([zone("wadi-qamar-north", 0, 1000)]), METRIC_CRS)
    rows = observations_of(checked.frame, zones, METRIC_CRS)
    assert dig_dev(rows).value[0] == 75
    assert hou_res(rows).value[-1] == 75
