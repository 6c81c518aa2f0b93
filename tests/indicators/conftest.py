"""A tiny store and catalogue around the one street."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

import pytest

from model.dataset import Kind
from model.evidence import Evidence
from model.indicator import Indicator, Target
from model.origin import Origin
from model.text import Text
from store import Draft, Store
from tests.indicators.one_street import Keep, cell, frame, place, street, zone
from tests.indicators.sited import HOMES, PLOTS, plot

NEEDS: Final = {
    "acc_cln": ("primary_health", 800.0),
    "acc_pha": ("pharmacy", 500.0),
    "acc_sch": ("primary_school", 500.0),
    "acc_bus": ("transit_stop", 500.0),
    "acc_mkt": ("market", 500.0),
    "acc_pos": ("open_space", 400.0),
    "dig_pnt": ("digital_point|post_office", 800.0),
    "acc_fca": ("primary_health", 800.0),
    "env_grn": ("open_space", float("nan")),
    "dig_net": ("observations.households_connected|residents.connected_households", float("nan")),
    "not_built": ("survey.nobody_asked", float("nan")),
}


def _entry(name: str) -> Indicator:
    service, threshold = NEEDS[name]
    title = Text(ar=f"مؤشر {name}", en=f"Indicator {name}", ko=f"지표 {name}")
    return Indicator(
        id=name,
        title=title,
        domain="access",
        formula=title,
        unit="percent",
        direction="up",
        inputs=title,
        standard="SDG 3.8",
        target_text=title,
        spatial_unit="zone",
        needs=(service,) if name in {"not_built", "dig_net"} else ("zones", "walk_network", service),
        threshold=threshold,
        target=Target(90.0, "project"),
    )


@pytest.fixture(autouse=True)
def catalogue(monkeypatch: pytest.MonkeyPatch) -> tuple[Indicator, ...]:
    """Stand in for the catalogue: the built ones with a target of 90 %, and one that is not built."""
    entries = tuple(map(_entry, NEEDS))
    monkeypatch.setattr("indicators.measured.indicators", lambda: entries)
    return entries


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Return an empty store without built-in data."""
    (tmp_path / "data" / "catalog").mkdir(parents=True)
    return Store.open(tmp_path / "home", data=tmp_path / "data")


@pytest.fixture
def keep(store: Store) -> Keep:
    """Return what keeps rows with a ``geometry`` in metres from the western end."""

    def kept(
        role: str,
        rows: Iterable[dict[str, object]],
        *,
        name: str = "",
        evidence: Evidence = Evidence.MEASURED,
        vintage: str = "",
    ) -> None:
        title = Text(ar="بيانات", en="Data", ko="자료")
        draft = Draft(name or role, role, title, Kind.UPLOAD, evidence, Origin(), vintage)
        store.keep(frame(rows), draft)

    return kept


@pytest.fixture
def district(keep: Keep) -> Callable[[], None]:
    """Return what keeps the standard district: 2 km of street, two lived-in zones and an empty one."""

    def made() -> None:
        keep("zones", [zone("west", -50, 600), zone("east", 600, 2050), zone("empty", 3000, 3100)], vintage="2020")
        keep("walk_network", [street(0, 2000)], vintage="2025-03-11")
        keep("residents", [cell(100, 200), cell(300, 100), cell(900, 50), cell(1500, 50)], vintage="2024-05")
        keep("facilities", [place("pharmacy", 200)], vintage="2019-09-09")

    return made


@pytest.fixture
def town(keep: Keep) -> Callable[..., None]:
    """Keep 2 km of street in two zones, four homes, a pharmacy at 100 m, and plots; or other plots."""

    def made(*, plots: tuple[dict[str, object], ...] = (), fifths: bool = True, standing: bool = True) -> None:
        keep("zones", [zone("west", 0, 1000), zone("east", 1000, 2000)])
        keep("walk_network", [street(0, 2000)])
        keep("residents", [cell(at, many, **({"income_fifth": fifth} if fifths else {})) for at, many, fifth in HOMES])
        if standing:
            keep("facilities", [place("pharmacy", 100)])
        keep("facilities", list(plots) or [plot(at) for at in PLOTS], name="plots")

    return made
