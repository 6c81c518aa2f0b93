"""The document that pages are drawn in: its language is right from the start, its parts are ours and kept for good."""

import json
import re
from pathlib import Path

import pytest
from starlette.requests import Request
from starlette.responses import Response

from i18n import DIRECTIONS
from model.evidence import Evidence
from model.text import LANGUAGES, Language
from ui import dress
from ui.serving import look, page


def asked(query: str) -> str:
    """Return the document for an address with ``query``."""
    answer = page(Request({"type": "http", "query_string": query.encode(), "headers": []}))
    return bytes(answer.body).decode()


def fetched(name: str) -> Response:
    """Return the answer to a request for a part."""
    return look(Request({"type": "http", "path_params": {"name": name}}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_language_and_direction_are_those_of_the_address(language: Language) -> None:
    """A screen reader begins with the document, before any page is drawn (streamlit#552)."""
    assert f'<html lang="{language}" dir="{DIRECTIONS[language]}">' in asked(f"lang={language}&service=acc_cln")


@pytest.mark.parametrize("query", ["", "lang=", "lang=xx", 'lang="><script>alert(1)</script>', "lang=EN"])
def test_whatever_else_the_address_says_the_document_is_arabic(query: str) -> None:
    """Nothing from an address becomes markup."""
    assert asked(query) == asked("lang=ar")
    assert "alert" not in asked(query)


def test_the_parts_that_it_names_are_there_and_stay() -> None:
    """One style sheet with every sheet of ours in it, behind Streamlit's own; two scripts with the words of all."""
    names = re.findall(r'(?:href|src)="\./look/([^"]+)"', asked("lang=en"))
    assert [Path(name).suffix for name in names] == [".css", ".js", ".js"]
    answers = [fetched(name) for name in names]
    assert all("immutable" in answer.headers["cache-control"] for answer in answers)
    style, script, taking = (bytes(answer.body).decode() for answer in answers)
    for sheet in (dress.HERE / "sheets").glob("*.css"):
        assert sheet.read_text(encoding="utf-8") in style
    words = json.loads(script.partition("= ")[2].partition(";\n")[0])
    assert words["ko"]["skip"] != words["ar"]["skip"]
    assert {len(told) for told in words.values()} == {len(dress.CHROME)}
    assert f'<script defer src="./look/{names[2]}">' in asked("lang=en")
    words = json.loads(taking.partition("= ")[2].partition(";\n")[0])
    for code in LANGUAGES:
        assert words[code]["evidence"].keys() == words[code]["notes"].keys() == set(Evidence), code
        assert all(words[code][name] for name in dress.TAKEN), code
    assert words["ar"]["tag"] == "ar-EG"


def test_nothing_else_is_handed_out() -> None:
    """No other name, no file."""
    for name in ("", "chrome.js", "../shell.py", "0" * 16 + ".css"):
        assert fetched(name).status_code == 404


def test_the_mirrored_rules_hold_from_right_to_left_only() -> None:
    """They stand in one block; a sheet that nests nothing more can be put there whole."""
    mirrored = (dress.HERE / "sheets" / f"{dress.MIRRORED}.css").read_text(encoding="utf-8")
    assert "@keyframes" not in mirrored
    assert "@font-face" not in mirrored
