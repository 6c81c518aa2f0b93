"""Files that somebody else made: real open data, and a corpus of odd and broken ones, where they are at hand."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from store import Store

SHARED = Path(__file__).parents[2] / ".." / "shared"
CORPUS = sorted(path for path in (SHARED / "corpus" / "files").rglob("*") if path.is_file())
GEODATA = SHARED / "geodata"
Run = Callable[..., Any]

pytestmark = pytest.mark.skipif(not CORPUS, reason="the shared folder with real and broken files is not here")


@pytest.mark.parametrize("words", [(), ("--role", "backdrop"), ("--service", "pharmacy", "--accept-repairs")])
@pytest.mark.parametrize("path", CORPUS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_file_crashes_or_loses_a_row(run: Run, path: Path, words: tuple[str, ...]) -> None:
    """Done, choice or refusal; rows in = loaded + set aside; nothing is kept unless it is done."""
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    ran = run("add", str(path), *words)
    assert ran.status in {0, 3, 4}
    document = ran.document
    assert document["rows_in"] == document["rows_loaded"] + document["rows_set_aside"]
    kept = [dataset.rows for dataset in Store.open().datasets() if dataset.kind == "upload"]
    assert kept == ([document["rows_loaded"]] if ran.status == 0 else [])
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before


@pytest.mark.parametrize(
    ("name", "words", "rows_in", "rows_loaded"),
    [
        # 21 of the 4,268 ways have no `highway` (rail, tram, water): counted in the file.
        ("osm_ways_elmax.geojson", ("--role", "walk_network", "--id", "osm_streets"), 4268, 4247),
        # Counted in the file by tag and value: 94 banks, 65 pharmacies, 59 of worship, 48 markets, 37 hospitals …
        ("osm_poi_nodes_2019_alexandria_west.geojson", ("--role", "facilities"), 2305, 407),
        # 589 rows less 23 dentists, 9 laboratories and 5 of unknown kind.
        ("hotosm_health_facilities_cairo_alex_beheira.csv", ("--role", "facilities"), 589, 552),
        ("wof_alexandria_kism_adm2.geojson", ("--role", "zones", "--map", "zone_id=wof_id"), 16, 16),
    ],
)
def test_real_open_data_loads_as_it_is(
    run: Run, name: str, words: tuple[str, ...], rows_in: int, rows_loaded: int
) -> None:
    """Four files as their publishers made them."""
    ran = run("add", str(GEODATA / name), *words)
    assert ran.status == 0
    assert (ran.document["rows_in"], ran.document["rows_loaded"]) == (rows_in, rows_loaded)
