"""A server on this machine that plays a publisher, with all the ways in which publishers fail."""

import gzip
import json
import socket
import struct
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from urllib.parse import parse_qs, urlsplit

from httpx2 import Headers


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer.

    Parameters
    ----------
    claims
        Length that the headers tell, where it is another than that of the body.
    hangs
        Seconds before anything is said.
    drips
        Seconds between single bytes of the body.
    resets
        Whether the connection is torn instead of answered.
    """

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    claims: int | None = None
    hangs: float = 0.0
    drips: float = 0.0
    resets: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """One request that came; a header is found however its name is written."""

    method: str
    path: str
    query: Mapping[str, list[str]]
    form: Mapping[str, list[str]]
    headers: Mapping[str, str]


def said(document: object, **headers: str) -> Reply:
    """Return a good answer of JSON."""
    return Reply(
        json.dumps(document, ensure_ascii=False).encode(), headers={"Content-Type": "application/json", **headers}
    )


def page(status: int = 200) -> Reply:
    """Return a page for a browser, as a portal or an overloaded server gives it."""
    return Reply(b"<!DOCTYPE html><html><body>Please log in</body></html>", status, {"Content-Type": "text/html"})


def led(to: str, status: int = 302) -> Reply:
    """Return an answer that leads elsewhere."""
    return Reply(status=status, headers={"Location": to})


def parts(body: bytes) -> Callable[[Asked], Reply]:
    """Return what gives the part of a large file that is asked for, as object storage does."""

    def answer(asked: Asked) -> Reply:
        first, _, last = asked.headers["Range"].removeprefix("bytes=").partition("-")
        start, end = int(first), min(int(last), len(body) - 1)
        if start >= len(body):
            return Reply(status=416, headers={"Content-Range": f"bytes */{len(body)}"})
        return Reply(body[start : end + 1], 206, {"Content-Range": f"bytes {start}-{end}/{len(body)}"})

    return answer


def bomb(megabytes: int) -> Reply:
    """Return an answer that is small on the way and large when it is unpacked."""
    return Reply(gzip.compress(bytes(megabytes * 1_000_000), mtime=0), headers={"Content-Encoding": "gzip"})


class Elsewhere:
    """What the server answers by path, one answer after the other, the last for ever; and what it was asked.

    Under any other path it answers ``otherwise``.
    """

    def __init__(self) -> None:
        self.address = ""
        self.otherwise = Reply(b"nothing here", 404)
        self.asked: list[Asked] = []
        self.closing = Event()
        self._answers: dict[str, list[Reply | Callable[[Asked], Reply]]] = defaultdict(list)

    def answer(self, path: str, *replies: Reply | Callable[[Asked], Reply]) -> None:
        """Say from now on what is answered under ``path``; a call is given the request."""
        self._answers[path] = list(replies)

    def take(self, asked: Asked) -> Reply:
        """Return the next answer."""
        self.asked.append(asked)
        waiting = self._answers.get(asked.path, [])
        reply = waiting.pop(0) if len(waiting) > 1 else waiting[0] if waiting else self.otherwise
        return reply(asked) if callable(reply) else reply


@contextmanager
def elsewhere() -> Iterator[Elsewhere]:
    """Play a publisher while the block lasts."""
    played = Elsewhere()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_words: object) -> None:
            """Say nothing."""

        def _all(self) -> None:
            parts = urlsplit(self.path)
            length = int(self.headers.get("Content-Length") or 0)
            form = parse_qs(self.rfile.read(length).decode()) if length else {}
            asked = Asked(self.command, parts.path, parse_qs(parts.query), form, Headers(self.headers.items()))
            with suppress(ConnectionError):
                _say(self, played.take(asked), played)

        do_GET = do_POST = do_HEAD = _all  # noqa: N815 - the names are the library's

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_fault: object) -> None:
            """Say nothing of whoever hung up: the tests say what is to be said."""

    server = Server(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    played.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield played
    finally:
        played.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()


def _say(handler: BaseHTTPRequestHandler, reply: Reply, played: Elsewhere) -> None:
    if reply.hangs:
        played.closing.wait(reply.hangs)
    if reply.resets:
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        for end in (handler.rfile, handler.wfile, handler.connection):
            end.close()
        handler.close_connection = True
        return
    handler.send_response(reply.status)
    for name, value in reply.headers.items():
        handler.send_header(name, value)
    told = len(reply.body) if reply.claims is None else reply.claims
    handler.send_header("Content-Length", str(told))
    if told != len(reply.body):
        handler.close_connection = True
    handler.end_headers()
    if not reply.drips:
        handler.wfile.write(reply.body)
        return
    for byte in reply.body:
        if played.closing.is_set():
            return
        handler.wfile.write(bytes([byte]))
        handler.wfile.flush()
        time.sleep(reply.drips)
