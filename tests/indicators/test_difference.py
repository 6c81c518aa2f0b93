"""Before and after an upload: what moves by how much, what cannot be compared and why, and that undo undoes it."""

import json
import math
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from indicators.__main__ import main
from indicators.difference import Change, Difference, between, difference
from indicators.measured import ground, measured
from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.origin import Origin
from model.problem import ProblemError
from model.text import Text
from store import Draft, Store
from store.held import Held
from tests.indicators.made_district import definition
from tests.indicators.one_street import cell, frame, place, zone

District = Callable[[], None]
IDS = ("acc_pha", "acc_cln")


def _held(
    store: Store, role: str, rows: list[dict[str, Any]], *, name: str = "", evidence: Evidence = Evidence.MEASURED
) -> Held:
    draft = Draft(name or role, role, Text("ب", "d", "자"), Kind.UPLOAD, evidence, Origin(), "2026")
    return store.hold(frame(rows), draft)


def _found(store: Store, held: Held, ids: tuple[str, ...] = IDS) -> Difference:
    return difference(store, store.imagined(held.id), ids)


def _change(found: Difference, name: str, zone_id: str) -> Change:
    one = next(one for one in found.indicators if one.indicator.id == name)
    return next(change for change in one.changes if change.zone == zone_id)


def test_a_value_before_and_after(store: Store, district: District) -> None:
    """A second pharmacy in the east: everybody there is reached now, 75 to 100 percent in the district."""
    district()
    found = _found(store, _held(store, "facilities", [place("pharmacy", 200), place("pharmacy", 1200)]))
    whole = _change(found, "acc_pha", "*")
    assert whole.before is not None
    assert whole.after is not None
    assert (whole.before.value, whole.after.value, whole.by, whole.apart) == (75, 100, 25, "")
    assert (whole.before.persons, whole.after.persons) == (300, 400)
    assert _change(found, "acc_pha", "west").by == 0
    assert {one.name: (one.before, one.after) for one in found.totals} == {"residents": (400, 400), "pharmacy": (1, 2)}


def test_both_sides_say_what_measured_says(store: Store, district: District) -> None:
    """What is shown before acceptance is what stands there after it, bounds and all."""
    district()
    held = _held(store, "residents", [cell(100, 100), cell(1500, 300), cell(300, None)])
    found = _found(store, held)
    before = measured(store, ground(store), "acc_pha")
    store.accept(held.id)
    after = measured(store, ground(store), "acc_pha")
    changes = {change.zone: change for change in found.indicators[0].changes}
    assert {zone_id: repr(change.before) for zone_id, change in changes.items()} == {
        v.zone: repr(v) for v in before.values
    }
    assert {zone_id: repr(change.after) for zone_id, change in changes.items()} == {
        v.zone: repr(v) for v in after.values
    }


def test_two_states_are_held_against_each_other_by_the_same_rule(store: Store, district: District) -> None:
    """In the order asked for, and with nothing else told."""
    district()
    after = store.imagined(_held(store, "residents", [cell(100, 100), cell(1500, 300)]).id)
    found = between((store, ground(store)), (after, ground(after)), ("acc_cln", "acc_pha"))
    assert repr(found) == repr(difference(store, after, ("acc_cln", "acc_pha")).indicators)
    assert any(one.moved for one in found)


def test_the_same_data_again_moves_nothing(store: Store, district: District) -> None:
    """Nothing is told of an upload that changes nothing."""
    district()
    found = difference(store, store, IDS)
    assert not found.moved
    assert not any(one.moved for one in found.indicators)


def test_what_can_be_computed_now(store: Store, district: District) -> None:
    """A health unit is the first of its kind; without it nothing could be said."""
    district()
    held = _held(store, "facilities", [place("primary_health", 100)], name="clinics")
    found = _found(store, held)
    assert "acc_cln" in {entry.id for entry in found.gained}
    whole = _change(found, "acc_cln", "*")
    assert whole.apart == "not-before"
    assert math.isnan(whole.by)
    assert {one.name: (one.before, one.after) for one in found.totals}["primary_health"][1] == 1
    store.accept(held.id)
    back = difference(store, _without(store, "facilities", "primary_health"), IDS)
    assert "acc_cln" in {entry.id for entry in back.lost}


def _without(store: Store, role: str, service: str = "") -> Store:
    """Return the store as if nothing were in use for a role, or a service."""

    class Without(Store):
        def active(self, role_: str, service_: str = "", *, real_only: bool = False) -> Dataset | None:
            gone = role_ == role and service_ == service
            return None if gone else store.active(role_, service_, real_only=real_only)

    bare = Without.__new__(Without)
    bare.__dict__.update(store.__dict__)
    return bare


