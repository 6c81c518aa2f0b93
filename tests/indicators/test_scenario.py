"""What edits do to the numbers: worked out by hand on two banks of a canal, and the laws that hold everywhere."""

import json
from collections.abc import Sequence
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Point

from indicators.measured import ground, measured
from indicators.scenario import Edited, edited
from indicators.scenario_outcome import Outcome, outcome
from indicators.scenario_text import outcome_document
from model.evidence import Evidence
from model.scenario import (
    Bar,
    Close,
    CloseBridge,
    Edit,
    Flood,
    Grow,
    Link,
    Move,
    Place,
    Resize,
    Scenario,
    Unbar,
    Unlink,
    Walk,
)
from tests.indicators.observing import row
from tests.indicators.shelved import BRIDGE_ROW, DISTRICT, Shelved, banks, spot

law = settings(deadline=None, derandomize=True, max_examples=12)
IDS = ("acc_cln", "acc_pha")
ALONG = st.integers(0, 1900).filter(lambda at: abs(at - 1000) > 60)
HOMES = st.lists(st.tuples(ALONG, st.integers(1, 500)), min_size=1, max_size=6)


def _edited(shelf: Shelved, *edits: Edit) -> Edited:
    return edited(shelf, Scenario(edits), DISTRICT)


def _outcome(shelf: Shelved, *edits: Edit, ids: Sequence[str] = IDS) -> Outcome:
    return outcome(shelf, Scenario(edits), _edited(shelf, *edits), ids)


def _value(shelf: Shelved | Edited, name: str = "acc_cln", zone: str = "*") -> float:
    base = ground(shelf, profile=getattr(shelf, "profile", ""))
    return next(one.value for one in measured(shelf, base, name).values if one.zone == zone)


def _plain(found: Outcome) -> str:
    return json.dumps(outcome_document(found), allow_nan=False)


def test_a_place_more_reaches_those_beside_it() -> None:
    """The east bank's 200 have 1,100 m to the clinic; one at 1,600 m is 100 m from them: 100 of 300 become all."""
    found = _outcome(banks(), Place("primary_health", *spot(1600)))
    whole = found.difference.indicators[0].district()
    assert whole.before is not None
    assert whole.after is not None
    assert whole.before.value == pytest.approx(100 / 3)
    assert whole.after.value == 100
    (felt,) = [one for one in found.felt if one.indicator.id == "acc_cln"]
    assert felt.gained == {"west": 0, "east": 200, "*": 200}
    assert felt.lost == {"west": 0, "east": 0, "*": 0}
    assert {one.service: one.cut["*"] for one in found.severed} == {"primary_health": 0, "pharmacy": 0}


def test_only_what_is_edited_is_modelled() -> None:
    """A new clinic leaves the pharmacies the measured ones that they are; what it is made up of stays made up."""
    after = _outcome(banks(), Place("primary_health", *spot(1600))).difference.indicators
    kinds = {one.indicator.id: one.district().after for one in after}
    assert {name: value and value.evidence for name, value in kinds.items()} == {
        "acc_cln": Evidence.MODELLED,
        "acc_pha": Evidence.MEASURED,
    }
    made_up = _outcome(banks(evidence=Evidence.ILLUSTRATIVE), Place("primary_health", *spot(1600)))
    assert {one.evidence for one in made_up.felt} == {Evidence.ILLUSTRATIVE}
    assert {one.evidence for one in made_up.severed} == {Evidence.ILLUSTRATIVE}
    assert {one.evidence for one in made_up.edited} == {Evidence.ILLUSTRATIVE}


def test_a_closed_bridge_cuts_off_the_other_bank() -> None:
    """Who had 1,100 m over the bridge to the clinic has no way left; the pharmacy is lost to the west."""
    found = _outcome(banks(), CloseBridge(row=BRIDGE_ROW))
    assert {one.service: one.cut for one in found.severed} == {
        "primary_health": {"west": 0, "east": 200, "*": 200},
        "pharmacy": {"west": 100, "east": 0, "*": 100},
    }
    near = _outcome(banks(), CloseBridge(lon=spot(980)[0], lat=spot(980)[1]))
    assert [one.cut for one in near.severed] == [one.cut for one in found.severed]


def test_the_last_place_closed_cuts_off_everybody() -> None:
    """No place is no way to any, and it is no value of zero either: nothing can be said of the coverage."""
    found = _outcome(banks(), Close("primary_health_1"))
    assert found.severed[0].cut == {"west": 100, "east": 200, "*": 300}


