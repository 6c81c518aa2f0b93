"""What the server does beside pages."""

import asyncio
import json
from pathlib import Path

import pytest
from starlette.requests import Request
from starlette.responses import Response

from ui import doors, serving
from ui.serving import basemap, warmed


@pytest.fixture(autouse=True)
def empty_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hold nothing but what is built in."""
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path))
    doors.shelf.clear()
    doors._opened.clear()


def ask(backdrop: str, streets: str) -> Response:
    """Return the answer to a request for a basemap."""
    return basemap(Request({"type": "http", "path_params": {"backdrop": backdrop, "streets": streets}}))


def test_a_basemap_is_a_style_that_carries_its_data() -> None:
    """The coast and the streets of the versions that the address names, to be kept for good."""
    answer = ask("illustrative_backdrop.1", "illustrative_streets.1")
    assert answer.status_code == 200
    assert {"sea", "small"} <= set(json.loads(bytes(answer.body))["sources"])
    assert "immutable" in answer.headers["cache-control"]


def test_without_data_it_is_plain_ground() -> None:
    """No coast is invented where only real data may be used and there is none."""
    style = json.loads(bytes(ask("none", "none").body))
    assert [layer["id"] for layer in style["layers"]] == ["ground"]


@pytest.mark.parametrize(
    "streets",
    [
        "illustrative_streets.2",
        "illustrative_streets",
        "gone.1",
        "illustrative_zones.1",
        "../../run.py",
        "a.-1",
        ".",
        "",
    ],
)
def test_another_address_has_nothing(streets: str) -> None:
    """No other version, no other dataset, no dataset of another role, no file."""
    assert ask("none", streets).status_code == 404


@pytest.mark.parametrize("fault", [None, FileNotFoundError("package")])
def test_typefaces_are_laid_before_the_first_page_is_asked_for(
    fault: OSError | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a machine that never ran it, too; where a face is missing the server starts all the same."""
    done: list[str] = []

    def lay() -> None:
        done.append("laid")
        if fault:
            raise fault

    async def start() -> None:
        async with warmed(None):
            done.append("serves")

    monkeypatch.setattr(serving, "lay_fonts", lay)
    monkeypatch.setattr(serving, "_warm", bool)
    asyncio.run(start())
    assert done == ["laid", "serves"]
