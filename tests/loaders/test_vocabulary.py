"""Publishers' columns become fields by declared tables."""

from collections.abc import Sequence

import pandas as pd
import pytest

from loaders.vocabulary import recognise, tables, translate
from model.role import ROLES


def _known(cells: pd.Series) -> list[object]:
    """Return the cells, None for everything that is not known."""
    return [None if pd.isna(cell) else cell for cell in cells]


def _frame(**columns: Sequence[object]) -> pd.DataFrame:
    length = len(next(iter(columns.values())))
    return pd.DataFrame(columns, index=range(1, length + 1), dtype=object)


def test_tables_set_only_what_their_role_knows() -> None:
    """A field or a value that the role does not have would be refused at every import."""
    for table in tables():
        role = ROLES[table.role]
        for setting in table.settings:
            field = role.field(setting.field)
            assert field is not None
            assert setting.value == "" or not field.choices or setting.value in field.choices
        assert all(role.field(name) for name in table.copy)


@pytest.mark.parametrize(
    ("key", "value", "service"),
    [
        ("amenity", "clinic", "primary_health"),
        ("amenity", "doctors", "primary_health"),
        ("amenity", "hospital", "hospital"),
        ("amenity", "school", "primary_school"),
        ("amenity", "marketplace", "market"),
        ("shop", "greengrocer", "market"),
        ("shop", "bakery", "bakery"),
        ("amenity", "library", "digital_point"),
        ("amenity", "place_of_worship", "worship"),
        ("leisure", "playground", "open_space"),
        ("leisure", "marina", "berth"),
        ("amenity", "courthouse", "government_office"),
        ("amenity", "college;police", "police"),
        ("amenity", "cafe", None),
    ],
)
def test_both_shapes_of_osm_places_mean_the_same(key: str, value: str, service: str | None) -> None:
    """One column for each key, or a pair of columns for key and value."""
    for frame in (_frame(**{key: [value]}), _frame(tag=[key], value=[value])):
        table = recognise(frame.columns, "facilities")
        assert table is not None
        made = translate(table, frame)
        assert _known(made.fields["service"]) == [service]
        assert list(made.nothing) == ([] if service else [1])


def test_modes_of_stops() -> None:
    """Bus, tram, train and ferry are told apart by the tag that makes the stop."""
    frame = _frame(amenity=["bus_station", "ferry_terminal", None, None], railway=[None, None, "tram_stop", "station"])
    table = recognise(frame.columns, "facilities")
    assert table is not None
    fields = translate(table, frame).fields
    assert _known(fields["service"]) == ["transit_stop"] * 4
    assert _known(fields["mode"]) == ["bus", "ferry", "tram", "rail"]


def test_says_again_that_the_level_of_schools_is_assumed() -> None:
    """The note counts the schools, not the rows."""
    frame = _frame(amenity=["school", "school", "bank"])
    table = recognise(frame.columns, "facilities")
    assert table is not None
    assert [(p.rule, p.count) for p in translate(table, frame).problems] == [("assumed-school-level", 2)]


@pytest.mark.parametrize(
    ("highway", "foot", "access", "walkable"),
    [
        ("residential", None, None, True),
        ("motorway", None, None, False),
        ("motorway_link", None, None, False),
        ("motorway", "yes", None, True),
        ("residential", "no", None, False),
        ("service", None, "private", False),
        ("service", None, "no", False),
        ("service", "yes", "private", True),
        ("service", None, "permissive", True),
        ("construction", "yes", None, False),
        (None, None, None, None),
    ],
)
def test_which_streets_can_be_walked(
    highway: str | None,
    foot: str | None,
    access: str | None,
    walkable: bool | None,  # noqa: FBT001 - a column of the table
) -> None:
    """Motorways and private ways cannot, unless walking is allowed by name; what is no street is nothing."""
    frame = _frame(highway=[highway], foot=[foot], access=[access])
    table = recognise(frame.columns, "walk_network")
    assert table is not None
    made = translate(table, frame)
    assert _known(made.fields["walkable"]) == [walkable]
    assert list(made.nothing) == ([1] if walkable is None else [])


