"""The presenter's desk: what is done there is kept whole, or not at all."""

import re

import pytest
import streamlit as st

from loaders.tour import tour_of
from loaders.tour_edit import moved, with_field
from model.tour import FACTS, KINDS
from store import PROJECT
from store import tours as kept
from store.tours import built_in_tour, own_tour
from ui import exhibition_view, tours

pytestmark = pytest.mark.usefixtures("empty_home")


def test_the_tour_is_put_in_order_step_by_step() -> None:
    """Each step is kept as the presenter's own tour; the built-in one comes back when it is asked for."""
    before = [slide.id for slide in tours.in_use().tour.slides]
    exhibition_view._safely(lambda: exhibition_view._keep(moved(built_in_tour(), 1, 1)))()
    exhibition_view._safely(lambda: exhibition_view._keep(with_field(tours.in_use().raw, 1, "skip", "true")))()
    found = tours.in_use()
    assert found.own
    assert [slide.id for slide in found.tour.slides] == [before[1], before[0], *before[2:]]
    assert found.tour.slides[0].skip
    exhibition_view._safely(kept.drop_tour)()
    assert [slide.id for slide in tours.in_use().tour.slides] == before


def test_what_is_refused_changes_nothing_and_is_told() -> None:
    """A typed number in a file that was brought, and a disk that fails."""
    text = built_in_tour().replace(b'en = "El-Max, between', b'en = "9 ways, between')
    exhibition_view._safely(lambda: exhibition_view._keep(text))()
    assert [one.rule for one in st.session_state.pop(exhibition_view.REFUSED)] == ["tour-digits"]

    def fail() -> None:
        raise OSError(28, "no room")

    exhibition_view._safely(fail)()
    assert [one.rule for one in st.session_state.pop(exhibition_view.REFUSED)] == ["disk-failed"]
    assert own_tour() is None


def test_the_page_about_tours_shows_one_that_is_whole_and_every_kind_with_its_values() -> None:
    """Whoever copies from it is refused nothing."""
    page = (PROJECT / "docs" / "exhibition.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", page, flags=re.DOTALL)
    assert tour_of(example.encode(), tours.known()).slides[0].bound["zone"] == "fort-west"
    rows = re.findall(r"^\| `([a-z_]+)` \| (.*?) \|(.*?)\|$", page, flags=re.MULTILINE)
    assert {kind: tuple(re.findall(r"\{([a-z_]+)\}", values)) for kind, _, values in rows} == FACTS
    bound = {kind: set(re.findall(r"`([a-z_]+)`", words)) - {"title"} for kind, words, _ in rows}
    assert bound == {kind: set(names) for kind, names in KINDS.items()}
