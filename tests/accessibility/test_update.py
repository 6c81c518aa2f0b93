"""A service that was mended equals one that was walked anew."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString

import accessibility.update
from accessibility import Router, Snapped, Snapper, streets_of
from accessibility.arrays import Floats
from accessibility.update import Service

Place = tuple[float, float]
STREET = LineString([(0, 0), (100, 0), (200, 0), (300, 0)])
corner = st.tuples(st.integers(0, 4), st.integers(0, 4)).map(lambda at: (100.1 * at[0], 100.3 * at[1]))
place = st.tuples(st.integers(-20, 420), st.integers(-20, 420)).map(lambda at: (float(at[0]), float(at[1])))
drawn = st.lists(st.lists(corner, min_size=2, max_size=5, unique=True).map(LineString), min_size=1, max_size=12)
places = st.lists(place, max_size=5)
change = st.tuples(st.sampled_from(["add", "close", "move"]), st.integers(0, 7), place)
law = settings(deadline=None, derandomize=True, max_examples=100)


class _Town:
    """Streets with places laid on them, walked by somebody whom slopes may cost more uphill."""

    def __init__(self, lines: list[LineString], seed: int = 0) -> None:
        streets = streets_of(np.array(lines, dtype=np.object_))
        self._snapper = Snapper(streets)
        random = np.random.default_rng(seed)
        dear = random.choice([1.0, 1.7, np.inf], (len(streets.length), 2), p=[0.7, 0.2, 0.1])
        self.router = Router(streets, streets.length[:, None] * dear if seed else None)

    def lay(self, points: list[Place]) -> Snapped:
        return self._snapper.snap(np.array(points, dtype=float).reshape(-1, 2))


def _alone(service: Service, which: int) -> Floats:
    at = service.facilities
    return service.router.nodes(Snapped(at.segment[[which]], at.along[[which]], at.leg[[which]]))


def _assert_as_walked_anew(service: Service) -> None:
    fresh = Service.of(service.router, service.facilities)
    assert service.metres.tobytes() == fresh.metres.tobytes()
    assert ((service.facility < 0) == np.isinf(service.metres)).all()
    for which in np.unique(service.facility[service.facility >= 0]).tolist():
        to_it = service.facility == which
        assert (_alone(service, which)[to_it] == service.metres[to_it]).all()


def test_an_opening_takes_the_nodes_that_it_is_nearer_to() -> None:
    """One at 0 m serves nodes at 0, 100, 200 and 300 m; a second at 300 m takes the last two."""
    town = _Town([STREET])
    service = Service.of(town.router, town.lay([(0, 0)]))
    assert service.metres.tolist() == pytest.approx([0, 100, 200, 300])
    opened = service.added(town.lay([(300, 0)]))
    assert opened.metres.tolist() == pytest.approx([0, 100, 100, 0])
    assert opened.facility.tolist() == [0, 0, 1, 1]


def test_a_closure_sends_its_visitors_to_the_next() -> None:
    """With the one at 0 m closed everybody walks to 300 m, and the numbers of the others stay."""
    town = _Town([STREET])
    closed = Service.of(town.router, town.lay([(0, 0), (300, 0)])).closed(np.array([0]))
    assert closed.metres.tolist() == pytest.approx([300, 200, 100, 0])
    assert closed.facility.tolist() == [1, 1, 1, 1]


def test_a_move_is_felt_on_both_sides() -> None:
    """From 0 to 110 m: its old neighbour walks 110 m, its new ones 10 and 90 m, and beyond them the other serves."""
    town = _Town([STREET])
    moved = Service.of(town.router, town.lay([(0, 0), (300, 0)])).moved(np.array([0]), town.lay([(110, 0)]))
    assert moved.metres.tolist() == pytest.approx([110, 10, 90, 0])
    assert moved.facility.tolist() == [0, 0, 0, 1]
    assert moved.nearest(town.lay([(60, 5)])).metres.tolist() == pytest.approx([55])


def test_the_last_closure_leaves_no_way() -> None:
    """Nobody has a way any more; a reopening gives it back."""
    town = _Town([STREET])
    service = Service.of(town.router, town.lay([(0, 0)]))
    closed = service.closed(np.array([0]))
    assert np.isinf(closed.metres).all()
    assert closed.added(town.lay([(0, 0)])).metres.tobytes() == service.metres.tobytes()


def test_an_opening_far_beyond_the_first_guess_is_walked_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Though the search begins with a metre, all four nodes come nearer."""
    monkeypatch.setattr(accessibility.update, "_FIRST_LIMIT_METRES", 1.0)
    town = _Town([STREET])
    nobody = Service.of(town.router, town.lay([]))
    assert nobody.added(town.lay([(0, 0)])).metres.tolist() == pytest.approx([0, 100, 200, 300])


