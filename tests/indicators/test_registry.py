"""What an indicator needs is read from its own signature."""

import pytest

from indicators.registry import indicator, recipes
from store.catalogue import indicators as catalogue


def test_the_seven_are_found_by_name() -> None:
    """A reader who asks for an indicator gets the function of that name."""
    found = recipes()
    assert set(found) == {"acc_cln", "acc_pha", "acc_sch", "acc_bus", "acc_mkt", "acc_pos", "dig_pnt"}
    assert all(recipe.id == name for name, recipe in found.items())


def test_parameters_are_needs_and_keywords_are_thresholds() -> None:
    """Services that stand alone are needed, those with a default are alternatives, the first keyword is chosen."""
    bus, help_ = recipes()["acc_bus"], recipes()["dig_pnt"]
    assert (bus.services, bus.either, bus.threshold) == (("transit_stop",), (), ("metres", 500.0))
    assert (help_.services, help_.either) == ((), ("digital_point", "post_office"))
    assert recipes()["acc_sch"].weight == "children_6_11"


def test_the_catalogue_says_the_same_as_the_code() -> None:
    """What a reader is told that an indicator needs is what its function takes, down to the threshold."""
    entries = {entry.id: entry for entry in catalogue()}
    for name, recipe in recipes().items():
        either = ("|".join(recipe.either),) if recipe.either else ()
        assert set(entries[name].needs) == {"zones", "walk_network", *recipe.services, *either}
        assert entries[name].threshold == recipe.threshold[1]
        assert entries[name].unit == "percent"


def test_an_id_is_registered_once() -> None:
    """Two functions of one name would make the number depend on the order of imports."""
    recipes()
    with pytest.raises(ValueError, match="acc_pha"):
        indicator("acc_pha")(recipes()["acc_cln"].run)
