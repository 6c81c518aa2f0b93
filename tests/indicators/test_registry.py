"""What an indicator needs is read from its own signature."""

import math

import pytest

from indicators.coverage import Measure, Origins
from indicators.registry import ACCESS, BACKDROP, METRES, OBSERVATIONS, PEOPLE, STREETS, indicator, recipes
from store.catalogue import indicators as catalogue

ROLE = {STREETS: "walk_network", PEOPLE: "residents", OBSERVATIONS: "observations", BACKDROP: "backdrop"}


def test_every_recipe_is_found_by_its_name() -> None:
    """A reader who asks for an indicator gets the function of that name, and the catalogue defines it."""
    found = recipes()
    assert {"acc_cln", "acc_pha", "acc_sch", "acc_bus", "acc_mkt", "acc_pos", "dig_pnt"} <= set(found)
    assert all(recipe.id == name for name, recipe in found.items())
    assert set(found) <= {entry.id for entry in catalogue()}


def test_parameters_are_needs_and_keywords_are_numbers() -> None:
    """Services that stand alone are needed, those with a default are alternatives, keywords keep their order."""
    bus, help_ = recipes()["acc_bus"], recipes()["dig_pnt"]
    assert (bus.services, bus.either, next(iter(bus.keywords.items()))) == (("transit_stop",), (), ("metres", 500.0))
    assert (help_.services, help_.either) == ((), ("digital_point", "post_office"))
    assert recipes()["acc_sch"].weight == "children_6_11"


@pytest.mark.parametrize("name", sorted(recipes()))
def test_the_catalogue_says_the_same_as_the_code(name: str) -> None:
    """What a reader is told that an indicator needs is what its function takes, down to the reach."""
    entry, recipe = next(entry for entry in catalogue() if entry.id == name), recipes()[name]
    roles = {part.partition(".")[0] for need in entry.needs for part in need.split("|")}
    assert set(recipe.services) <= roles
    assert set(recipe.either) <= roles
    assert {ROLE[wanted] for wanted in recipe.inputs if wanted in ROLE} <= roles
    if METRES in recipe.keywords and not math.isnan(entry.threshold):
        assert entry.threshold == recipe.keywords[METRES]


def test_an_id_is_registered_once() -> None:
    """Two functions of one name would make the number depend on the order of imports."""
    with pytest.raises(ValueError, match="acc_pha"):
        indicator("acc_pha")(recipes()["acc_cln"].run)


def test_a_parameter_that_is_no_input_is_refused() -> None:
    """A misspelt role would otherwise never be given anything."""

    def misspelt(resident: Origins) -> Measure:
        raise NotImplementedError(resident)

    with pytest.raises(ValueError, match="'resident'"):
        indicator("acc_new")(misspelt)


def test_what_is_taken_over_another_names_it() -> None:
    """Equity without an indicator to be taken over would measure nothing."""

    def equity(access: object) -> Measure:
        raise NotImplementedError(access)

    with pytest.raises(ValueError, match=ACCESS):
        indicator("eq_new")(equity)
