"""What a document shows of its page while Streamlit's program is on its way to the browser, and how it comes to it.

The program takes a second or more to start, and a server that has just started has its libraries to load: a reader sees
where they are at once, and on the overview the key figures and the map as soon as they are known. ``chrome.js`` takes
it away when the page itself is drawn.
"""

import asyncio
import logging
from threading import Event
from typing import Final

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from figures import front
from i18n import locale
from model.text import LANGUAGES, Language
from ui.menu import HOME, MENU

LANGUAGE, REAL, GUIDE = "lang", "real", "guide"
GLANCE: Final = "front"  # where the server answers with what was not known when the document was asked for
FIRST: Final = "#root .card"  # what of the overview takes the place of what stands here
PATIENCE: Final = 20.0  # seconds
TICK: Final = 0.03  # seconds
KNOWN: Final = Event()  # that what draws is loaded, whatever there is to draw
LOG: Final = logging.getLogger(__name__)


def language_of(asked: QueryParams) -> Language:
    """Return the language that an address names, else the first."""
    return next((one for one in LANGUAGES if one == asked.get(LANGUAGE)), LANGUAGES[0])


def begin() -> None:
    """Load what draws, and make what readers see first, in the first language, with illustrations.

    Data that cannot be read today may be another day: readers are answered all the same.
    """
    _glance(QueryParams())
    KNOWN.set()


def of(page_id: str, asked: QueryParams) -> str:
    """Return what the document of a page shows at first, as markup.

    Parameters
    ----------
    page_id
        Empty for the way to the overview.
    asked
        What its address says.
    """
    name, language, real = page_id or HOME.id, language_of(asked), _real(asked)
    say = locale(language)
    groups: dict[str, list[tuple[str, bool]]] = {}
    for entry in MENU:
        group = say.say(f"menu-group-{entry.group}")
        groups.setdefault(group, []).append((say.say(f"menu-{entry.id}"), entry.id == name))
    known = name == HOME.id and KNOWN.is_set()
    inside = _glance(asked) if known else ""
    notice = "" if real else say.say("notice-illustrations")
    made = front.front(groups.items(), say.say(f"menu-{name}"), say.say(f"lead-{name}"), notice, inside, say)
    guided = "" if _guided(asked) else f"&{GUIDE}=0"
    more = f"./{GLANCE}?{LANGUAGE}={language}&{REAL}={int(real)}{guided}" if name == HOME.id and not known else ""
    return front.placed(made, FIRST if name == HOME.id else "", more)


async def answer(request: Request) -> Response:
    """Answer with the first view of the overview as soon as the server has loaded what draws it; 503 with none."""
    waited = 0.0
    while not KNOWN.is_set() and waited < PATIENCE:
        await asyncio.sleep(TICK)
        waited += TICK
    made = await asyncio.to_thread(_glance, request.query_params) if KNOWN.is_set() else ""
    if not made:
        return Response(status_code=503)
    return HTMLResponse(made, headers={"Cache-Control": "no-store"})


def _glance(asked: QueryParams) -> str:
    """Return the first view; empty where the data cannot be read, of which the page itself tells."""
    from ui import drawn_front  # noqa: PLC0415 - loads all that draws

    try:
        return drawn_front.glance(language_of(asked), guided=_guided(asked), real=_real(asked))
    except Exception:  # The document is what every page is drawn in: it comes, whatever the data hold.
        LOG.exception("the first view could not be made")
        return ""


def _real(asked: QueryParams) -> bool:
    return asked.get(REAL) == "1"


def _guided(asked: QueryParams) -> bool:
    return asked.get(GUIDE) != "0"
