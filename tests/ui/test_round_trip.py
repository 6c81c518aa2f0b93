"""Every choice of every page goes through the address: it shows what it says, and what there is not is named."""

from typing import Final
from urllib.parse import parse_qsl

import pytest
from streamlit.testing.v1 import AppTest

from figures.tables import plain
from ui.menu import MENU, ROOT

Choices = dict[str, str]
# Of each page the choices that stand in its address, none as it usually is; what is in a fold with the fold open.
CHOICES: Final = {
    "overview": "guide=0&topic=water&why=1&why-of=acc_bus&why-zone=km-10",
    "coverage": "service=acc_pha&zone=km-10&reach=800&group=women&streets=1&why=1&why-zone=km-10",
    "quality_of_life": "index=living&weights=officials&normalise=rank&aggregate=arithmetic&zone=km-10",
    "equity": "service=acc_pha&place=km-10&reach=800&need=older_65",
    "compare": "indicators=acc_pha,acc_mkt&zones=km-10,sayadin&across=acc_mkt&up=acc_pha"
    "&close=1&dates=1&dated=population.alexandria-governorate&from=2014&to=2022",
    "digital_inclusion": "counter=bank&help=1000&zone=km-10",
    "scenario": "service=acc_pha&act=close&edits=place~primary_health~29.85~31.14&more=1&goal=worst&sites=2"
    "&site-reach=800&view=100_100_500&swipe=40&at=29.85_31.14",
    "impact": "project=coal-decree-2015&reports=1&register=1",
    "exhibition": "slide=groups",
    "report": "set=own&ids=acc_pha,acc_mkt&zone=km-10&group=women&metres=800&in=all&form=xlsx&code=7K3F-9QX2-M4TD",
    "upload": "template=residents",
    "datasets": "log=1",
    "methods": "find=سير&indicator=acc_pha&making=1",
}
# What is looked up in no list: a fold, words that were typed, a plan, which has a sentence of its own.
FREE: Final = {
    "why",
    "streets",
    "dates",
    "close",
    "more",
    "reports",
    "register",
    "log",
    "making",
    "find",
    "edits",
    "code",
}
# Not asked for while their fold is closed, without a plan, or of another set.
WITHIN: Final = {"why-of", "why-zone", "dated", "from", "to", "swipe", "ids"}


@pytest.fixture(autouse=True)
def _home(empty_home: None) -> None:
    """Nothing but what is built in."""


def opened(page: str, choices: Choices) -> AppTest:
    """Return a page as a clean browser opens it at an address."""
    app = AppTest.from_file(str(ROOT / "dashboard.py"), default_timeout=60)
    app.switch_page(f"pages/{page}.py")
    app.query_params = choices
    app.run()
    assert not app.exception
    assert not app.error
    return app


def held(app: AppTest, name: str) -> str:
    """Return what the widget of a choice stands at, as the address says it."""
    value = app.session_state[f"pick-{name}"]
    if isinstance(value, list):
        return ",".join(value)
    return str(int(value)) if isinstance(value, bool) else str(value)


def test_every_page_is_told_of() -> None:
    """A new page has to name its choices."""
    assert set(CHOICES) == {entry.id for entry in MENU}


@pytest.mark.parametrize("page", CHOICES)
def test_an_address_shows_what_it_says_and_says_what_is_shown(page: str) -> None:
    """Nothing is lost, added or found unknown; every list, fold and box stands at what the address says."""
    asked = {"lang": "ar", "real": "0", **dict(parse_qsl(CHOICES[page]))}
    app = opened(page, asked)
    assert dict(app.query_params) == asked
    assert app.session_state["address"].unknown == {}
    shown = {name: told for name, told in asked.items() if f"pick-{name}" in app.session_state}
    assert {name: held(app, name) for name in shown} == shown
    assert len(shown) >= len(asked) - 4  # only a plan and its map have no widget


@pytest.mark.parametrize("page", CHOICES)
def test_what_there_is_not_is_named_and_the_page_stands(page: str) -> None:
    """In one sentence above, with markup as words; the address is clean again."""
    names = [name for name in dict(parse_qsl(CHOICES[page])) if name not in FREE | WITHIN]
    app = opened(page, {"lang": "ko", **dict.fromkeys(names, "<b>")})
    assert set(app.session_state["address"].unknown) == set(names)
    told = "".join(warning.value for warning in app.warning)
    assert all(plain(f"{name}=<b>") in told for name in names)
    assert "<b>" not in dict(app.query_params).values()


def test_a_page_that_has_nothing_to_show_says_all_of_that_too() -> None:
    """With real data only there is nothing to plan on: the link to bring it keeps the switch."""
    app = opened("scenario", {"lang": "en", "real": "1", "service": "zz"})
    assert "service=zz" in app.warning[0].value
    assert dict(app.query_params) == {"lang": "en", "real": "1"}
    assert [link.proto.query_string for link in app.get("page_link")] == ["lang=en&real=1"]