def test_what_was_changed_stays_as_it_was() -> None:
    """A change gives a new service; the former one can be gone back to."""
    town = _Town([STREET])
    service = Service.of(town.router, town.lay([(0, 0), (300, 0)]))
    before = service.metres.tobytes(), service.facility.tobytes(), service.facilities.segment.tobytes()
    service.closed(np.array([0]))
    service.moved(np.array([1]), town.lay([(100, 0)]))
    service.added(town.lay([(100, 0)]))
    assert before == (service.metres.tobytes(), service.facility.tobytes(), service.facilities.segment.tobytes())


def test_a_facility_that_is_not_there_is_refused() -> None:
    """Numbers run from 0 to 1; and one facility cannot move to two places."""
    town = _Town([STREET])
    service = Service.of(town.router, town.lay([(0, 0), (300, 0)]))
    for wrong in (2, -1):
        with pytest.raises(ValueError, match=f"from 0 to 1, found {wrong}"):
            service.closed(np.array([wrong]))
    with pytest.raises(ValueError, match="expected 1, found 2"):
        service.moved(np.array([0]), town.lay([(0, 0), (1, 0)]))


@given(drawn, places, st.lists(change, min_size=1, max_size=6), st.integers(0, 5))
@law
def test_any_run_of_changes_equals_a_fresh_pass(
    lines: list[LineString], facilities: list[Place], changes: list[tuple[str, int, Place]], seed: int
) -> None:
    """Bit for bit in metres, on streets that cost more one way too; each facility named is as near as it is said."""
    town = _Town(lines, seed)
    service = Service.of(town.router, town.lay(facilities))
    for what, number, where in changes:
        count = len(service.facilities.segment)
        if what == "add" or count == 0:
            service = service.added(town.lay([where]))
        elif what == "close":
            service = service.closed(np.array([number % count]))
        else:
            service = service.moved(np.array([number % count]), town.lay([where]))
        _assert_as_walked_anew(service)


@given(drawn, places, places, places, st.integers(0, 5))
@law
def test_closing_what_was_added_gives_back_the_same_bytes(
    lines: list[LineString], facilities: list[Place], more: list[Place], origins: list[Place], seed: int
) -> None:
    """Of every node and of every origin."""
    town = _Town(lines, seed)
    service, here = Service.of(town.router, town.lay(facilities)), town.lay(origins)
    back = service.added(town.lay(more)).closed(np.arange(len(facilities), len(facilities) + len(more)))
    assert back.metres.tobytes() == service.metres.tobytes()
    assert back.nearest(here).metres.tobytes() == service.nearest(here).metres.tobytes()


@given(drawn, places, places, place, st.integers(0, 5))
@law
def test_walks_of_a_mended_service_are_those_of_the_router(
    lines: list[LineString], facilities: list[Place], origins: list[Place], another: Place, seed: int
) -> None:
    """What is read off the kept nodes is what ``nearest`` measures from nothing."""
    town = _Town(lines, seed)
    service, here = Service.of(town.router, town.lay(facilities)).added(town.lay([another])), town.lay(origins)
    anew = town.router.nearest(here, town.lay([*facilities, another]))
    assert service.nearest(here).metres.tobytes() == anew.metres.tobytes()
