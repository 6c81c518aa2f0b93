"""Archives: what could hurt is refused before anything is unpacked, and what is unpacked is what was said."""

import io
import stat
import struct
import warnings
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.formats import zipped
from loaders.formats.zipped import copy_plain, members, refuse_nested, unpack
from model.problem import ProblemError

Make = Callable[..., Path]
_CENTRAL, _LOCAL = b"PK\x01\x02", b"PK\x03\x04"


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Write an archive of some members, by name or by entry."""

    def _make(held: Mapping[str, bytes] | list[tuple[ZipInfo, bytes]], how: int = ZIP_DEFLATED) -> Path:
        path = tmp_path / "archive.zip"
        entries = held.items() if isinstance(held, Mapping) else held
        with ZipFile(path, "w", how) as archive, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of names that stand there twice
            for name, content in entries:
                archive.writestr(name, content)
        return path

    return _make


def _rule(path: Path) -> str:
    with pytest.raises(ProblemError) as refusal:
        members(path)
    (problem,) = refusal.value.problems
    return problem.rule


def _patched(path: Path, mark: bytes, at: int, written: bytes, which: int = 0) -> None:
    """Write over some bytes behind the ``which``-th ``mark``."""
    data = bytearray(path.read_bytes())
    begins = -1
    for _ in range(which + 1):
        begins = data.index(mark, begins + 1)
    data[begins + at : begins + at + len(written)] = written
    path.write_bytes(data)


def test_unpacks_what_was_packed(make: Make, tmp_path: Path) -> None:
    """Stored and deflated alike; folders are no members."""
    for how in (ZIP_STORED, ZIP_DEFLATED):
        path = make({"data/": b"", "data/a.csv": b"a,b\n" * 50_000, "empty.txt": b""}, how)
        first, second = members(path)
        assert [(m.name, m.size) for m in (first, second)] == [("data/a.csv", 200_000), ("empty.txt", 0)]
        to = tmp_path / f"out{how}"
        unpack(path, first, to)
        assert to.read_bytes() == b"a,b\n" * 50_000
        unpack(path, second, tmp_path / f"empty{how}")
        path.unlink()


@settings(deadline=None, derandomize=True, max_examples=60)
@given(st.binary(max_size=300_000), st.integers(1, 9))
def test_unpacking_gives_every_byte(tmp_path_factory: pytest.TempPathFactory, content: bytes, level: int) -> None:
    """Against Python's own."""
    folder = tmp_path_factory.mktemp("zip")
    with ZipFile(folder / "a.zip", "w", ZIP_DEFLATED, compresslevel=level) as archive:
        archive.writestr("a", content * 3)
    unpack(folder / "a.zip", members(folder / "a.zip")[0], folder / "out")
    assert (folder / "out").read_bytes() == content * 3


@pytest.mark.parametrize(
    "name",
    ["../x.csv", "a/../../x.csv", "/etc/x.csv", "\\x.csv", "..\\x.csv", "C:x.csv", "c:/x.csv", "a/CON", "nul.csv",
     "com1.txt", "LPT9", "aux .csv", "CONIN$"],
)  # fmt: skip
def test_refuses_a_name_that_leads_out(make: Make, name: str) -> None:
    """Whatever would write elsewhere, on any system; we would not, but whoever made it meant harm."""
    assert _rule(make({name: b"a\n1\n"})) == "archive-name"


def test_refuses_a_link(make: Make) -> None:
    """To another file of the machine that unpacks it."""
    for kind in (stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR):
        link = ZipInfo("zones.shp")
        link.external_attr = (kind | 0o777) << 16
        assert _rule(make([(link, b"/etc/passwd")])) == "archive-name"


@pytest.mark.parametrize(
    ("first", "second"),
    [("a.csv", "a.csv"), ("a.csv", "A.CSV"), ("d/a", "d\\a"), ("é", "e\u0301"), ("a.csv", "a.csv.")],
)
def test_refuses_names_that_are_one(make: Make, first: str, second: str) -> None:
    """Readers and systems disagree which of them counts."""
    assert _rule(make([(ZipInfo(first), b"1"), (ZipInfo(second), b"2")])) == "archive-names-repeated"


