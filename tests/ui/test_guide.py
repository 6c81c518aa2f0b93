"""The guided start: what is said to be known is what was measured, and where nothing is known nothing is said."""

import pytest
from streamlit.testing.v1 import AppTest

from i18n import locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import DISTRICT_ZONE, Indicator, Result, Value
from model.text import LANGUAGES, Language, Text
from ui import guide

NAN = float("nan")
CLINIC = Indicator("acc_cln", Text(), "access", Text(), "percent", "up", Text(), "", Text(), "zone", ())


def value(zone: str, share: float, lacking: float = NAN) -> Value:
    """Return a share of a zone, with how many more the target asks for."""
    return Value("acc_cln", zone, share, share, share, "percent", 120, lacking, Evidence.MEASURED, 1, "2026")


@pytest.fixture(autouse=True)
def _named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.doors.names", lambda _say: {"a": "Alpha", "b": "Beta"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_worst_zone_and_who_lacks_are_told_as_they_were_measured(language: Language) -> None:
    """A zone of which nothing is known is not the worst."""
    say = locale(language)
    zones = (value("a", 80), value("b", 12.4), value("c", NAN))
    result = Result(CLINIC, 800, "residents", (*zones, value(DISTRICT_ZONE, 60, 310)), {})
    worst = guide._known("coverage", result, say)
    assert "Beta" in worst
    assert bare(say.quantity(12.4, "percent")) in bare(worst)
    assert say.number(310) in guide._known("equity", result, say)
    assert guide._known("impact", result, say) == ""


def test_where_nothing_is_known_nothing_is_said() -> None:
    """Neither a zone nor a number of persons is made up."""
    result = Result(CLINIC, 800, "residents", (value("a", NAN), value(DISTRICT_ZONE, NAN)), {})
    assert guide._known("coverage", result, locale("en")) == ""
    assert guide._known("equity", result, locale("en")) == ""


def _page() -> None:
    import streamlit as st  # noqa: PLC0415 - a script of its own

    from ui import guide, state  # noqa: PLC0415

    state.adopt()
    st.text(str(guide.is_shown()))
    st.button("hide", on_click=guide._turn, args=(guide.HIDDEN,))
    state.write()


def test_what_was_put_away_stays_away_and_the_address_says_so() -> None:
    """The menu brings an address without it, which asks for nothing; it is said again."""
    app = AppTest.from_function(_page)
    app.query_params["lang"] = "ar"
    app.run()
    assert app.text[0].value == "True"
    app.button[0].click().run()
    assert app.text[0].value == "False"
    assert app.query_params["guide"] == guide.HIDDEN
    app.query_params = {}
    app.run()
    assert app.text[0].value == "False"
    assert app.query_params["guide"] == guide.HIDDEN
