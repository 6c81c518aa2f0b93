"""Each check that the catalogue claims for an indicator is held by a test that is there."""

import re
from pathlib import Path
from typing import Final

import pytest

from i18n.locale import message_ids
from model.indicator import Indicator
from store import indicators

PROJECT: Final = Path(__file__).parents[2]
# What a test file must hold for an indicator to claim it: an import of the oracle, or a test of that name.
HELD_BY: Final = {
    "oracle-hand": r"def test_",
    "oracle-split-network": r"def test_equals_a_network_that_is_truly_split",
    "oracle-brute-force": r"def test_walks_are_those_of_brute_force",
    "oracle-access-library": r"from access |import access\b|from access\.",
    "oracle-inequality-library": r"from inequality\.",
    "oracle-statistics-library": r"from scipy\.stats",
    "oracle-plain": r"def test_\w*(pairwise_sum|textbook_covariance|another_calendar|plain_loop)",
    "oracle-flood-filling": r"def test_\w*flood_filling_and_networkx",
    "law-more-places-never-fewer": r"def test_(another_facility_never_lengthens|\w*another_berth_never_reach_fewer)",
    "law-longer-walk-never-fewer": r"def test_(laws_of_every_share|a_longer_walk|\w*wider_buffers_never_free)",
    "law-blank-never-moves": r"def test_(a_blank_\w*|laws_of_every_survey)\b",
    "law-bounds-hold": r"def test_(laws_of_|no_assignment_leaves_the_bounds|more_rise_never|\w*only_widen_the_bounds"
    r"|twice_as_many_people_breathe|a_blank_cell_of_households|bounds_hold_wherever)",
    "law-order": r"def test_(\w*order\w*(changes_nothing|not_matter|tells_nothing)"
    r"|laws_of_every_survey|laws_of_the_median_boat)",
    "law-supply-invariant": r"def test_persons_times_scores_are_the_supply_in_reach",
    "law-parts-sum": r"def test_theils_parts_sum_to_the_total",
    "law-giving-lessens": r"def test_giving_to_who_has_less_lessens_inequality",
    "law-twice-the-people": r"def test_(twice_as_many_people|a_district_doubled)",
    "law-higher-line-never-fewer": r"def test_a_higher_line_never_leaves_fewer_poor",
    "law-more-light": r"def test_another_lit_street_never_takes_light_away",
    "law-share-the-ground": r"def test_more_people_have_less_each",
    "law-scale-free": r"def test_(the_unit_does_not_matter|scores_scale_with_supply)",
    "law-turned-round": r"def test_(turning_the_ranks_round|moving_back_undoes)",
    "law-interval-holds": r"def test_(laws_of_every_survey|poisson_misses_by_no_more)",
    "law-small-kept-back": r"def test_\w*(by_subtraction|fewer_than_ten|too_few)",
    "law-zones-sum": r"def test_the_district_is_what_its_zones_hold_together",
    "law-stricter-never-fewer": r"def test_a_stricter_limit_never_has_fewer_days",
    "law-higher-water-never-fewer": r"def test_(shallower_water_floods|more_rise_never_lowers)",
}


@pytest.mark.parametrize("item", indicators(), ids=lambda item: item.id)
def test_each_claim_is_held_by_a_test_that_is_there(item: Indicator) -> None:
    """The files named speak of this indicator or of the function that measures it, and hold each oracle and law."""
    sources = {path: (PROJECT / path).read_text(encoding="utf-8") for path in item.proof}
    said = "\n".join(sources.values())
    assert re.search(rf"\b{item.id}\b", said)
    assert [claim for claim in (*item.oracles, *item.laws) if not re.search(HELD_BY[claim], said)] == []


def test_no_word_for_a_check_is_idle() -> None:
    """What no indicator claims is not said."""
    claimed = {claim for item in indicators() for claim in (*item.oracles, *item.laws)}
    assert claimed == set(HELD_BY)
    assert {key for key in message_ids("en") if key.startswith(("oracle-", "law-"))} == claimed