def test_zones_that_appear_vanish_and_are_redrawn(store: Store, district: District) -> None:
    """A number of another ground under the same name is no change of a number."""
    district()
    zones = [zone("west", -50, 500), zone("empty", 3000, 3100), zone("far", 500, 2050)]
    found = _found(store, _held(store, "zones", zones))
    assert (found.zones_new, found.zones_gone, found.zones_redrawn) == (("far",), ("east",), ("west",))
    apart = {change.zone: change.apart for change in found.indicators[0].changes}
    assert apart == {"west": "zone-redrawn", "empty": "never", "far": "zone-new", "east": "zone-gone", "*": ""}
    east = _change(found, "acc_pha", "east")
    assert east.before is not None
    assert east.after is None
    assert list(apart)[-1] == "*"


def test_borders_written_with_fewer_digits_are_the_same(store: Store, district: District) -> None:
    """A millimetre is no other zone."""
    district()
    zones = [zone("west", -50, 600.001), zone("east", 600.001, 2050), zone("empty", 3000, 3100)]
    assert _found(store, _held(store, "zones", zones)).zones_redrawn == ()


def test_shares_of_streets_are_not_compared_with_shares_of_people(store: Store, district: District) -> None:
    """Whose name is the same need not be the same."""
    district()
    bare = difference(store, _without(store, "residents"), ("acc_pha",))
    assert _change(bare, "acc_pha", "*").apart == "other-weight"


def test_weaker_evidence_is_a_change_though_no_number_moves(store: Store, district: District) -> None:
    """The same places, made up: the number stays and its worth does not."""
    district()
    held = _held(store, "facilities", [place("pharmacy", 200)], evidence=Evidence.ILLUSTRATIVE)
    whole = _change(_found(store, held), "acc_pha", "*")
    assert (whole.by, whole.moved) == (0, True)


def test_an_indicator_made_of_the_upload_is_compared_unasked(store: Store, district: District) -> None:
    """Whoever made it wants to see it move."""
    district()
    store.accept(_held(store, "table", [{"n": 3.0, "geometry": cell(100, 1)["geometry"]}], name="own").id)
    store.define(definition("sum", "n"))
    held = _held(store, "table", [{"n": 5.0, "geometry": cell(100, 1)["geometry"]}], name="own")
    found = _found(store, held, ())
    assert [one.indicator.id for one in found.indicators] == ["my_one"]
    assert found.indicators[0].district().by == 2


def test_an_unknown_indicator_is_refused(store: Store, district: District) -> None:
    """It would otherwise be missing without a word."""
    district()
    with pytest.raises(ProblemError, match="indicator-unknown"):
        difference(store, store, ("nothing",))


def test_the_command_says_the_same(
    monkeypatch: pytest.MonkeyPatch, store: Store, district: District, capsys: pytest.CaptureFixture[str]
) -> None:
    """As text in the reader's language, and as one document."""
    monkeypatch.setattr("indicators.commands.opened", lambda: store)
    district()
    held = _held(store, "facilities", [place("pharmacy", 200), place("pharmacy", 1200)])
    assert main(["difference", held.id, "--of", "acc_pha", "--lang", "en"]) == 0
    shown = capsys.readouterr().out
    assert "25 percentage points" in shown
    assert "east-en" in shown
    assert main(["difference", held.id, "--of", "acc_pha", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["indicators"][0]["changes"][-1]["by"] == 25
    assert told["moved"] is True
    assert main(["difference", "99", "--json"]) == 4


def test_what_moved_since_a_day_and_why(
    store: Store, district: District, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The past is computed with what was in use then; between it and now stand the values and the log's lines."""
    monkeypatch.setattr("indicators.commands.opened", lambda: store)
    district()
    last = datetime.fromisoformat(store.audit()[-1].time)
    draft = Draft("more", "facilities", Text(en="d"), Kind.UPLOAD, Evidence.MEASURED, Origin(), "2026")
    store.keep(frame([place("pharmacy", 200), place("pharmacy", 1200)]), draft, who="Mona")
    past = store.as_of(last)
    assert [measured(shelf, ground(shelf), "acc_pha").values[-1].value for shelf in (past, store)] == [75, 100]
    assert main(["difference", "--since", "2000-01-01", "--of", "acc_pha", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["why"][-1] | {"time": ""} == {
        "time": "",
        "action": "keep",
        "dataset": "more",
        "version": 1,
        "who": "Mona",
    }
    assert main(["difference", "--since", "2000-01-01", "--of", "acc_pha", "--lang", "en"]) == 0
    assert "Mona" in capsys.readouterr().out.splitlines()[-1]
    assert main(["compute", "acc_pha", "--as-of", "2999-12-31", "--json"]) == 0
    ahead = capsys.readouterr().out
    assert main(["compute", "acc_pha", "--json"]) == 0
    assert capsys.readouterr().out == ahead
