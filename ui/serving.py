"""What the server does beside pages: warm up, hand out basemaps, guard its door, sweep the inbox and its own heap."""

import asyncio
import importlib
import logging
import pkgutil
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Thread
from typing import Any, Final

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route
from streamlit.runtime.pages_manager import PagesManager

from figures.document import FRONT
from loaders.inbox import Inbox
from model.problem import ProblemError
from store import home
from store.faces import lay_fonts
from ui import dress, front, heap, theme
from ui.menu import MENU
from ui.network_guard import NetworkGuard
from ui.stand_control import CONTROL
from ui.stand_serving import STAND
from ui.upload_guard import Guard

KEPT_FOR_GOOD: Final = "private, max-age=86400, immutable"
HERE: Final = Path(__file__).parent
BREATH: Final = 0.05  # seconds
LATER: Final = 10.0  # seconds: whoever opens the page as the server starts waits for nothing but that page
SWEEP_EVERY: Final = 60 * 60.0  # seconds
LOG: Final = logging.getLogger(__name__)


@asynccontextmanager
async def warmed(_app: object) -> AsyncIterator[dict[str, Any]]:
    """Begin to warm up while the server starts to answer: a browser has much to fetch before it asks for a page.

    Typefaces are laid before: they are asked for with the very first page, and a browser that is told that there are
    none does not ask again.
    """
    # With a folder called pages, Streamlit would run the first page asked for without the router.
    PagesManager.uses_pages_directory = False
    theme.read_once()
    try:
        lay_fonts()
    except OSError:  # Arabic is drawn in whatever face the system has; the server must start all the same.
        LOG.exception("a typeface is missing")
    Thread(target=_warm, name="warm-up", daemon=True).start()
    chores = [asyncio.create_task(chore) for chore in (_sweep(), _settle())]
    yield {}
    for chore in chores:
        chore.cancel()


async def _sweep() -> None:
    """Delete now and then what readers left in the inbox, whether or not another file ever comes."""
    while True:
        await asyncio.to_thread(_sweep_once)
        await asyncio.sleep(SWEEP_EVERY)


def _sweep_once() -> None:
    try:
        Inbox.of(home()).sweep()
    except OSError:  # A disk that fails today may not in an hour.
        LOG.exception("the inbox could not be swept")


async def _settle() -> None:
    """Settle the heap now and then, as caches and visitors come and go."""
    while True:
        await asyncio.sleep(heap.SETTLE_EVERY)
        await asyncio.to_thread(heap.settle)


def _warm() -> None:
    heap.leave()
    for step in (_tell_found, front.begin, _warm_ground):
        _tried(step)
    heap.tend()
    time.sleep(LATER)
    heap.settle()
    _tried(_go_ahead)
    heap.settle()
    heap.tend()


def _tried(step: Callable[[], None]) -> None:
    """Do ``step``: a page that needs what failed says so itself, and the server goes on to the next."""
    try:
        step()
    except Exception:
        LOG.exception("warming up failed")


def _tell_found() -> None:
    # Imported here, not above: that is the very second that this thread is for.
    from ui import doors  # noqa: PLC0415

    for problem in doors.found_at_start():
        LOG.warning("%s", ProblemError(problem))


def _warm_ground() -> None:
    from ui import drawn  # noqa: PLC0415 - as above

    drawn.warm()


def _go_ahead() -> None:
    for _ in _ahead():
        time.sleep(BREATH)  # a reader who is there already goes first


def _ahead() -> Iterator[None]:
    """Do what a page's first reader would wait for: load what draws it, then draw what is seen first."""
    for module in pkgutil.iter_modules([str(HERE)], f"{__package__}."):
        importlib.import_module(module.name)
        yield
    from ui import drawn, drawn_indices  # noqa: PLC0415 - as above

    yield from drawn.ahead()
    yield from drawn_indices.ahead()


def basemap(request: Request) -> Response:
    """Answer with a MapLibre style; its address names versions of datasets, so that it may be kept for good."""
    from ui import drawn  # noqa: PLC0415 - as above

    text = drawn.basemap(request.path_params["backdrop"], request.path_params["streets"])
    if text is None:
        return Response(status_code=404)
    return Response(text, media_type="application/json", headers={"Cache-Control": KEPT_FOR_GOOD})


def ground(request: Request) -> Response:
    """Answer with the image under the map of a plan; its address names versions, as that of a basemap."""
    from ui import drawn  # noqa: PLC0415 - as above

    text = drawn.ground(request.path_params["backdrop"], request.path_params["streets"])
    if text is None:
        return Response(status_code=404)
    headers = {
        "Cache-Control": KEPT_FOR_GOOD,
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    }
    return Response(text, media_type="image/svg+xml", headers=headers)


def page(request: Request) -> Response:
    """Answer with the document that every page is drawn in, in the language that the address names."""
    asked = request.query_params
    shown = front.of(str(request.scope.get("path", "")).strip("/"), asked)
    whole = dress.document(front.language_of(asked)).replace(FRONT, shown, 1)
    return HTMLResponse(whole, headers={"Cache-Control": "no-cache"})


def look(request: Request) -> Response:
    """Answer with the style sheet or the script of that document; their addresses name what they hold."""
    found = dress.parts().get(request.path_params["name"])
    if found is None:
        return Response(status_code=404)
    return Response(found.text, media_type=found.media, headers={"Cache-Control": KEPT_FOR_GOOD})


ROUTES: Final = (
    *(Route(f"/{address}", page) for address in ("", *(entry.id for entry in MENU))),
    Route("/look/{name}", look),
    Route(f"/{front.GLANCE}", front.answer),
    Route("/basemaps/{backdrop}/{streets}", basemap),
    Route("/grounds/{backdrop}/{streets}", ground),
    *STAND,
    *CONTROL,
)
MIDDLEWARE: Final = (Middleware(NetworkGuard), Middleware(Guard))
