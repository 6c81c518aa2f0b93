"""Whatever fails, and whoever it is: the last good copy stays in use, the message names the source, time is bounded."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic

import httpx2
import pandas as pd
import pytest
import shapely
from geopandas.geodataframe import GeoDataFrame
from shapely.geometry.base import BaseGeometry

from i18n import locale
from loaders.fetching import Line, client
from loaders.refreshing import Refreshed, refresh
from loaders.sources import SOURCES
from model.dataset import Kind
from model.fetch import FetchStatus
from model.origin import Origin
from model.publisher import LiveDataset, Publisher
from model.role import LINE, POLYGON, ROLES, Role
from model.text import LANGUAGES
from store import Draft, Store, district, publishers
from tests.loaders.elsewhere import Elsewhere, Reply, bomb, led, page, said

FAILURES = {
    "429": Reply(b"slow down", 429),
    "500": Reply(b"sorry", 500),
    "503": Reply(b"away", 503),
    "504 with a page": page(504),
    "reset": Reply(resets=True),
    "truncated": Reply(b'{"success": true', claims=900),
    "bomb": bomb(40),
    "circle": led("/round"),
    "to this machine": led("http://127.0.0.1:9/secret"),
    "portal": page(),
    "nothing": Reply(),
    "empty list": said([]),
    "empty object": said({}),
    "remark": said({"osm3s": {"timestamp_osm_base": "2026-11-20T00:00:00Z"}, "elements": [], "remark": "timed out"}),
    "message": said([{"message": [{"id": "120", "value": "The provided parameter value is not valid"}]}]),
    "success false": said({"success": False, "error": {"__type": "Not Found Error"}}),
    "created": said({"status": "created", "taskid": "abc", "error": False}),
    "pointer": Reply(b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"),
    "error": said({"error": True, "reason": "Cannot initialize"}),
    "no JSON": Reply(b"<xml/>", headers={"Content-Type": "application/json"}),
}
TEXTS = {
    "service": "pharmacy",
    "kind": "canal",
    "level": "national",
    "time": "2026-11",
    "date": "2026-11",
    "start": "2026",
}


def row(declared: LiveDataset) -> pd.DataFrame:
    """Return one row that fits the role of a live dataset."""
    role = ROLES[declared.role]
    cells = {f.name: 1.0 if f.kind == "number" else TEXTS.get(f.name, "x") for f in role.fields if f.kind != "flag"}
    cells = {name: value for name, value in cells.items() if (f := role.field(name)) and (f.needed or name in TEXTS)}
    if not role.geometry_needed:
        return pd.DataFrame([cells])
    return GeoDataFrame([cells], geometry=[_shape(role)], crs=4326)


def _shape(role: Role) -> BaseGeometry:
    """Return the district in a shape that the role may have."""
    box = district().box
    corners = [(box.west, box.south), (box.east, box.north), (box.west, box.north)]
    if POLYGON in role.geometry:
        return shapely.Polygon(corners)
    return shapely.LineString(corners) if LINE in role.geometry else shapely.Point(corners[0])


@pytest.fixture(scope="module")
def sender() -> Iterator[httpx2.Client]:
    """Return what sends all requests here."""
    with client() as made:
        yield made


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a home that holds a good copy of everything that is live; only to be copied."""
    home = tmp_path_factory.mktemp("kept") / "home"
    store = Store.open(home)
    for told in publishers():
        for declared in told.datasets:
            origin = Origin(told.title.en, licence=told.licence)
            draft = Draft(
                declared.id, declared.role, declared.title, Kind.LIVE, declared.evidence, origin, vintage="2026-10-01"
            )
            store.keep(row(declared), draft)
    store.close()
    return home


@pytest.fixture
def copies(played: Elsewhere, kept: Path, tmp_path: Path) -> Store:
    """Hold a good copy of everything that is live."""
    assert played.address
    shutil.copytree(kept, tmp_path / "home")
    return Store.open()


def asked(store: Store, sender: httpx2.Client, seconds: float) -> tuple[Refreshed, ...]:
    """Ask every source, on lines where waiting between tries takes no time."""

    def line(told: Publisher) -> Line:
        return Line(replace(told, seconds=seconds), sender, sleep=lambda _: None)

    return refresh(tuple(SOURCES), store, district(), line)


def assert_stays(store: Store, came: tuple[Refreshed, ...], state: str) -> None:
    """Fail unless nothing was changed and every source says in every language who failed and what stays."""
    assert store.state() == state
    assert store.held() == ()
    titles = {told.id: told.title for told in publishers()}
    for one in came:
        if one.status is FetchStatus.UNCHANGED:  # nobody was asked, for nobody named an address
            assert {problem.severity.value for problem in one.problems} == {"note"}
            continue
        assert one.status is FetchStatus.FAILED
        for dataset in one.came:
            assert dataset.dataset is not None
            assert dataset.problems[-1].rule == "copy-stays"
            for language in LANGUAGES:
                say = locale(language)
                assert titles[one.source].of(language) in say.problem(dataset.problems[0])
                assert say.date("2026-10-01") in say.problem(dataset.problems[-1])


@pytest.mark.parametrize("failure", FAILURES)
def test_every_copy_stays_whatever_is_answered(
    failure: str, played: Elsewhere, copies: Store, sender: httpx2.Client
) -> None:
    """Every source is given every failure: nothing moves, and an immediate answer is judged within two seconds each."""
    played.otherwise = FAILURES[failure]
    state, begun = copies.state(), monotonic()
    came = asked(copies, sender, 60)
    assert monotonic() - begun < 2 * sum(map(len, SOURCES.values()))
    assert played.asked
    assert_stays(copies, came, state)


def test_every_copy_stays_where_nobody_says_anything(played: Elsewhere, copies: Store, sender: httpx2.Client) -> None:
    """A server that hangs takes the time of one refresh and no more."""
    played.otherwise = Reply(b"{}", hangs=30)
    state, begun = copies.state(), monotonic()
    came = asked(copies, sender, 0.3)
    assert monotonic() - begun < 15
    assert_stays(copies, came, state)


def test_every_copy_stays_without_a_network(
    copies: Store, sender: httpx2.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is there at all."""
    for told in publishers():
        monkeypatch.setenv(f"ELMAX_SOURCE_{told.id.upper()}_URL", "http://127.0.0.1:9")
    state = copies.state()
    assert_stays(copies, asked(copies, sender, 60), state)