def test_refuses_a_bomb_before_a_byte_is_unpacked(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Too steep; one member or all of them; too large even where it is not steep."""
    monkeypatch.setattr(zlib, "decompressobj", None)
    assert _rule(make({"a.csv": bytes(11_000_000)})) == "archive-bomb"
    assert _rule(make({f"{n}.csv": bytes(1_000_000) for n in range(12)})) == "archive-bomb"
    monkeypatch.setattr(zipped, "LARGEST_UNPACKED", 999)
    assert _rule(make({"a.csv": bytes(1000)}, ZIP_STORED)) == "archive-bomb"
    monkeypatch.setattr(zipped, "LARGEST_UNPACKED", 1000)
    assert members(make({"a.csv": bytes(1000)}, ZIP_STORED))


def test_refuses_a_crowd(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """One member more than the most."""
    monkeypatch.setattr(zipped, "MOST_MEMBERS", 3)
    assert _rule(make({f"{n}": b"" for n in range(4)})) == "archive-crowded"
    assert len(members(make({f"{n}": b"" for n in range(3)}))) == 3


def test_refuses_members_that_share_bytes(tmp_path: Path) -> None:
    """As in Fifield's bomb: each member quotes the header of the next and goes on into the one body of them all."""
    content, packed = bytes(1000), zlib.compress(bytes(1000), 9)[2:-4]
    headers: list[bytes] = []
    tail = b""
    for number in (3, 2, 1):
        if tail:
            header = tail[:31]
            content, packed = header + content, b"\x00" + struct.pack("<HH", 31, 31 ^ 0xFFFF) + header + packed
        fields = struct.pack("<5H3I2H", 20, 0, 8, 0, 0x21, zlib.crc32(content), len(packed), len(content), 1, 0)
        tail = _LOCAL + fields + f"{number}".encode() + packed
        headers.insert(0, fields)
    directory = b""
    for number, fields in enumerate(headers):
        # A header of 31 bytes and 5 that quote the next one stand before each but the first.
        rest = struct.pack("<3H2I", 0, 0, 0, 0, number * 36)
        directory += _CENTRAL + struct.pack("<H", 20) + fields + rest + f"{number + 1}".encode()
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 3, 3, len(directory), len(tail), 0)
    path = tmp_path / "overlap.zip"
    path.write_bytes(tail + directory + end)
    with ZipFile(path) as archive:
        assert [len(archive.read(name)) for name in "123"] == [1062, 1031, 1000]
    assert _rule(path) == "archive-overlap"


def test_refuses_two_entries_of_one_place(make: Make) -> None:
    """The second entry of the directory points into the first member."""
    path = make({"a": b"x" * 100, "b": b"y" * 100}, ZIP_STORED)
    with ZipFile(path) as archive:
        begins = archive.infolist()[1].header_offset
    data = bytearray(path.read_bytes())
    # A whole member stands within the body of the first.
    inner = data[begins : begins + 31 + 20]
    data[40 : 40 + len(inner)] = inner
    path.write_bytes(data)
    _patched(path, _CENTRAL, 42, struct.pack("<I", 40), which=1)
    assert _rule(path) == "archive-overlap"


@pytest.mark.parametrize("said", [99_999, 100_001, 10])
def test_says_so_where_a_size_is_a_lie(make: Make, tmp_path: Path, said: int) -> None:
    """More or less than it says; never more than that is written."""
    path = make({"a.csv": b"x" * 100_000})
    _patched(path, _CENTRAL, 24, struct.pack("<I", said))
    (member,) = members(path)
    to = tmp_path / "out"
    with pytest.raises(ProblemError, match="archive-member-broken"):
        unpack(path, member, to)
    assert to.stat().st_size <= said


