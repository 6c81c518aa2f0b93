"""A refresh that a page began: what comes of it, and what a reader is told in each language."""

import pytest

from figures.live import board
from i18n import locale
from i18n.locale import bare
from model.fetch import FetchStatus
from model.text import LANGUAGES
from store import Store, ages, publisher
from tests.loaders.elsewhere import Elsewhere, Reply, said
from tests.loaders.sources.test_worldbank import GOOD, PATH
from ui import doors, kept, live_view
from ui.kept import today
from ui.refresher import Refresher, Standing, asking

NAME, KEPT_AS = "worldbank", "worldbank_figures"
PATIENCE = 60  # seconds


def asked(refresher: Refresher) -> Standing:
    """Ask the publisher, wait, and return how that went."""
    thread = refresher.start([NAME], again=True)
    assert thread is not None
    thread.join(PATIENCE)
    assert not refresher.running
    return refresher.standings()[NAME]


def test_what_a_page_asks_for_is_kept_and_a_bad_answer_is_told_beside_the_copy_that_stays(
    played: Elsewhere, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Never asked, new, failed: a chip for each, and after the failure its sentence with the date of the copy."""
    store = Store.open()
    told = publisher(NAME)
    assert told is not None
    refresher = Refresher(asking(store))
    monkeypatch.setattr(kept, "fetches", store.fetches)
    monkeypatch.setattr(kept, "ages", lambda: ages(store, store.datasets(), today()))
    monkeypatch.setattr(doors, "dataset", lambda name: next((d for d in store.datasets() if d.id == name), None))

    def shown(standing: Standing | None) -> dict[str, str]:
        return {name: bare(board(live_view.known(told, standing), locale(name))) for name in LANGUAGES}

    for name, words in shown(None).items():
        assert bare(locale(name).say("live-state-never")) in words
        assert bare(locale(name).say("live-no-copy")) in words
    played.answer(PATH, said(GOOD))
    new = asked(refresher)
    assert new.came is not None
    assert new.came.status is FetchStatus.NEW
    assert store.dataset(KEPT_AS).rows == 2
    for name, words in shown(new).items():
        assert bare(locale(name).say("live-state-new")) in words
        assert 'class="age' in words
    played.answer(PATH, Reply(b"<b>gone</b>", 404))
    failed = asked(refresher)
    for name, words in shown(failed).items():
        say = locale(name)
        day = bare(say.date(store.dataset(KEPT_AS).vintage))
        assert bare(say.say("live-state-failed")) in words
        assert any(day in line and "404" not in line for line in words.split("<li>"))
        assert "<b>gone" not in words
    # After a restart nothing is remembered but what was written down.
    assert all(bare(locale(name).say("live-state-failed")) in words for name, words in shown(None).items())
    assert store.dataset(KEPT_AS).version == 1


def test_a_source_for_which_something_is_not_set_says_what(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reader learns what is missing before anybody is asked; a setting's name is code, in any language."""
    monkeypatch.delenv("ELMAX_SOURCE_GTFS_URL", raising=False)
    monkeypatch.setattr(kept, "fetches", dict)
    monkeypatch.setattr(doors, "dataset", lambda _name: None)
    told = publisher("gtfs")
    assert told is not None
    for name in LANGUAGES:
        words = board(live_view.known(told, None), locale(name))
        assert locale(name).say("live-state-unset") in words
        assert "<code>ELMAX_SOURCE_GTFS_URL</code>" in words
