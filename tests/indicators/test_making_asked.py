"""What can be asked of the rows of a table, and what is offered: nothing that they cannot tell."""

from dataclasses import replace

import pandas as pd
import pytest
from shapely import LineString

from i18n import locale
from i18n.locale import unit_key
from indicators.making import numeric_columns, unfit, usual_about
from model.dataset import Dataset, Kind
from model.definition import HOWS, UNITS
from model.evidence import Evidence
from model.origin import Origin
from model.text import LANGUAGES, Text
from tests.indicators.made_district import definition, points
from tests.indicators.one_street import frame


@pytest.mark.parametrize(
    ("rows", "how", "rule"),
    [
        (pd.DataFrame({"n": [1.0]}), "sum", "made-rows-nowhere"),
        (pd.DataFrame({"zone_id": ["west"], "n": [1.0]}), "count", "made-geometry-unfit"),
        (frame([{"n": 1.0, "geometry": LineString([(0, 0), (9, 0)])}]), "count", "made-geometry-unfit"),
        (points([1], n=[None]), "sum", "made-column-blank"),
    ],
)
def test_rows_that_cannot_tell_are_refused(rows: pd.DataFrame, how: str, rule: str) -> None:
    """Rows without a place; the number of zones or of lines; a column without a value."""
    dataset = Dataset("own", "table", Text(), Kind.UPLOAD, Evidence.MEASURED, Origin(), 1, "", len(rows))
    asked = definition(how, "n" if how == "sum" else "")
    assert [problem.rule for problem in unfit(asked, dataset, lambda: rows, (), "en")] == [rule]


def test_only_columns_of_numbers_are_offered() -> None:
    """Codes, words, blanks and shapes are none."""
    rows = points([1, 2], a=[1, 2], b=["٣", "4"], c=["01", "02"], d=["x", "y"], e=[None, None])
    assert numeric_columns(rows) == ("a", "b")


def test_whom_rows_tell_of_is_people_unless_they_are_things() -> None:
    """To be on the safe side: nothing is told of few where nobody said whom it is about."""
    table = Dataset("own", "table", Text(), Kind.UPLOAD, Evidence.MEASURED, Origin(), 1, "", 1)
    assert usual_about(table) == "people"
    assert usual_about(table, ("connected_households",)) == "households"
    assert usual_about(replace(table, role="facilities"), ("beds",)) == "things"
    assert usual_about(replace(table, role="facilities"), ("residents",)) == "people"


def test_a_column_of_residents_is_of_people_wherever_it_stands() -> None:
    """A table of buildings may say how many live in each: how high they are is told of things, who lives there not."""
    rows = points([1, 2], residents=[3, 4], floors=[5, 6])
    dataset = Dataset("own", "table", Text(), Kind.UPLOAD, Evidence.MEASURED, Origin(), 1, "", 2)
    asked = {name: definition("sum", name, unit="units") for name in ("residents", "floors")}
    found = {name: unfit(one, dataset, lambda: rows, (), "en") for name, one in asked.items()}
    assert [problem.rule for problem in found["residents"]] == ["made-about-unfit"]
    assert found["floors"] == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_way_and_every_unit_has_a_name(language: str) -> None:
    """A wizard that shows ids tells an analyst nothing."""
    say = locale(language)
    assert all(say.has(f"how-{how}") for how in HOWS)
    units = sorted({unit for known in UNITS.values() for unit in known})
    assert [unit for unit in units for kind in ("unit", "unitname") if not say.has(f"{kind}-{unit_key(unit)}")] == []
