"""The address of a reader: what it asks for is wanted, and an address that comes late takes no choice back."""

from streamlit.testing.v1 import AppTest

from ui import state
from ui.address import LATE, REMEMBERED, Address

FIRST = {"lang": "ar", "real": "0"}


def opened(page: str = "coverage") -> Address:
    """Return the address of a reader who has opened a page and chosen nothing yet."""
    one = Address()
    one.arrive(FIRST, page, 0.0, back=False)
    one.page = page
    return one


def chose(one: Address, name: str, value: str, now: float) -> None:
    """Choose ``value`` and let the browser be told."""
    one.say(name, value)
    one.leave(now)


def test_a_link_asks_for_all_that_it_names() -> None:
    """The first address of a visit, and that of another page."""
    assert Address().arrive(FIRST, "coverage", 0.0, back=False) == FIRST
    one = opened()
    wishes = one.arrive({"lang": "ar", "service": "acc_pha"}, "equity", 1.0, back=False)
    assert wishes == {"service": "acc_pha"}
    assert one.asked == {"service"}
    assert one.stands == {"lang": "ar", "service": "acc_pha"}


def test_the_menu_drops_everything_and_asks_for_nothing() -> None:
    """Language and choices stay as they are remembered; what the page before said is not said of the next."""
    one = opened()
    chose(one, "service", "acc_pha", 1.0)
    assert one.arrive({}, "equity", 2.0, back=False) == {}
    assert one.stands == {}
    assert not one.takes_back("lang")


def test_the_second_of_two_quick_choices_is_not_taken_back_by_the_address_of_the_first() -> None:
    """It was sent before the browser knew: a run that was cut short, one that ended meanwhile, and two of them."""
    one = opened()
    one.say("service", "acc_pha")
    assert one.arrive(FIRST, "coverage", 1.0, back=False) == {}
    assert one.stands["service"] == "acc_pha"
    one.leave(1.0)
    chose(one, "service", "acc_mkt", 2.0)
    for late in (FIRST, FIRST | {"service": "acc_pha"}):
        assert one.arrive(late, "coverage", 2.0 + LATE / 2, back=False) == {}
        assert one.stands == FIRST | {"service": "acc_mkt"}


def test_what_was_left_long_ago_is_a_wish_again() -> None:
    """A link to the page that one is on, which says what was chosen before."""
    one = opened()
    chose(one, "service", "acc_pha", 1.0)
    chose(one, "service", "acc_mkt", 2.0)
    came = FIRST | {"service": "acc_pha"}
    assert one.arrive(came, "coverage", 2.0 + LATE, back=False) == {"service": "acc_pha"}
    assert one.stands == came


def test_the_back_button_says_everything() -> None:
    """What it names is wanted, however lately it was left; what it does not name is taken back, once."""
    one = opened()
    chose(one, "service", "acc_pha", 1.0)
    chose(one, "group", "women", 1.5)
    came = FIRST | {"service": "acc_pha"}
    assert one.arrive(came, "coverage", 2.0, back=True) == came
    assert one.takes_back("group")
    assert not one.takes_back("group")
    assert not one.takes_back("service")
    one.settle()
    assert not one.takes_back("reach")


def test_no_more_addresses_are_remembered_than_can_still_come() -> None:
    """A visit of a day holds no more than one of a minute."""
    one = opened()
    for now in range(100):
        chose(one, "service", str(now), float(now))
    assert len(one._left) == REMEMBERED


def _page() -> None:
    import streamlit as st  # noqa: PLC0415 - a script of its own
    from streamlit.runtime.scriptrunner import get_script_run_ctx  # noqa: PLC0415

    from ui import state  # noqa: PLC0415

    run = get_script_run_ctx()
    assert run is not None
    run.is_history_navigation = st.session_state.get("went-back", False)
    state.adopt()
    state.stay()
    ids = ["a", "b", "c"]
    state.choose(state.LANGUAGE, ["ar", "en"], "ar", lambda key: st.selectbox("language", ["ar", "en"], key=key))
    one = state.choose("one", ids, "a", lambda key: st.selectbox("one", ids, key=key))
    many = state.choose_many("many", ids, ["a"], lambda key: st.multiselect("many", ids, key=key))
    folded = st.checkbox("fold", key=state.fold("fold"))
    state.keep_fold("fold", is_open=folded)
    st.text(f"{one} {','.join(many)} {folded}")
    st.text(str(state.address().unknown))
    state.write()


def test_every_kind_of_choice_goes_back_and_stays_with_the_menu() -> None:
    """One of a list, several of a list, a fold: as the address has them, in the widget too; nothing else moves them."""
    app = AppTest.from_function(_page).run()
    first = dict(app.query_params)
    app.selectbox[1].select("b").run()
    app.multiselect[0].select("c").run()
    app.checkbox[0].check().run()
    last = dict(app.query_params)
    assert app.text[0].value == "b a,c True"
    app.query_params = {}
    app.run()
    assert app.text[0].value == "b a,c True"
    assert dict(app.query_params) == last
    app.session_state["went-back"] = True
    app.query_params = first
    app.run()
    assert app.text[0].value == "a a False"
    assert (app.selectbox[1].value, app.multiselect[0].value, app.checkbox[0].value) == ("a", ["a"], False)
    app.query_params = last
    app.run()
    assert app.text[0].value == "b a,c True"


def test_an_address_that_asks_for_what_there_is_not_is_told_so_once() -> None:
    """What there is of it is shown; what stood in the session from elsewhere is nobody's question."""
    app = AppTest.from_function(_page)
    app.query_params = {"lang": "en", "one": "<b>", "many": "c,zz,yy", "other": "kept"}
    app.run()
    assert app.text[0].value == "a c False"
    assert app.text[1].value == "{'one': '<b>', 'many': 'zz,yy'}"
    assert dict(app.query_params) == {"lang": "en", "many": "c", "other": "kept"}
    app.run()
    assert app.text[1].value == "{}"


def test_what_nobody_chose_is_not_remembered() -> None:
    """A page has its own usual zone: the next page is not asked for it; what was chosen goes along."""
    state.keep("somewhere", "usual", "usual")
    assert state.told("somewhere") == ""
    state.put("somewhere", "chosen", "usual")
    assert state.told("somewhere") == "chosen"
    state.forget("somewhere")
    assert state.told("somewhere") == ""
