"""Of whom a scenario tells: groups and zones unless they are few, and nobody whom nobody has counted."""

import json
from collections.abc import Sequence

import numpy as np
import pytest

from i18n import locale
from i18n.locale import bare
from indicators.scenario import Edited, edited
from indicators.scenario_outcome import Outcome, outcome
from indicators.scenario_text import outcome_document, outcome_text
from model.scenario import (
    CloseBridge,
    Edit,
    Place,
    Scenario,
)
from model.text import LANGUAGES, Language
from tests.indicators.one_street import cell
from tests.indicators.shelved import BRIDGE_ROW, DISTRICT, Shelved, banks, spot

IDS = ("acc_cln", "acc_pha")


def _edited(shelf: Shelved, *edits: Edit) -> Edited:
    return edited(shelf, Scenario(edits), DISTRICT)


def _outcome(shelf: Shelved, *edits: Edit, ids: Sequence[str] = IDS) -> Outcome:
    return outcome(shelf, Scenario(edits), _edited(shelf, *edits), ids)


def _plain(found: Outcome) -> str:
    return json.dumps(outcome_document(found), allow_nan=False)


def test_groups_of_residents_are_told_unless_they_are_few() -> None:
    """Of 60 women in the east 60 gain; of 4 disabled people nothing is told, and households are no persons."""
    cells = [cell(500, 100, women=50, disabled=2, households=30), cell(1500, 200, women=60, disabled=2, households=40)]
    found = _outcome(banks(residents=cells), Place("primary_health", *spot(1600)), ids=("acc_cln",))
    (felt,) = found.felt
    assert set(felt.groups) == {"women", "disabled"}
    assert np.isnan(felt.groups["disabled"]).all()
    assert felt.groups["women"] == (60, 0)


def test_where_nobody_knows_how_many_live_there_nobody_is_counted_as_none() -> None:
    """The east bank's home has a blank: who gains there is not known, in the zone as in the district; the west is."""
    cells = [cell(500, 100), cell(1500, None)]
    found = _outcome(banks(residents=cells), Place("primary_health", *spot(1600)), ids=("acc_cln",))
    (felt,) = found.felt
    assert felt.gained["west"] == 0
    assert np.isnan([felt.gained["east"], felt.gained["*"]]).all()
    document = json.loads(_plain(found))
    assert document["people"][0]["gained"] == {"west": 0, "east": None, "*": None}
    words = outcome_text(found, {}, locale("en"))
    assert locale("en").say("plan-uncounted") in words


def test_who_is_cut_off_and_counted_is_told_where_others_are_not_counted() -> None:
    """The bridge closes: 200 in the east are counted, one home there is not; of five counted nothing is told."""
    cells = [cell(500, 100), cell(1500, 200), cell(1600, None)]
    found = _outcome(banks(residents=cells), CloseBridge(row=BRIDGE_ROW), ids=("acc_cln",))
    one = next(one for one in found.severed if one.service == "primary_health")
    assert np.isnan([one.cut["east"], one.cut["*"]]).all()
    assert one.cut["west"] == 0
    assert one.cut_least == {"west": 0, "east": 200, "*": 200}
    words = outcome_text(found, {}, locale("en"))
    assert bare(locale("en").say("plan-at-least", persons=locale("en").quantity(200, "persons"))) in words
    few = _outcome(
        banks(residents=[*cells[:1], cell(1500, 5), cells[2]]), CloseBridge(row=BRIDGE_ROW), ids=("acc_cln",)
    )
    hidden = next(one for one in few.severed if one.service == "primary_health")
    assert np.isnan([hidden.cut_least["east"], hidden.cut_least["*"]]).all()
    assert hidden.withheld["cut"] == {"east", "*"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_zone_of_few_households_nobody_is_told_to_gain_or_lose(language: Language) -> None:
    """The east's 36 live in nine homes; with the district's number the west's would tell theirs."""
    cells = [cell(500, 100, households=30), cell(1500, 36, households=9)]
    found = _outcome(banks(residents=cells), Place("primary_health", *spot(1600)), CloseBridge(row=BRIDGE_ROW))
    assert found.kept_back == {"west": "withheld-for-others", "east": "too-few-households"}
    told = json.loads(_plain(found))
    assert told["kept_back"] == found.kept_back
    assert told["people"][0]["gained"] == {"west": None, "east": None, "*": 36}
    assert told["cut_off"][1]["cut"] == {"west": None, "east": None, "*": 100}
    say = locale(language)
    words = outcome_text(found, {}, say)
    for reason in found.kept_back.values():
        assert say.say(f"reason-{reason}") in words
    assert say.say("no-data") not in words


def test_of_a_district_of_few_households_not_even_that_nobody_is_cut_off() -> None:
    """Nine homes altogether: no number of persons is told, neither by zone nor of all."""
    found = _outcome(banks(residents=[cell(500, 20, households=5), cell(1500, 16, households=4)]), CloseBridge(row=2))
    assert set(found.kept_back) == {"west", "east", "*"}
    words = outcome_text(found, {}, locale("en"))
    assert locale("en").say("scenario-nobody-cut") not in words
    assert {one["cut"]["*"] for one in json.loads(_plain(found))["cut_off"]} == {None}


def test_a_group_is_not_told_where_the_rest_of_it_is_few() -> None:
    """Three men and two beside 55 women: what all gain less what the women do would be theirs."""
    cells = [cell(500, 50, women=47), cell(1500, 10, women=8)]
    (felt,) = _outcome(banks(residents=cells), Place("primary_health", *spot(1600)), ids=("acc_cln",)).felt
    assert felt.few >= {"women"}
    assert np.isnan(felt.groups["women"]).all()
