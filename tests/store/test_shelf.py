"""The keeper: versions that never change, undo, removal, and what it refuses."""

from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pytest
from geopandas.geodataframe import GeoDataFrame

from model.dataset import Kind
from model.evidence import Evidence
from model.problem import ProblemError
from store import Store, reading
from tests.store.conftest import Declare, MakeDraft, MakePlaces

CSV = "service,capacity,lon,lat\npharmacy,3,29.83,31.14\n"


def rule_of(refused: pytest.ExceptionInfo[ProblemError]) -> str:
    """Return the one rule that was broken."""
    (problem,) = refused.value.problems
    return problem.rule


def files(folder: Path) -> dict[str, bytes]:
    """Return the bytes of every file below ``folder``."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_opening_and_asking_write_nothing(home: Path, store: Store) -> None:
    """A visitor who only looks leaves no trace on the disk."""
    assert store.datasets() == ()
    assert store.active("residents") is None
    assert store.audit() == ()
    assert store.audit_holds()
    assert not home.exists()


def test_a_server_sees_its_own_changes_at_once_and_those_of_others_soon(
    home: Path, data: Path, draft: MakeDraft, places: MakePlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It does not look for every question, and a command beside it is heard all the same."""
    clock = [100.0]
    monkeypatch.setattr(reading, "monotonic", lambda: clock[0])
    server, command = (Store.open(home, data=data, look_every=every) for every in (0.25, 0.0))
    before = server.state()
    command.keep(places("pharmacy"), draft())
    assert server.state() == before
    clock[0] += 0.3
    between = server.state()
    assert between == command.state() != before
    server.keep(places("pharmacy", "hospital"), draft())
    assert server.state() == command.state() != between


