"""What stands in the document before its page is drawn: the same numbers, out of reach, and nothing of the address."""

import asyncio
from collections.abc import Iterator
from typing import NoReturn

import pytest
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response

from i18n import locale
from model.problem import Problem, ProblemError, Severity
from model.text import LANGUAGES, Language
from store import Store
from ui import doors, front, state
from ui.menu import MENU
from ui.overview_view import key_cards, key_results

pytestmark = pytest.mark.usefixtures("empty_home", "_not_yet")


@pytest.fixture
def _not_yet() -> Iterator[None]:
    """Begin as a server that has loaded nothing yet."""
    front.KNOWN.clear()
    yield
    front.KNOWN.clear()


def asked(words: str) -> Response:
    """Return what the server answers with later."""
    return asyncio.run(front.answer(Request({"type": "http", "query_string": words.encode(), "headers": []})))


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_the_reader_is_stands_there_at_once_and_the_numbers_are_asked_for(language: Language) -> None:
    """Every page of the menu is named, the one that was asked for set off; only the overview has more to come."""
    say, query = locale(language), QueryParams(f"lang={language}")
    for page in ("", "overview", "coverage"):
        shown = front.of(page, query)
        assert shown.startswith('<div id="elmax-front" aria-hidden="true" inert')
        assert all(say.say(f"menu-{entry.id}") in shown for entry in MENU)
        assert f'<span class="here">{say.say(f"menu-{page or MENU[0].id}")}</span>' in shown
        assert (f'data-more="./front?lang={language}&amp;real=0"' in shown) is (page != "coverage")
        assert ('data-until="#root .card"' in shown) is (page != "coverage")
        assert "<h1" not in shown


@pytest.mark.parametrize(("query", "real"), [("lang=en", False), ("lang=ar&real=1", True)])
def test_the_first_view_has_the_key_figures_of_the_page(query: str, *, real: bool) -> None:
    """Card by card as the page draws them, with the reader's switch; at once as soon as the libraries are loaded."""
    front.begin()
    params = QueryParams(query)
    shown = front.of("overview", params)
    with state.assumed(real=real):
        cards = key_cards(key_results(), locale(front.language_of(params)))
    assert len(cards) == 8
    assert all(card in shown for card in cards)
    assert ('class="notice"' in shown) is not real
    assert ("badge illustrative" in shown) is not real
    assert "data-more" not in shown
    assert "question" not in front.of("overview", QueryParams(f"{query}&guide=0"))
    assert bytes(asked(query).body).decode() in shown


def test_who_asks_before_it_is_known_waits_and_is_told_when_nothing_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server whose data cannot be read draws the page, which says so; the document leaves its place empty."""
    monkeypatch.setattr(front, "PATIENCE", 0.01)
    assert asked("lang=en").status_code == 503


def test_a_damaged_dataset_takes_neither_the_document_nor_the_start_down(monkeypatch: pytest.MonkeyPatch) -> None:
    """The document leaves the place empty, and who asks later is told at once; whole again, the data are shown."""

    def refuse(*_: object) -> NoReturn:
        raise ProblemError(Problem("dataset-damaged", Severity.REFUSE))

    with monkeypatch.context() as broken:
        broken.setattr(Store, "state", lambda _: "damaged")
        broken.setattr(Store, "frame", refuse)
        doors.frame_in.cache_clear()
        front.begin()
        assert front.KNOWN.is_set()
        for page in ("", "overview"):
            shown = front.of(page, QueryParams("lang=en"))
            assert shown.startswith('<div id="elmax-front"')
            assert '<div class="first"></div>' in shown
        assert asked("lang=en").status_code == 503
    assert 'class="card' in front.of("overview", QueryParams("lang=en"))


def test_nothing_of_the_address_stands_in_it() -> None:
    """Neither as markup nor in the address of what comes later."""
    bad = QueryParams(dict.fromkeys(("lang", "real", "guide", "service"), '"><script>alert(1)</script>'))
    assert front.of("overview", bad) == front.of("overview", QueryParams(""))


def test_what_is_assumed_counts_for_that_moment_alone() -> None:
    """Where no page runs nothing is switched off."""
    with state.assumed(real=True):
        assert state.real_only()
        with state.assumed(real=False):
            assert not state.real_only()
        assert state.real_only()
    assert not state.real_only()
