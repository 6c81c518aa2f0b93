"""What the server does beside pages."""

import asyncio
import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.requests import Request
from starlette.responses import Response

from loaders.inbox import STALE_AFTER, Inbox
from ui import front, heap, serving
from ui.serving import basemap, warmed

pytestmark = pytest.mark.usefixtures("empty_home")


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


@pytest.mark.parametrize(("age", "stays"), [(STALE_AFTER + 60, False), (STALE_AFTER - 60, True)])
def test_what_was_left_behind_goes_though_no_other_file_comes(
    age: float, *, stays: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever closed the browser does not come back for it; a server that merely runs lets go of it."""
    inbox = Inbox.of(tmp_path)
    left = inbox.put(b"names")
    written = time.time() - age
    os.utime(left, (written, written))
    monkeypatch.setattr(serving, "lay_fonts", bool)
    monkeypatch.setattr(serving, "_warm", bool)

    async def start() -> None:
        async with warmed(None):
            # The first sweep runs beside; a short while is enough for a folder of one file.
            for _ in range(100):
                await asyncio.sleep(0.01)
                if not left.exists():
                    break

    asyncio.run(start())
    assert left.exists() is stays


def test_what_fails_at_the_start_keeps_nothing_else_from_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step of the warming up is tried whatever became of those before it."""
    done: list[str] = []

    def fail(name: str) -> Callable[[], None]:
        def step() -> None:
            done.append(name)
            raise RuntimeError(name)

        return step

    steps = ("_tell_found", "_warm_ground", "_go_ahead")
    for name in steps:
        monkeypatch.setattr(serving, name, fail(name))
    monkeypatch.setattr(front, "begin", fail("begin"))
    monkeypatch.setattr(serving, "LATER", 0.0)
    for name in ("leave", "tend", "settle"):
        monkeypatch.setattr(heap, name, bool)
    serving._warm()
    assert done == ["_tell_found", "begin", "_warm_ground", "_go_ahead"]
