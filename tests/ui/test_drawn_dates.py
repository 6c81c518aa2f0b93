"""Two days of the data side by side: which days there are, and what is said of both."""

import re
from types import SimpleNamespace

import pytest

from i18n import locale
from i18n.locale import bare
from indicators.difference import Change, Moved
from model.evidence import Evidence
from model.indicator import DISTRICT_ZONE, Indicator, Value
from model.text import LANGUAGES, Language, Text
from ui import doors, drawn_dates, kept

PHARMACY = Indicator("acc_pha", Text("ص", "P", "약"), "access", Text(), "%", "up", Text(), "", Text(), "zone", ())


def line(time: str, action: str) -> SimpleNamespace:
    """Return a line of the log, as far as it is asked for."""
    return SimpleNamespace(time=time, action=action)


def test_a_day_is_told_when_something_moved_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """And the day before the first of them; a file that only waits moves nothing."""
    log = [
        line("2026-03-01T08:00:00Z", "keep"),
        line("2026-03-01T09:00:00Z", "revert"),
        line("2026-04-30T23:59:00Z", "activate"),
        line("2026-05-02T00:00:00Z", "hold"),
    ]
    monkeypatch.setattr(kept, "audit", lambda: log)
    assert drawn_dates.days() == ("2026-02-28", "2026-03-01", "2026-04-30")
    monkeypatch.setattr(kept, "audit", lambda: log[-1:])
    assert drawn_dates.days() == ()


def value(zone: str, share: float) -> Value:
    """Return a share of a zone."""
    return Value("acc_pha", zone, share, share, share, "%", 120, 0, Evidence.MEASURED, 1, "2026")


@pytest.mark.parametrize("kind", [drawn_dates.DATA, drawn_dates.SEEN])
@pytest.mark.parametrize("language", LANGUAGES)
def test_both_days_are_told_as_they_were_measured_and_only_where_asked(
    language: Language, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A zone that was not chosen is neither shown nor counted; what nobody knew then has no change."""
    changes = (
        Change("a", value("a", 40), value("a", 62.5)),
        Change("b", value("b", 10), value("b", 90)),
        Change("c", None, value("c", 30), "not-before"),
        Change(DISTRICT_ZONE, value("*", 75), value("*", 75)),
    )
    monkeypatch.setattr(drawn_dates, "_changes", lambda *_, **__: [(Moved(PHARMACY, changes), one) for one in changes])
    monkeypatch.setattr(doors, "names_in", lambda *_, **__: {"a": "Alpha", "c": "Gamma"})
    say = locale(language)
    asked = drawn_dates.Asked(kind, ("acc_pha",), ("a", "c", DISTRICT_ZONE), "2026-02-28", "2026-03-01")
    made = drawn_dates._stood(f"test-{language}", asked, language, real=False)
    rows = [[bare(word) for word in row] for row in made.table.itertuples(index=False)]
    assert [row[1] for row in rows] == ["Alpha", "Gamma", bare(say.say("whole-district"))]
    assert bare(say.quantity(40, "%", 1)) in rows[0][2]
    assert bare(say.quantity(62.5, "%", 1)) in rows[0][3]
    assert rows[0][4] == bare(say.signed(22.5, "%", 1))
    assert rows[1][2] == say.say("no-data")
    assert rows[1][4] == say.say("apart-not-before")
    assert rows[2][4] == say.say("change-none")
    assert bare(say.say("dates-moved", count=2, all=3)) in bare(re.sub("<[^>]+>", "", made.view))
