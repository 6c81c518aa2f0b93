"""Real streets and real facilities: the page shows what the command computes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import indicators.__main__ as indicators_command
import loaders.__main__ as loaders_command
from i18n import locale
from tests.browser.conftest import ROOT, Visit, serving

pytestmark = pytest.mark.browser

GEODATA = ROOT.parent / "shared" / "geodata"
FILES = (
    ("osm_ways_elmax.geojson", "walk_network", "osm_streets"),
    ("osm_poi_nodes_2019_alexandria_west.geojson", "facilities", "osm_places_2019"),
    ("hotosm_health_facilities_cairo_alex_beheira.csv", "facilities", "hotosm_health"),
    ("wof_alexandria_kism_adm2.geojson", "zones", "kism"),
)


@pytest.mark.skipif(not GEODATA.exists(), reason="the real files of western Alexandria are not beside the project")
def test_the_page_shows_the_numbers_of_the_command(
    tmp_path: Path,
    visit: Callable[..., Visit],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Coverage by kism with evidence measured, weighted by metres of residential street; nothing illustrative."""
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path))
    for name, role, dataset in FILES:
        options = ["--map", "zone_id=wof_id"] if role == "zones" else []
        assert loaders_command.main(["add", str(GEODATA / name), "--role", role, "--id", dataset, *options]) == 0
    capsys.readouterr()
    assert indicators_command.main(["compute", "acc_pha", "--real-only", "--json"]) == 0
    values = json.loads(capsys.readouterr().out)
    known = [value for value in values if value["value"] is not None]
    assert {value["evidence"] for value in known} == {"measured"}
    assert {value["persons"] for value in values} == {None}
    assert {value["weight"] for value in values} == {"street_metres"}
    whole = next(value for value in values if value["zone"] == "*")
    say = locale("en")
    with serving(tmp_path) as address:
        reader = visit()
        page = reader.open(f"{address}/coverage?lang=en&real=1&service=acc_pha")
        reader.well()
        assert page.locator(".headline .value").inner_text() == say.quantity(whole["value"], "%", 1)
        assert page.locator(".twin tbody tr").count() == len(values)
        assert page.locator(".badge.illustrative").count() == 0
        assert say.say("evidence-measured") in page.locator(".headline").inner_text()
