"""What a browser is given of the stand: a document of our own files, a deck that says when nothing is new."""

import json
import re

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from i18n import DIRECTIONS
from model.text import LANGUAGES, Language
from store.tours import keep_tour
from ui import stand_look
from ui.stand_serving import STAND

pytestmark = pytest.mark.usefixtures("empty_home")
WORDS = '[[slide]]\nid = "one"\nkind = "words"\nseconds = 7\ntitle = {{ ar = "مرحبا", en = "{title}" }}\n'


@pytest.fixture
def client() -> TestClient:
    """Return somebody who asks for a stand of one slide of words."""
    keep_tour(WORDS.format(title="Welcome").encode())
    return TestClient(Starlette(routes=list(STAND)), follow_redirects=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_document_is_in_the_language_of_its_address_and_asks_for_nothing_else(
    client: TestClient, language: Language
) -> None:
    """Its own style sheet and scripts by names that change with them; no other host, no script within."""
    answer = client.get(f"/stand/?lang={language}")
    assert f'<html lang="{language}" dir="{DIRECTIONS[language]}">' in answer.text
    assert set(re.findall(r'(?:href|src)="(look/[^"]+)"', answer.text)) == {
        f"look/{name}" for name in stand_look.parts()
    }
    assert "<script>" not in answer.text
    assert "default-src 'self'" in answer.headers["content-security-policy"]
    for name in stand_look.parts():
        assert "immutable" in client.get(f"/stand/look/{name}").headers["cache-control"]


def test_a_deck_is_sent_once_and_anew_when_the_tour_is_another(client: TestClient) -> None:
    """A stand that asks every half minute costs nothing until something changes."""
    first = client.get("/stand/deck/en")
    told = json.loads(first.text)
    assert [(one["id"], one["title"], one["seconds"], one["language"]) for one in told["slides"]] == [
        ("one", "Welcome", 7.0, None)
    ]
    again = client.get("/stand/deck/en", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    keep_tour(WORDS.format(title="Good evening").encode())
    other = client.get("/stand/deck/en", headers={"if-none-match": first.headers["etag"]})
    assert json.loads(other.text)["version"] != told["version"]
    assert "Good evening" in other.text
    assert json.loads(client.get("/stand/deck/ar").text)["slides"][0]["title"] == "مرحبا"


@pytest.mark.parametrize("path", ["/stand/deck/fr", "/stand/look/stand.css", "/stand/look/../stand.js"])
def test_another_address_has_nothing(client: TestClient, path: str) -> None:
    """No other language, no file by its name."""
    assert client.get(path).status_code == 404


def test_what_the_browser_keeps_is_all_that_a_reload_needs(client: TestClient) -> None:
    """The document, its parts, the deck in every language, the typefaces."""
    found = re.match(r"const elmaxKept = (\{.*\});\n", client.get("/stand/worker.js").text)
    assert found is not None
    kept = json.loads(found[1])["first"]
    assert {"./", *(f"look/{name}" for name in stand_look.parts()), *(f"deck/{code}" for code in LANGUAGES)} <= {*kept}
    assert "../app/static/NotoSansArabic.ttf" in kept
    assert client.get("/stand").headers["location"] == "stand/"