def test_a_link_joins_what_was_apart_and_a_barrier_parts_it_again() -> None:
    """Over the canal only as a bridge; the streets that it joins get a corner where none was."""
    over = (spot(700, 3), spot(850, 100), spot(1300, 100), spot(1300, 2))
    bare = _value(_edited(banks(), CloseBridge(row=BRIDGE_ROW), Link(over, bridge=True)), "acc_pha", "west")
    assert bare == 0
    found = _outcome(banks(), CloseBridge(row=BRIDGE_ROW), Link(over, bridge=True))
    assert {one.service: one.cut["*"] for one in found.severed} == {"primary_health": 0, "pharmacy": 0}
    found = _outcome(banks(), CloseBridge(row=BRIDGE_ROW), Link(over))
    assert {one.service: one.cut["*"] for one in found.severed} == {"primary_health": 200, "pharmacy": 100}
    wall = Bar((spot(450, -50), spot(450, 50)))
    found = _outcome(banks(), wall)
    assert found.severed[0].cut == {"west": 100, "east": 200, "*": 300}


def test_barriers_and_streets_are_taken_away() -> None:
    """Without the canal an unmarked street leads on; without its street a home is on no street at all."""
    made = _edited(banks(), Unbar(row=1))
    dataset = made.active("barriers")
    assert dataset is not None
    assert (dataset.rows, dataset.evidence) == (0, Evidence.MODELLED)
    gone = _outcome(banks(homes=((500, 100), (1900, 200))), Unlink(row=3), ids=("acc_cln",))
    after = gone.difference.indicators[0].district().after
    assert after is not None
    assert after.value == 100
    assert after.low == pytest.approx(100 / 3)
    assert gone.felt[0].unknown == 200
    assert gone.severed[0].cut["*"] == 200


def test_a_place_moves_and_is_resized() -> None:
    """It leaves where it was; its capacity is that which is said, in the unit that it was counted in."""
    moved = _edited(banks(), Move(*spot(1600), facility="primary_health_1"))
    assert (_value(moved, zone="west"), _value(moved, zone="east")) == (0, 100)
    by_row = _edited(banks(), Move(*spot(1600), service="primary_health", row=1))
    assert by_row.seal == moved.seal
    sized = _edited(banks(), Resize(25, facility="primary_health_1"), Place("primary_health", *spot(1600), capacity=5))
    dataset = sized.active("facilities", "primary_health")
    assert dataset is not None
    rows = sized.frame(dataset.id)
    clinics = rows.loc[rows["service"] == "primary_health"]
    assert clinics["capacity"].tolist() == [25, 5]
    assert clinics["capacity_unit"].tolist() == ["staff", "staff"]


def test_residents_grow_where_it_is_said() -> None:
    """Twice in the east, half more everywhere: 100 become 150 and 200 become 600."""
    found = _outcome(banks(), Grow(2, "east"), Grow(1.5))
    (total,) = [one for one in found.difference.totals if one.name == "residents"]
    assert (total.before, total.after) == (300, 750)
    assert found.difference.indicators[0].district().after is not None
    assert _value(_edited(banks(), Grow(2, "east"))) == pytest.approx(100 / 500 * 100)


def test_somebody_else_walks() -> None:
    """A wheelchair user's 800 m are longer than a metre each: the number is modelled, and not above the adult's."""
    shelf = banks(homes=((1100, 100), (500, 100)))
    found = _outcome(shelf, Walk("older"))
    whole = found.difference.indicators[0].district()
    assert whole.before is not None
    assert whole.after is not None
    assert whole.after.value < whole.before.value
    assert whole.after.evidence is Evidence.MODELLED
    assert found.profile == "older"


def _samples(west: float, east: float) -> list[dict[str, object]]:
    """Return heights on a grid of 50 m, others from 1,200 m on."""
    return [
        {**row("elevation", west if x < 1200 else east, unit="m"), "geometry": Point(x, y)}
        for x in range(0, 2001, 50)
        for y in (-50, 0, 50)
    ]


def test_a_flood_cuts_off_who_lives_low_and_spares_the_bridge() -> None:
    """The east lies at 1 m: at a level of 1 m it has no way left and is counted, at 0.5 m nothing is wet."""
    shelf = banks(observations=_samples(5.0, 1.0))
    found = _outcome(shelf, Flood(1.0))
    assert found.severed[0].cut == {"west": 0, "east": 200, "*": 200}
    assert found.severed[1].cut == {"west": 100, "east": 200, "*": 300}
    assert _value(_edited(shelf, Flood(1.0))) == pytest.approx(100 / 3)
    dry = _outcome(shelf, Flood(0.5))
    assert {one.cut["*"] for one in dry.severed} == {0}
    over = _outcome(banks(observations=_samples(5.0, 5.0), homes=((500, 100), (1150, 200))), Flood(1.0))
    assert over.severed[0].cut["*"] == 0


