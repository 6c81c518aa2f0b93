"""Where the stand is moved from a second window or a phone: its page, its code, its steps, and what they ask for."""

import json
from collections.abc import Mapping
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from model.text import LANGUAGES, Language
from ui import control_look, stand_state
from ui.network_guard import is_own
from ui.stand_code import HELD_FOR
from ui.stand_remote import remote

COOKIE: Final = "elmax_stand"
LARGEST_BODY: Final = 1000  # bytes
NEVER: Final = "no-store"
KEPT_FOR_GOOD: Final = "private, max-age=86400, immutable"
POLICY: Final = "default-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
PLAIN: Final = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
BAD, UNKNOWN, FOREIGN, AWAY, TOO_LARGE, WAIT = 400, 401, 403, 409, 413, 429


def page(request: Request) -> Response:
    """Answer with the page from which the stand is moved, in the language that the address names."""
    asked = request.query_params.get("lang")
    language = next((one for one in LANGUAGES if one == asked), LANGUAGES[0])
    return HTMLResponse(
        control_look.page(language), headers={"Cache-Control": NEVER, "Content-Security-Policy": POLICY, **PLAIN}
    )


def look(request: Request) -> Response:
    """Answer with the page's style sheet or script; their addresses name what they hold."""
    found = control_look.parts().get(request.path_params["name"])
    if found is None:
        return Response(status_code=404)
    return Response(found.text, media_type=found.media, headers={"Cache-Control": KEPT_FOR_GOOD, **PLAIN})


async def state(request: Request) -> Response:
    """Answer where the stand is, as soon as that is news to whoever asks: the stand itself, or who holds control."""
    known = request.query_params.get("after", "")
    if not _may(request):
        return _no("control-unknown", UNKNOWN)
    if _is_stand(request):
        remote().seen()
    await remote().news(int(known) if known.isdecimal() and known.isascii() else -1)
    if _is_stand(request):
        remote().seen()
    return _here(request)


async def tell(request: Request) -> Response:
    """Note where the stand says that it is; only this machine's own browser is believed."""
    found = await _asked(request)
    if isinstance(found, Response):
        return found
    said = stand_state.said(found)
    if not is_own(request.scope):
        return _no("control-foreign", FOREIGN)
    if said is None:
        return _no("control-bad", BAD)
    await remote().told(said)
    return _here(request)


async def claim(request: Request) -> Response:
    """Give control to whoever brings the code that is good now."""
    found = await _asked(request)
    if isinstance(found, Response):
        return found
    code = found.get("code")
    answer = await remote().claim(code if isinstance(code, str) else "")
    if answer.wait:
        return _no("control-wait", WAIT, seconds=round(answer.wait + 0.5))
    if not answer.token:
        return _no("control-wrong", FOREIGN)
    response = JSONResponse({}, headers={"Cache-Control": NEVER})
    response.set_cookie(
        COOKIE, answer.token, max_age=int(HELD_FOR), path="/stand", httponly=True, samesite="strict", secure=False
    )
    return response


async def do(request: Request) -> Response:
    """Move the stand for whoever holds control."""
    found = await _asked(request)
    if isinstance(found, Response):
        return found
    if not _holds(request):
        return _no("control-unknown", UNKNOWN)
    asked = stand_state.asked(found)
    if asked is None:
        return _no("control-bad", BAD)
    if remote().away():
        return _no("control-away", AWAY)
    return _here(request) if await remote().command(asked) else _no("control-bad", BAD)


def listed(request: Request) -> Response:
    """Answer with the titles and the presenter's notes of all slides, for whoever holds control."""
    language = next((one for one in LANGUAGES if one == request.path_params["language"]), None)
    if not _holds(request):
        return _no("control-unknown", UNKNOWN)
    if language is None:
        return Response(status_code=404)
    return JSONResponse(_slides(language), headers={"Cache-Control": NEVER})


def _slides(language: Language) -> list[dict[str, str]]:
    from ui import drawn_stand  # noqa: PLC0415 - the server starts without the libraries that slides need

    return [{"id": one.id, "title": one.title, "notes": one.notes} for one in drawn_stand.deck(language).pages]


def _here(request: Request) -> Response:
    """Answer where the stand is; ``now`` lets a phone whose clock is wrong tell how long ago the talk began."""
    known = remote()
    here = known.state
    found = {
        "seq": here.seq,
        "command": here.command,
        "slide": here.slide,
        "language": here.language,
        "paused": here.paused,
        "started": here.started,
        "now": known.now(),
        "away": known.away(),
        "control": _holds(request),
    }
    return JSONResponse(found, headers={"Cache-Control": NEVER})


def _is_stand(request: Request) -> bool:
    return request.query_params.get("who") == "stand" and is_own(request.scope)


def _may(request: Request) -> bool:
    return is_own(request.scope) or _holds(request)


def _holds(request: Request) -> bool:
    token = request.cookies.get(COOKIE, "")
    return bool(token) and remote().holds(token)


async def _asked(request: Request) -> Mapping[str, object] | Response:
    """Return what a request of one of our own pages says; else what to answer to it."""
    own = f"{request.url.scheme}://{request.headers.get('host', '')}"
    if request.headers.get("origin") != own:
        return _no("control-foreign", FOREIGN)
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LARGEST_BODY:
            return _no("control-bad", TOO_LARGE)
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return _no("control-bad", BAD)
    return found if isinstance(found, dict) else _no("control-bad", BAD)


def _no(problem: str, status: int, **facts: int) -> Response:
    """Return a refusal; the page has its sentence."""
    return JSONResponse({"problem": problem, **facts}, status, {"Cache-Control": NEVER})


CONTROL: Final = (
    Route("/stand/control", page),
    Route("/stand/control/{name}", look),
    Route("/stand/state", state),
    Route("/stand/state", tell, methods=["POST"]),
    Route("/stand/claim", claim, methods=["POST"]),
    Route("/stand/do", do, methods=["POST"]),
    Route("/stand/list/{language}", listed),
)