def test_says_so_where_content_is_damaged(make: Make, tmp_path: Path) -> None:
    """A byte of what is stored, a byte of what is packed, an end that is missing."""
    path = make({"a.csv": b"x" * 1000}, ZIP_STORED)
    _patched(path, b"xxxx", 500, b"y")
    with pytest.raises(ProblemError, match="archive-member-broken"):
        unpack(path, members(path)[0], tmp_path / "stored")
    path = make({"a.csv": bytes(range(256)) * 100})
    _patched(path, b"a.csv", 40, b"\xff\xff\xff\xff")
    with pytest.raises(ProblemError, match="archive-member-broken"):
        unpack(path, members(path)[0], tmp_path / "packed")


def test_refuses_what_is_no_archive_after_all(tmp_path: Path, make: Make) -> None:
    """Cut off, a directory that lies outside, a name that is no UTF-8 though it says so, another name than listed."""
    whole = make({"a.csv": b"a\n1\n" * 100}).read_bytes()
    path = tmp_path / "broken.zip"
    for length in (4, 30, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:length])
        assert _rule(path) == "archive-broken"
    path.write_bytes(whole)
    _patched(path, _CENTRAL, 46, b"b")
    assert _rule(path) == "archive-member-broken"
    path.write_bytes(whole)
    _patched(path, b"PK\x05\x06", 16, struct.pack("<I", 1 << 20))
    assert _rule(path).startswith("archive-")
    path.write_bytes(whole)
    _patched(path, _CENTRAL, 8, struct.pack("<H", 0x800))
    _patched(path, _CENTRAL, 46, b"\xff")
    assert _rule(path) == "archive-broken"


def test_refuses_what_stands_before_or_behind(make: Make) -> None:
    """A program that unpacks itself, a second archive behind the first: other readers would find something else."""
    whole = make({"a.csv": b"a\n1\n"}).read_bytes()
    path = make({"a.csv": b"a\n1\n"})
    path.write_bytes(b"MZ\x90\x00" + whole)
    assert _rule(path) == "archive-surplus"
    path.write_bytes(whole + b"\x00")
    assert _rule(path) == "archive-surplus"
    path.write_bytes(whole + whole)
    assert _rule(path) == "archive-surplus"


def test_a_comment_is_no_surplus(make: Make) -> None:
    """Some programs sign what they pack."""
    path = make({"a.csv": b"a\n1\n"})
    with ZipFile(path, "a") as archive:
        archive.comment = b"made by hand"
    assert members(path)


def test_refuses_a_lock_and_other_methods(make: Make) -> None:
    """Nobody is asked for a password, and only the method that everybody writes is unpacked."""
    path = make({"a.csv": b"a\n1\n"})
    _patched(path, _CENTRAL, 8, struct.pack("<H", 1))
    assert _rule(path) == "archive-locked"
    assert _rule(make({"a.csv": b"a\n1\n"}, ZIP_BZIP2)) == "archive-method"


def test_refuses_an_archive_in_an_archive(make: Make) -> None:
    """By content: its name may say anything."""
    inner = io.BytesIO()
    with ZipFile(inner, "w") as archive:
        archive.writestr("a.csv", "a\n1\n")
    path = make({"photo.jpg": inner.getvalue(), "a.csv": b"a\n1\n"})
    with pytest.raises(ProblemError, match="archive-nested"):
        refuse_nested(path, members(path))
    path = make({"a.csv": b"a\n1\n"})
    refuse_nested(path, members(path))


def test_a_plain_copy_holds_the_same_and_no_art(make: Make, tmp_path: Path) -> None:
    """Stored, in the same order; a declared document type ends it, in each way that XML is written."""
    path = make({"xl\\workbook.xml": b"<a/>", "b.bin": bytes(70_000)})
    copy_plain(path, members(path), tmp_path / "plain.zip")
    with ZipFile(tmp_path / "plain.zip") as archive:
        assert archive.namelist() == ["xl/workbook.xml", "b.bin"]
        assert archive.read("b.bin") == bytes(70_000)
    text = " " * 65_530 + '<!DOCTYPE lolz [<!ENTITY lol "lol">]><lolz>&lol;</lolz>'
    for number, encoding in enumerate(("ascii", "utf-16-le", "utf-16-be")):
        path = make({"a.xml": text.encode(encoding)})
        with pytest.raises(ProblemError, match="markup-entities"):
            copy_plain(path, members(path), tmp_path / f"{number}.zip")
