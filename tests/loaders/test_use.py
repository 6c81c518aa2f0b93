"""Whoever brings observations learns what they take the place of, and chooses parameter by parameter."""

from collections.abc import Callable

import pytest

from tests.loaders.conftest import Ran

Run = Callable[..., Ran]
Write = Callable[[str, str], str]

HEAD = "parameter,time,value,unit,zone_id\n"


def _table(*parameters: str, value: int = 40) -> str:
    return HEAD + "".join(f"{name},2026-05,{value},households,*\n" for name in parameters)


ASKED, DEVICE, INTERNET = "households_asked_devices", "households_with_device", "households_with_internet"


@pytest.fixture
def two(run: Run, write: Write) -> Ran:
    """Bring a survey of two parameters, then another that holds one of them and a new one."""
    assert _notes(run("add", write("first.csv", _table(ASKED, DEVICE)), "--role", "observations")) == {}
    return run("add", write("second.csv", _table(DEVICE, INTERNET)), "--role", "observations")


def _notes(ran: Ran) -> dict[str, str]:
    said = {problem["rule"]: problem["say"]["en"] for problem in ran.document["problems"]}
    return {rule: words for rule, words in said.items() if rule.startswith("parameters-")}


def test_it_says_which_dataset_is_replaced_for_which_parameters(run: Run, two: Ran) -> None:
    """Only the shared parameter moves; nothing in the file was changed, so the verdict stays."""
    (said,) = _notes(two).values()
    assert two.status == 0
    assert DEVICE in said
    assert "first" in said
    assert INTERNET not in said
    active = {row["id"]: row["active_for"] for row in run("list").document if row["role"] == "observations"}
    assert active["first"] == [ASKED]
    assert active["second"] == [DEVICE, INTERNET]


def test_one_parameter_is_chosen_and_a_stranger_refused(run: Run, two: Ran) -> None:
    """``activate ID --service PARAMETER``; a parameter that it does not hold is refused in words."""
    assert two.status == 0
    assert run("activate", "first", "--service", DEVICE).document["active_for"] == [ASKED, DEVICE]
    refused = run("activate", "first", "--service", INTERNET)
    assert (refused.status, refused.rules()) == (4, ["parameter-not-held"])
    assert run("activate", "second").document["active_for"] == [DEVICE, INTERNET]


def test_a_choice_that_stands_before_new_data_is_told(run: Run, write: Write, two: Ran) -> None:
    """Kept, but somebody wanted the first: never silently unused."""
    assert two.status == 0
    run("activate", "first", "--service", DEVICE)
    again = run("add", write("third.csv", _table(DEVICE, INTERNET, value=50)), "--role", "observations")
    said = _notes(again)
    assert set(said) == {"parameters-replaced", "parameters-kept-unused"}
    assert "second" in said["parameters-replaced"]
    assert "first" in said["parameters-kept-unused"]
