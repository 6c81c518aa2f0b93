"""A plan that comes as a file: what cannot be read is refused in a sentence and leaves the plan at hand."""

import json
import re

import pytest

from i18n import locale
from i18n.locale import bare
from indicators.scenario_file import scenario_of_link
from indicators.sketching import Edits
from model.problem import ProblemError
from model.text import LANGUAGES, Language
from ui import plan_file, plan_state

CLINIC = {"format": "elmax-scenario-1", "edits": [{"do": "place", "service": "primary_health", "lon": 1.0, "lat": 2.0}]}


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (b"\xff\xfe", "document-unreadable"),
        (b"[" * 100_000, "document-unreadable"),
        (b'"<script>"', "document-unreadable"),
        (b"[{}, {}]", "document-unreadable"),
        (b"{}", "scenario-format"),
        (json.dumps(CLINIC | {"edits": [{"do": "<img src=x>"}]}).encode(), "scenario-edit-unknown"),
        (b" " * 200_001, "plan-file-large"),
        (json.dumps(CLINIC).replace("1.0", "9" * 400).encode(), "scenario-field-number"),
        (json.dumps(CLINIC).replace("primary_health", r"\ud800").encode(), "document-unreadable"),
    ],
)
def test_a_file_that_is_no_plan_is_refused(content: bytes, rule: str) -> None:
    """Before anything is read of it that it asks for."""
    with pytest.raises(ProblemError) as fault:
        plan_file._take("plan.json", content)
    assert fault.value.problems[0].rule == rule


@pytest.mark.parametrize("content", [b"no", b"\xff", b"[" * 100_000, b"[]", b"[{}, {}]", b"9" * 5000])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_it_in_words_of_its_own(language: Language, content: bytes) -> None:
    """Not in those of the command that explains numbers, nor in the English of whoever reads the file."""
    with pytest.raises(ProblemError) as fault:
        plan_file._take("plan.json", content)
    told = bare(locale(language).problem(fault.value.problems[0], "-plan"))
    assert "plan.json" in told
    assert "explain" not in told
    foreign = re.findall(r"[A-Za-z]{3,}", re.sub("«[^»]*»|‘[^’]*’|“[^”]*”", "", told))
    assert language == "en" or set(foreign) == {"JSON"}


def test_where_a_plan_breaks_off_is_told() -> None:
    """By line and character, counted from 1."""
    with pytest.raises(ProblemError) as fault:
        plan_file._take("plan.json", b'{"edits":\n  }')
    assert "line 2, character 3" in bare(locale("en").problem(fault.value.problems[0], "-plan"))


def test_a_plan_is_handed_on_as_the_edits_of_its_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the file holds is what the address says; one that cannot be done changes nothing."""
    tried: list[Edits] = []

    def attempt(edits: Edits) -> bool:
        tried.append(edits)
        return False

    monkeypatch.setattr(plan_state, "attempt", attempt)
    plan_file._take("plan.json", json.dumps(CLINIC).encode())
    assert tried == [scenario_of_link("place~primary_health~1.0~2.0").edits]
