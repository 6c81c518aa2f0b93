"""Where the stand is asked for: its document, what that is made of, the deck in each language, and its worker."""

import json
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from model.text import LANGUAGES, Language
from ui import stand_look

KEPT_FOR_GOOD: Final = "private, max-age=86400, immutable"
FRESH: Final = "no-cache"
# Nothing but the house's own files; pictures stand in the slides themselves, places of names on them in attributes.
POLICY: Final = (
    "default-src 'self'; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'"
)


def document(request: Request) -> Response:
    """Answer with the stand's document, in the language that the address names, else in the tour's own."""
    from ui import tours  # noqa: PLC0415 - the server starts without the libraries that slides need

    language = _language(request.query_params.get("lang", "")) or tours.in_use().tour.language
    headers = {"Cache-Control": FRESH, "Content-Security-Policy": POLICY}
    return HTMLResponse(stand_look.page(language), headers=headers)


def look(request: Request) -> Response:
    """Answer with the style sheet or a script; their addresses name what they hold."""
    found = stand_look.parts().get(request.path_params["name"])
    if found is None:
        return Response(status_code=404)
    return Response(found.text, media_type=found.media, headers={"Cache-Control": KEPT_FOR_GOOD})


def worker(_request: Request) -> Response:
    """Answer with the program that keeps the stand in the browser."""
    return Response(stand_look.worker(), media_type="text/javascript", headers={"Cache-Control": FRESH})


def deck(request: Request) -> Response:
    """Answer with every slide in one language; with nothing new where the browser has that version."""
    language = _language(request.path_params["language"])
    if language is None:
        return Response(status_code=404)
    from ui import drawn_stand  # noqa: PLC0415 - as above

    found = drawn_stand.deck(language)
    headers = {"Cache-Control": FRESH, "ETag": f'"{found.version}-{language}"'}
    if headers["ETag"] in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    slides = [
        {
            "id": one.id,
            "title": one.title,
            "seconds": one.seconds,
            "language": one.language or None,
            "html": one.html,
        }
        for one in found.pages
    ]
    told = {"version": found.version, "start": found.start, "idle": found.idle, "slides": slides}
    return Response(json.dumps(told, ensure_ascii=False), media_type="application/json", headers=headers)


def _language(asked: str) -> Language | None:
    return next((one for one in LANGUAGES if one == asked), None)


def _enter(_request: Request) -> Response:
    return RedirectResponse("stand/")


STAND: Final = (
    Route("/stand", _enter),
    Route("/stand/", document),
    Route("/stand/look/{name}", look),
    Route("/stand/deck/{language}", deck),
    Route("/stand/worker.js", worker),
)
