"""What a scenario does to fewer than ten persons is not told: not by number, nor by what it could be reckoned from."""

import json

import numpy as np
import pytest

from i18n import locale
from indicators.scenario import edited
from indicators.scenario_outcome import Outcome, outcome
from indicators.scenario_text import outcome_document, outcome_text
from model.scenario import Bar, Edit, Place, Scenario
from model.text import LANGUAGES, Language
from tests.indicators.one_street import cell
from tests.indicators.shelved import DISTRICT, Shelved, banks, spot


def _outcome(shelf: Shelved, *edits: Edit) -> Outcome:
    asked = Scenario(edits)
    return outcome(shelf, asked, edited(shelf, asked, DISTRICT), ("acc_cln", "acc_pha"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_fewer_than_ten_who_gain_or_are_cut_off_are_not_told(language: Language) -> None:
    """Seven of the east's 307 get a clinic within reach, and lose their way; nobody else does, and that is told.

    Nor is it told how many are within reach after: less those before it would be the seven.
    """
    cells = [cell(500, 100, households=30), cell(1150, 300, households=90), cell(1900, 7, households=2)]
    shelf = banks(residents=cells)
    found = _outcome(shelf, Place("primary_health", *spot(1700)), Bar((spot(1500, -50), spot(1500, 50))))
    told, say = json.loads(json.dumps(outcome_document(found), allow_nan=False)), locale(language)
    assert told["kept_back"] == {}
    people = told["people"][0]
    assert (people["gained"], people["lost"]["*"]) == ({"west": 0, "east": None, "*": None}, 0)
    assert people["withheld"]["gained"] == {"east": "too-few-people", "*": "too-few-people"}
    after = {one["zone"]: one["after"]["persons"] for one in told["difference"]["indicators"][0]["changes"]}
    assert (after["west"], after["east"], after["*"]) == (100, None, None)
    cut = told["cut_off"][1]
    assert (cut["cut"], cut["withheld"]["joined"]) == ({"west": 0, "east": None, "*": None}, {})
    words = outcome_text(found, {}, say)
    assert say.say("reason-too-few-people") in words
    assert say.quantity(7, "persons") not in words


def test_the_few_cannot_be_reckoned_from_all_who_gain() -> None:
    """Five gain in the west, 200 in the east: 205 in all, so neither zone's number; nor how many women, of whom 198."""
    cells = [
        cell(500, 100, women=50, households=30),
        cell(50, 5, women=3, households=2),
        cell(1900, 200, women=195, households=60),
    ]
    shelf = banks(residents=cells, places=(("primary_health", 900),))
    clinics = (Place("primary_health", *spot(at)) for at in (100, 1800))
    (felt,) = _outcome(shelf, *clinics).felt
    assert felt.gained["*"] == 205
    assert np.isnan([felt.gained["west"], felt.gained["east"]]).all()
    assert felt.lost == {"west": 0, "east": 0, "*": 0}
    assert felt.withheld["gained"] == {"west", "east"}
    assert felt.withheld["gained_groups"] == {"women"}
    assert np.isnan(felt.groups["women"][0])
    assert felt.groups["women"][1] == 0
