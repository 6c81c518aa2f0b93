"""A large file of a publisher as a file that can be read anywhere in it: only the parts that are read are asked for."""

import io
from collections import OrderedDict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from loaders.answers import distrust, question_body
from loaders.fetching import Line, Request
from model.problem import ProblemError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

BLOCK: Final = 256 * 1024  # bytes that are asked for at least
_KEPT: Final = 64  # blocks: readers come back to the beginning and the end of a file
_RUN: Final = 32  # blocks in one request at most
_MEGA: Final = 1_000_000


class Anywhere(io.RawIOBase):
    """What can be read anywhere in it: it knows the place at which the next reading begins."""

    def __init__(self) -> None:
        super().__init__()
        self._at = 0

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def seekable(self) -> bool:
        """Tell that it can be read anywhere."""
        return True

    def tell(self) -> int:
        """Return the place at which the next reading begins, in bytes from the beginning."""
        return self._at


class RemoteFile(Anywhere):
    """A file behind a ``Line``, to be read only, in one thread.

    Nothing is asked for before the first reading. Every reading can raise what ``Line.part`` raises; a library that
    swallows it leaves it in ``fault``.

    Parameters
    ----------
    most
        Bytes that may be fetched of it in all.
    block
        Bytes that are asked for at least, and kept to be read again.
    kept
        How many blocks are kept.
    or_whole
        Whether the whole file is fetched, within ``most``, where the server gives no parts of it.
    """

    def __init__(
        self, line: Line, address: str, *, most: int, block: int = BLOCK, kept: int = _KEPT, or_whole: bool = False
    ) -> None:
        super().__init__()
        self.fetched = 0
        self.fault: Exception | None = None
        self._line, self._address = line, address
        self._most, self._block, self._room = most, block, kept
        self._or_whole = or_whole
        self._whole: bytes | None = None
        self._length: int | None = None
        self._blocks: OrderedDict[int, bytes] = OrderedDict()

    @property
    def length(self) -> int:
        """Bytes of the whole file; asks for its beginning where nothing was read yet.

        Raises
        ------
        ProblemError
            As ``Line.part``.
        """
        if self._length is None:
            try:
                self._remember(self._fetch(0, 0))
            except ProblemError as fault:
                if not self._or_whole or fault.problems[0].rule != "source-no-parts":
                    raise
                self._fetch_whole()
        return self._length or 0

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a place, and return it in bytes from the beginning; behind the end there is nothing to read.

        Raises
        ------
        ValueError
            Where it lies before the beginning.
        ProblemError
            As ``Line.part``, where it is counted from an end that is not known yet.
        """
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at}.get(whence)
        at = (self.length if start is None else start) + offset
        if at < 0:
            raise ValueError(at)
        self._at = at
        return at

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill ``buffer`` from here on, up to the end of the file, and return how many bytes that were.

        Raises
        ------
        ProblemError
            As ``Line.part``; ``source-too-large`` where more would be fetched than was allowed; ``answer-part`` where
            the server gave another part than was asked for, or has exchanged the file in the meantime.
        """
        room = memoryview(buffer).cast("B")
        data = self.at(self._at, len(room))
        room[: len(data)] = data
        self._at += len(data)
        return len(data)

    def readall(self) -> bytes:
        """Return everything from here on, within what may be fetched.

        Raises
        ------
        ProblemError
            As ``readinto``.
        """
        data = self.at(self._at, max(0, self.length - self._at))
        self._at += len(data)
        return data

    def at(self, first: int, count: int) -> bytes:
        """Return ``count`` bytes from ``first`` on, fewer at the end of the file; the place of reading stays.

        Raises
        ------
        ProblemError
            As ``readinto``.
        """
        try:
            return self._read(first, min(count, max(0, self.length - first)))
        except Exception as fault:
            self.fault = fault
            raise

    def _read(self, first: int, count: int) -> bytes:
        if self._whole is not None:
            return self._whole[first : first + count]
        if count == 0:
            return b""
        wanted = range(first // self._block, (first + count - 1) // self._block + 1)
        found = {number: self._blocks[number] for number in wanted if number in self._blocks}
        for start, end in _runs([number for number in wanted if number not in found]):
            found.update(self._fetch(start, end))
        self._remember(found)
        skipped = first - wanted.start * self._block
        return b"".join(found[number] for number in wanted)[skipped : skipped + count]

    def _fetch(self, start: int, end: int) -> dict[int, bytes]:
        """Return the blocks ``start`` to ``end``, both included, in one request."""
        source = self._line.publisher.id
        first, last = start * self._block, (end + 1) * self._block - 1
        if self._length is not None:
            last = min(last, self._length - 1)
        if self.fetched + last - first + 1 > self._most:
            raise distrust(source, "source-too-large", most=round(self._most / _MEGA))
        data, length = self._line.part(self._address, first, last)
        self.fetched += len(data)
        if len(data) != min(last + 1, length) - first or self._length not in {None, length}:
            raise distrust(source, "answer-part", first=first, last=last)
        self._length = length
        return {number: data[at * self._block :][: self._block] for at, number in enumerate(range(start, end + 1))}

    def _fetch_whole(self) -> None:
        body = question_body(self._line.ask(Request(self._address)))
        if len(body) > self._most:
            raise distrust(self._line.publisher.id, "source-too-large", most=round(self._most / _MEGA))
        self._whole, self._length, self.fetched = body, len(body), len(body)

    def _remember(self, blocks: dict[int, bytes]) -> None:
        for number, data in blocks.items():
            self._blocks[number] = data
            self._blocks.move_to_end(number)
        while len(self._blocks) > self._room:
            self._blocks.popitem(last=False)


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Return beginning and end of each run of numbers that follow one another, no run longer than one request."""
    start = 0
    for at, number in enumerate(numbers):
        if at + 1 == len(numbers) or numbers[at + 1] != number + 1 or at + 1 - start == _RUN:
            yield numbers[start], number
            start = at + 1