@given(HOMES, ALONG, ALONG)
@law
def test_a_place_more_never_lowers_coverage(homes: list[tuple[int, int]], first: int, second: int) -> None:
    """In no zone, wherever it is."""
    shelf = banks(homes=homes, places=(("primary_health", first),))
    found = _outcome(shelf, Place("primary_health", *spot(second, 30)), ids=("acc_cln",))
    changes = found.difference.indicators[0].changes
    assert not any(change.by < 0 for change in changes)
    (felt,) = found.felt
    assert felt.lost["*"] == 0
    assert not any(one.cut["*"] for one in found.severed)


@given(HOMES, ALONG)
@law
def test_a_bridge_less_never_raises_coverage(homes: list[tuple[int, int]], at: int) -> None:
    """In no zone, and nobody is joined by it; whoever is cut off lives on the other bank."""
    shelf = banks(homes=homes, places=(("primary_health", at),))
    found = _outcome(shelf, CloseBridge(row=BRIDGE_ROW), ids=("acc_cln",))
    assert not any(change.by > 0 for change in found.difference.indicators[0].changes)
    (severed,) = found.severed
    assert severed.joined["*"] == 0
    cut = sum(persons for home, persons in homes if (home < 1000) != (at < 1000))
    assert severed.cut["*"] == cut or (0 < cut < 10 and np.isnan(severed.cut["*"]))


@given(HOMES, ALONG)
@law
def test_closing_what_was_added_gives_back_the_same_bytes(homes: list[tuple[int, int]], at: int) -> None:
    """Every dataset is the very one that was there, and so is every number."""
    shelf = banks(homes=homes)
    back = _edited(shelf, Place("primary_health", *spot(at), id="new"), Close("new"))
    assert back.made == {}
    assert back.seal == _edited(shelf, Grow(1.0)).seal
    before, after = (measured(one, ground(one), "acc_cln") for one in (shelf, back))
    assert repr(before) == repr(after)


def test_growth_by_one_changes_nothing() -> None:
    """Nor does growing and shrinking again: half of twice is what was."""
    for edits in ((Grow(1.0),), (Grow(2.0), Grow(0.5)), (Grow(1.0, "west"),)):
        found = _outcome(banks(), *edits)
        assert not found.difference.moved
        assert found.edited == ()


EDITS: tuple[Edit, ...] = (
    Place("primary_health", *spot(1600), id="a"),
    Place("pharmacy", *spot(300), id="b"),
    CloseBridge(row=BRIDGE_ROW),
    Grow(1.3, "west"),
    Grow(1.7),
    Link((spot(300), spot(300, 200), spot(600))),
)


@pytest.mark.parametrize("order", list(permutations(range(len(EDITS))))[::97])
def test_the_order_of_edits_of_different_things_does_not_matter(order: tuple[int, ...]) -> None:
    """The same hash and the same numbers, to the byte."""
    first, other = (_outcome(banks(), *(EDITS[at] for at in one)) for one in (range(len(EDITS)), order))
    assert first.seal == other.seal
    assert repr(first.difference) == repr(other.difference)
    assert repr(first.felt + first.severed) == repr(other.felt + other.severed)


def test_a_replay_is_the_same_to_the_byte() -> None:
    """The same file on the same data, asked twice; nothing in it is not a number."""
    assert _plain(_outcome(banks(), *EDITS)) == _plain(_outcome(banks(), *EDITS))


def test_the_rows_of_the_base_are_left_alone() -> None:
    """What is tried out never gets into what is kept, and untouched streets keep their coordinates to the bit."""
    shelf = banks()
    before = {key: rows.to_json() for key, (_, rows) in shelf.held.items()}
    made = _edited(shelf, *EDITS)
    streets = made.active("walk_network")
    assert streets is not None
    same = made.frame(streets.id).geometry.iloc[2].wkb == shelf.frame("walk_network").geometry.iloc[2].wkb
    assert same
    assert {key: rows.to_json() for key, (_, rows) in shelf.held.items()} == before
    assert np.array_equal(made.frame("zones")["zone_id"], shelf.frame("zones")["zone_id"])
