"""Stands before the server's door for files: it lets in what a page asked for, and no more than a session may bring."""

import re
from collections.abc import Callable, MutableMapping
from typing import Any, Final

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.runtime import exists, get_instance
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager

from loaders.confined import LARGEST_FILE
from loaders.inbox import refuse_memory, refuse_size
from model.problem import ProblemError

DOOR: Final = re.compile(r"/_stcore/upload_file/(?P<session>[^/]+)/(?P<file>[^/]+)$")
# What one session may have lying in the server's memory: the file that is being brought, and the one before it.
MOST_FILES: Final = 3
QUOTA: Final = 2 * LARGEST_FILE
ENVELOPE: Final = 1_000_000  # bytes around a file in the body of a request
TOO_LARGE, TOO_MANY, NO_ROOM, LENGTH_ASKED = 413, 429, 507, 411

Held = Callable[[str], tuple[int, int]]


def held_now(session: str) -> tuple[int, int]:
    """Return how many files, and bytes, the server holds for ``session``."""
    manager = get_instance().uploaded_file_mgr if exists() else None
    if not isinstance(manager, MemoryUploadedFileManager):
        return 0, 0
    files = list(manager.file_storage.get(session, {}).values())
    return len(files), sum(len(file.data) for file in files)


class Guard:
    """The door for files, guarded; everything else passes.

    Parameters
    ----------
    held
        Tells how many files, and bytes, a session has brought already.
    """

    def __init__(self, app: ASGIApp, held: Held = held_now) -> None:
        self._app, self._held = app, held

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a file that may not come in; hand everything else on."""
        door = DOOR.search(str(scope.get("path", ""))) if scope["type"] == "http" else None
        if door is None or scope["method"] != "PUT":
            await self._app(scope, receive, send)
            return
        status = self._judge(door["session"], _length(scope))
        if status:
            await PlainTextResponse("", status)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _judge(self, session: str, length: int | None) -> int:
        """Return the status that turns a file away; 0 lets it in."""
        if length is None:  # a browser says how long it is; what does not say so may never end
            return LENGTH_ASKED
        files, size = self._held(session)
        if files >= MOST_FILES or size + length > QUOTA + ENVELOPE:
            return TOO_MANY
        try:
            refuse_size(length, LARGEST_FILE + ENVELOPE)
        except ProblemError:
            return TOO_LARGE
        try:
            refuse_memory(length)
        except ProblemError:
            return NO_ROOM
        return 0


def _length(scope: MutableMapping[str, Any]) -> int | None:
    """Return how long a body says that it is; None where it does not, or not in digits."""
    found = next((value for name, value in scope["headers"] if name.lower() == b"content-length"), b"")
    return int(found) if found.isdigit() else None