@pytest.mark.parametrize(
    ("tags", "kind"),
    [
        ({"natural": "coastline"}, "sea"),
        ({"natural": "water"}, "lake"),
        ({"natural": "water", "water": "lagoon"}, "lake"),
        ({"natural": "water", "water": "canal"}, "canal"),
        ({"landuse": "basin"}, "lake"),
        ({"waterway": "drain"}, "canal"),
        ({"waterway": "drain", "tunnel": "culvert"}, None),
        ({"railway": "tram", "highway": "secondary"}, "rail"),
        ({"railway": "abandoned"}, None),
        ({"landuse": "harbour"}, "industry"),
        ({"landuse": "residential", "man_made": "works"}, "industry"),
        ({"highway": "primary_link"}, "street"),
        ({"highway": "residential"}, None),
        ({"natural": "wetland"}, None),
    ],
)
def test_what_osm_draws_beneath_everything(tags: dict[str, object], kind: str | None) -> None:
    """Water by what holds it, rails before the street that they run in, nothing that runs under the ground."""
    frame = _frame(**{key: [value] for key, value in tags.items()})
    table = recognise(frame.columns, "backdrop")
    assert table is not None
    made = translate(table, frame)
    assert _known(made.fields["kind"]) == [kind]
    assert [(p.rule, p.count) for p in made.problems] == ([] if kind else [("backdrop-none", 1)])


def test_rows_set_aside_are_named_by_the_first_tag_that_tells() -> None:
    """In the order that the table gives; what has no such tag counts, and has no name."""
    frame = _frame(natural=["wood", None, "wood", None], highway=["path", "path", None, None])
    table = recognise(frame.columns, "backdrop")
    assert table is not None
    (none,) = translate(table, frame).problems
    assert (none.count, none.facts["names"]) == (4, "natural=wood, highway=path")
    assert [(place.row, place.found) for place in none.where] == [(1, "natural=wood"), (2, "highway=path")]


def test_what_nobody_tagged_stays_unknown() -> None:
    """No tag for light is not darkness."""
    frame = _frame(highway=["path"] * 3, lit=["yes", "no", None], bridge=["viaduct", "no", None])
    table = recognise(frame.columns, "walk_network")
    assert table is not None
    fields = translate(table, frame).fields
    assert _known(fields["lit"]) == [True, False, None]
    assert _known(fields["bridge"]) == [True, False, None]


def test_names_go_where_their_letters_belong() -> None:
    """A name of no stated language fills only what a stated one has left open."""
    frame = _frame(
        amenity=["bank"] * 3, name=["بنك مصر", "Banque Misr", "Bank"], **{"name:en": ["Misr Bank", None, None]}
    )
    table = recognise(frame.columns, "facilities")
    assert table is not None
    fields = translate(table, frame).fields
    assert _known(fields["name_ar"]) == ["بنك مصر", None, None]
    assert _known(fields["name_en"]) == ["Misr Bank", "Banque Misr", "Bank"]


def test_hotosm_columns() -> None:
    """Doctors count as primary health; dentists and laboratories as none; the date stands in the source."""
    kinds: list[object] = ["clinic", "health_center", "doctor", "hospital", "pharmacy", "dentist", "laboratory"]
    source = "HDX HOTOSM Egypt Health Facilities / OpenStreetMap contributors (modified 2026-05-06)"
    frame = _frame(
        external_id=[f"nodes:{n}" for n in range(7)], facility_type=kinds, governorate=["x"] * 7, source=[source] * 7
    )
    table = recognise(frame.columns, "facilities")
    assert table is not None
    made = translate(table, frame)
    assert _known(made.fields["service"]) == ["primary_health"] * 3 + ["hospital", "pharmacy", None, None]
    assert made.fields["facility_id"].iloc[0] == "nodes:0"
    assert made.vintage == "2026-05-06"
    (none,) = made.problems
    assert (none.rule, none.count) == ("service-none", 2)
    assert none.facts["names"] == "facility_type=dentist, facility_type=laboratory"


def test_vintage_is_the_newest_edit() -> None:
    """A map is as old as its last change."""
    frame = _frame(highway=["path"] * 2, timestamp=["2024-01-02T03:04:05Z", "2025-10-09T00:00:00Z"])
    table = recognise(frame.columns, "walk_network")
    assert table is not None
    assert translate(table, frame).vintage == "2025-10-09"


@pytest.mark.parametrize("old", [True, False], ids=["before 2024", "since"])
@pytest.mark.parametrize(("level", "kind"), [(2, "kism"), (3, "shiakha")])
def test_common_boundaries_are_areas_of_their_lowest_level(old: bool, level: int, kind: str) -> None:  # noqa: FBT001 - a case
    """A file of shiakhas names their kisms as well: it is told by what it has beyond them."""
    endings = ("PCODE", "EN", "AR") if old else ("pcode", "name", "name1")
    columns = {
        f"{'ADM' if old else 'adm'}{one}_{ending}": [f"{ending}{one}"]
        for one in range(1, level + 1)
        for ending in endings
    }
    table = recognise(columns, "zones")
    assert table is not None
    fields = translate(table, _frame(**columns)).fields
    assert fields[["zone_id", "name_en", "name_ar", "kind"]].to_numpy().tolist() == [
        [*(f"{ending}{level}" for ending in endings), kind]
    ]