def test_what_was_kept_comes_back(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """The row count, the services in their own order, and the very points."""
    kept = store.keep(places("pharmacy", "hospital", "pharmacy"), draft())
    assert (kept.version, kept.rows, kept.services) == (1, 3, ("hospital", "pharmacy"))
    frame = store.frame("places")
    assert isinstance(frame, GeoDataFrame)
    assert frame.crs.to_epsg() == 4326
    assert [(point.x, point.y) for point in frame.geometry] == [(29.83, 31.14), (29.84, 31.14), (29.85, 31.14)]


def test_blank_stays_blank_and_zero_stays_zero(store: Store, draft: MakeDraft) -> None:
    """Not known, none and empty are three things, in numbers, flags and texts alike."""
    table = pd.DataFrame(
        {
            "parameter": ["pm25", None],
            "time": ["2026-01-01", "2026-01-02"],
            "value": [0.0, None],
            "unit": ["ug/m3", ""],
            "open": [False, None],
        }
    )
    store.keep(table, draft("air", role="observations"))
    frame = store.frame("air")
    assert frame["value"].iloc[0] == 0
    assert frame["value"].isna().tolist() == [False, True]
    assert frame["parameter"].isna().tolist() == [False, True]
    assert frame["unit"].tolist() == ["ug/m3", ""]
    assert frame["open"].isna().tolist() == [False, True]
    assert not frame["open"].iloc[0]


def test_the_frame_given_is_not_changed(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """Typing and reprojecting happen on a copy."""
    given = places("pharmacy").to_crs("EPSG:32635").assign(capacity=["4"])
    before = given.copy(deep=True)
    store.keep(given, draft())
    assert given.crs == before.crs
    assert given["capacity"].tolist() == ["4"]
    assert given.geometry.equals(before.geometry)


def test_geometry_is_kept_in_degrees(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """Metres of zone 35 in, the same place in EPSG:4326 out."""
    store.keep(places("pharmacy").to_crs("EPSG:32635"), draft())
    (point,) = store.frame("places").geometry
    assert (point.x, point.y) == pytest.approx((29.83, 31.14), abs=1e-9)


def test_the_same_content_is_no_new_version(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """Adding a file twice, or fetching what did not change, leaves history and log alone."""
    first = store.keep(places("pharmacy"), draft())
    assert store.keep(places("pharmacy"), draft()) == first
    assert len(store.audit()) == 1


def test_a_weaker_evidence_said_of_the_same_content_counts(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """Rows first called measured and then called illustrative must not stay measured."""
    store.keep(places("pharmacy"), draft())
    second = store.keep(places("pharmacy"), draft(evidence=Evidence.ILLUSTRATIVE))
    assert (second.version, second.evidence) == (2, Evidence.ILLUSTRATIVE)


def test_what_is_left_unsaid_of_the_same_content_changes_nothing(
    store: Store, draft: MakeDraft, places: MakePlaces
) -> None:
    """A licence that is not repeated is not taken back; another licence is another version."""
    first = store.keep(places("pharmacy"), draft())
    assert store.keep(places("pharmacy"), draft(licence="")) == first
    assert store.keep(places("pharmacy"), draft(licence="CC0")).version == 2


def test_the_date_of_an_unchanged_live_copy_is_no_news(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """A fetch that brings the same rows a day later is unchanged; an upload's date is what a person says."""
    live = store.keep(places("pharmacy"), draft("osm", kind=Kind.LIVE, vintage="2026-01-01"))
    assert store.keep(places("pharmacy"), draft("osm", kind=Kind.LIVE, vintage="2026-01-02")) == live
    store.keep(places("pharmacy"), draft(vintage="2026-01-01"))
    assert store.keep(places("pharmacy"), draft(vintage="2026-01-02")).version == 2


def test_a_version_is_never_overwritten(home: Path, store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """The file of version 1 has the same bytes after version 2 as before."""
    store.keep(places("pharmacy"), draft())
    before = files(home / "objects")
    store.keep(places("pharmacy", "market"), draft())
    after = files(home / "objects")
    assert len(after) == 2
    assert before.items() <= after.items()
    assert len(store.frame("places", 1)) == 1
    assert len(store.frame("places", 2)) == 2


def test_undo_brings_the_same_bytes_back(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """After keep and revert every answer is the one of before."""
    first = store.keep(places("pharmacy"), draft())
    before = store.frame("places")
    store.keep(places("market"), draft())
    assert store.active("facilities", "pharmacy") is None
    assert store.revert("places") == first
    assert store.dataset("places") == first
    assert store.active("facilities", "pharmacy") == first
    pd.testing.assert_frame_equal(store.frame("places"), before)


def test_revert_goes_one_back_or_where_it_is_told(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """Three versions: back to 2, then to 1, then nowhere; by number to 3; the next one kept is 4."""
    for count in (1, 2, 3):
        store.keep(places(*["pharmacy"] * count), draft())
    assert store.revert("places").version == 2
    assert store.revert("places").version == 1
    with pytest.raises(ProblemError) as refused:
        store.revert("places")
    assert rule_of(refused) == "no-earlier-version"
    assert store.revert("places", 3).version == 3
    with pytest.raises(ProblemError) as refused:
        store.revert("places", 9)
    assert rule_of(refused) == "version-unknown"
    with pytest.raises(ProblemError) as refused:
        store.revert("places", 0)
    assert rule_of(refused) == "version-unknown"
    assert store.keep(places("market"), draft()).version == 4
    assert [dataset.version for dataset in store.history("places")] == [4, 3, 2, 1]


def test_a_removed_dataset_keeps_its_versions(store: Store, draft: MakeDraft, places: MakePlaces) -> None:
    """It is in no list and never active, but what it was can still be opened, and revert brings it back."""
    store.keep(places("pharmacy"), draft())
    second = store.keep(places("pharmacy", "market"), draft())
    store.remove("places")
    assert store.datasets() == ()
    assert store.active("facilities") is None
    assert len(store.history("places")) == 2
    assert len(store.frame("places", 1)) == 1
    for ask in (store.dataset, store.frame, store.remove, store.activate):
        with pytest.raises(ProblemError) as refused:
            ask("places")
        assert rule_of(refused) == "dataset-removed"
    assert store.revert("places") == second
    assert store.datasets() == (second,)


def test_keeping_a_removed_id_brings_it_back_as_the_next_version(
    store: Store, draft: MakeDraft, places: MakePlaces
) -> None:
    """Even with the very content that it was removed with."""
    store.keep(places("pharmacy"), draft())
    store.remove("places")
    assert store.keep(places("pharmacy"), draft()).version == 2
    assert [dataset.version for dataset in store.datasets()] == [2]


def test_a_built_in_dataset_has_one_version_and_stays(home: Path, data: Path, declare: Declare) -> None:
    """It can be neither removed nor reverted, and trying writes nothing."""
    declare("register", CSV, rows=1)
    store = Store.open(home, data=data)
    for action, rule in ((store.remove, "built-in-stays"), (store.revert, "no-earlier-version")):
        with pytest.raises(ProblemError) as refused:
            action("register")
        assert rule_of(refused) == rule
    assert [dataset.version for dataset in store.history("register")] == [1]
    assert store.revert("register", 1) == store.dataset("register")
    assert not home.exists()


def test_state_changes_with_every_change_and_only_then(
    home: Path, data: Path, declare: Declare, draft: MakeDraft, places: MakePlaces
) -> None:
    """Caches hang on this token: five changes, five tokens; asking changes none."""
    declare("register", CSV, rows=1)
    store = Store.open(home, data=data)
    tokens = [store.state()]
    for change in (
        lambda: store.keep(places("pharmacy"), draft()),
        lambda: store.keep(places("market"), draft()),
        lambda: store.activate("register"),
        lambda: store.revert("places"),
        lambda: store.remove("places"),
    ):
        change()
        tokens.append(store.state())
        assert store.state() == tokens[-1] == Store.open(home, data=data).state()
        store.datasets()
        assert store.state() == tokens[-1]
    assert len(set(tokens)) == 6
    declare("other", CSV, rows=1)
    assert Store.open(home, data=data).state() not in tokens


def test_another_store_sees_a_change_at_once(
    home: Path, data: Path, store: Store, draft: MakeDraft, places: MakePlaces
) -> None:
    """Command line and dashboard are two processes on one home."""
    other = Store.open(home, data=data)
    assert other.active("facilities") is None
    kept = store.keep(places("pharmacy"), draft())
    assert other.active("facilities") == kept
    assert other.datasets() == (kept,)


def test_the_time_of_keeping_is_utc(home: Path, data: Path, draft: MakeDraft, places: MakePlaces) -> None:
    """Written so that texts sort as times do."""
    store = Store.open(home, data=data, clock=lambda: datetime(2026, 1, 2, 3, 4, 5, 678900, tzinfo=UTC))
    assert store.keep(places("pharmacy"), draft()).kept_at == "2026-01-02T03:04:05.678Z"
