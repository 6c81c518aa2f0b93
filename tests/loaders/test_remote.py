"""A large remote file: only the parts that are read are asked for, and never more than was allowed."""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace

import httpx2
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.fetching import Line
from loaders.remote import RemoteFile
from model.problem import ProblemError
from store import publisher
from tests.loaders.elsewhere import Asked, Elsewhere, Reply, elsewhere, page, parts

PATH = "/large.bin"
BODY = bytes(range(256)) * 40  # 10,240 bytes
Open = Callable[..., RemoteFile]


@pytest.fixture(scope="module")
def server() -> Iterator[Elsewhere]:
    """Play a publisher."""
    with elsewhere() as played:
        yield played


@pytest.fixture
def remote(server: Elsewhere, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Open a file of the played publisher; nothing was asked before."""
    monkeypatch.setenv("ELMAX_SOURCE_OVERPASS_URL", server.address)
    monkeypatch.delenv("ELMAX_OFFLINE", raising=False)
    server.asked.clear()
    told = publisher("overpass")
    assert told is not None
    with httpx2.Client() as client:
        line = Line(replace(told, seconds=20), client, sleep=lambda _seconds: None)

        def _open(*, most: int = 1_000_000, block: int = 1000, kept: int = 3, or_whole: bool = False) -> RemoteFile:
            address = f"https://overpass-api.de{PATH}"
            return RemoteFile(line, address, most=most, block=block, kept=kept, or_whole=or_whole)

        yield _open


def ranges(server: Elsewhere) -> list[str]:
    """Return the parts that were asked for."""
    return [asked.headers["Range"].removeprefix("bytes=") for asked in server.asked]


@settings(deadline=None, max_examples=60)
@given(
    size=st.integers(1, 500),
    block=st.integers(1, 64),
    kept=st.integers(1, 4),
    moves=st.lists(st.tuples(st.integers(0, 520), st.integers(0, 520)), max_size=8),
)
def test_it_reads_as_a_file_on_disk_does(size: int, block: int, kept: int, moves: list[tuple[int, int]]) -> None:
    """Law: whatever is read wherever, and whatever is kept, the bytes are those of the file."""
    body = BODY[:size]

    class Given:
        publisher = publisher("overpass")

        def part(self, _address: str, first: int, last: int) -> tuple[bytes, int]:
            return body[first : last + 1], len(body)

    here = io.BytesIO(body)
    there = RemoteFile(Given(), "", most=1_000_000, block=block, kept=kept)  # type: ignore[arg-type]  # plays a line
    for place, count in moves:
        assert there.seek(place) == here.seek(place)
        assert there.read(count) == here.read(count)
        assert there.tell() == here.tell()
    assert there.seek(0, io.SEEK_END) == size
    there.seek(0)
    assert there.read() == body


def test_only_what_is_read_is_asked_for_and_only_once(server: Elsewhere, remote: Open) -> None:
    """2,100 to 4,199 lies in three blocks: one request; again: none; the end by its distance from the end."""
    server.answer(PATH, parts(BODY))
    file = remote(kept=8)
    assert file.at(2100, 2100) == BODY[2100:4200]
    assert ranges(server) == ["0-999", "2000-4999"]
    assert file.at(3000, 500) == BODY[3000:3500]
    assert len(server.asked) == 2
    file.seek(-4, io.SEEK_END)
    assert file.read(100) == BODY[-4:]
    assert ranges(server)[2:] == ["10000-10239"]
    assert file.fetched == 1000 + 3000 + 240
    assert {asked.headers["Accept-Encoding"] for asked in server.asked} == {"identity"}


def test_what_is_kept_is_bounded_and_the_oldest_goes(server: Elsewhere, remote: Open) -> None:
    """Three blocks are kept: the first of four is asked for again, the last is not."""
    server.answer(PATH, parts(BODY))
    file = remote(kept=3)
    for first in (0, 1000, 2000, 3000):
        file.at(first, 10)
    assert len(server.asked) == 4
    file.at(3000, 10)
    assert len(server.asked) == 4
    file.at(0, 10)
    assert ranges(server)[4:] == ["0-999"]


def test_a_long_reading_is_made_in_requests_of_32_blocks(server: Elsewhere, remote: Open) -> None:
    """10,240 bytes in blocks of 100 are 103 blocks: the first, then 32, 32, 32 and 6."""
    server.answer(PATH, parts(BODY))
    assert remote(block=100).read() == BODY
    assert ranges(server) == ["0-99", "100-3299", "3300-6499", "6500-9699", "9700-10239"]


def test_no_more_is_fetched_than_was_allowed(server: Elsewhere, remote: Open) -> None:
    """2,500 bytes: two blocks come, the third is not even asked for."""
    server.answer(PATH, parts(BODY))
    file = remote(most=2500)
    assert file.at(0, 2000) == BODY[:2000]
    with pytest.raises(ProblemError) as refused:
        file.at(2000, 1)
    assert [problem.rule for problem in refused.value.problems] == ["source-too-large"]
    assert file.fault is refused.value
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("reply", "rule"),
    [
        (Reply(BODY), "source-no-parts"),
        (Reply(BODY[:10], 206, {"Content-Range": "bytes 0-9/*"}), "source-no-parts"),
        (Reply(BODY[:10], 206, {"Content-Range": "bytes 0-9/10240"}), "answer-part"),
        (Reply(status=416), "source-refused"),
    ],
)
def test_a_server_that_gives_something_else_is_told(server: Elsewhere, remote: Open, reply: Reply, rule: str) -> None:
    """The whole file; a part of who knows how much; another part; nothing."""
    server.answer(PATH, reply)
    with pytest.raises(ProblemError) as refused:
        remote().read(10)
    assert [problem.rule for problem in refused.value.problems] == [rule]


def test_a_file_that_is_exchanged_meanwhile_is_not_read_on(server: Elsewhere, remote: Open) -> None:
    """Another length: half of the old and half of the new would be neither."""
    server.answer(PATH, parts(BODY), parts(BODY + BODY))
    file = remote()
    file.read(10)
    with pytest.raises(ProblemError) as refused:
        file.at(5000, 10)
    assert [problem.rule for problem in refused.value.problems] == ["answer-part"]


def test_where_a_server_gives_no_parts_the_whole_may_be_fetched_once(server: Elsewhere, remote: Open) -> None:
    """Only where that was allowed, only within what may be fetched, and no page for a browser."""
    server.answer(PATH, Reply(BODY))
    file = remote(or_whole=True)
    assert (file.at(2000, 10), file.at(0, 5), file.length) == (BODY[2000:2010], BODY[:5], len(BODY))
    assert ["Range" in asked.headers for asked in server.asked] == [True, False]
    with pytest.raises(ProblemError) as refused:
        remote(or_whole=True, most=5000).read(1)
    assert [problem.rule for problem in refused.value.problems] == ["source-too-large"]
    server.answer(PATH, page())
    with pytest.raises(ProblemError) as refused:
        remote(or_whole=True).read(1)
    assert [problem.rule for problem in refused.value.problems] == ["answer-page"]


def test_a_table_of_columns_is_read_in_the_parts_that_are_needed(server: Elsewhere, remote: Open) -> None:
    """Parquet: one column of one group of rows of a file of several megabytes."""
    made = io.BytesIO()
    numbers = np.random.default_rng(1).random((4, 200_000))
    table = pa.table({name: numbers[at] for at, name in enumerate("abcd")})
    pq.write_table(table, made, row_group_size=20_000, compression="none", use_dictionary=False)  # type: ignore[no-untyped-call]
    body = made.getvalue()
    assert len(body) > 5_000_000
    server.answer(PATH, parts(body))
    file = remote(block=64 * 1024, kept=64)
    read = pq.ParquetFile(file).read_row_group(7, columns=["c"])  # type: ignore[no-untyped-call]
    assert read["c"].to_pylist() == numbers[2, 140_000:160_000].tolist()
    assert file.fetched < len(body) / 10


def test_before_the_beginning_there_is_no_place(remote: Open, server: Elsewhere) -> None:
    """And nothing is asked for."""
    with pytest.raises(ValueError, match="-1"):
        remote().seek(-1)
    file = remote()
    assert (file.readable(), file.seekable(), file.writable(), file.tell()) == (True, True, False, 0)
    assert server.asked == list[Asked]()
