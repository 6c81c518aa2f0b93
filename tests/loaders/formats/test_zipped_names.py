"""Names in an archive as they were meant, leading nowhere else; and a byte changed anywhere ends in a finding."""

import struct
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.formats.member_names import compared, leads_out, shown_name
from loaders.formats.zipped import members, unpack
from model.problem import ProblemError


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("منشآت.shp".encode(), "منشآت.shp"),
        ("منشآت.shp".encode("cp1256"), "منشآت.shp"),
        ("مدارس.shp".encode("cp720"), "مدارس.shp"),
        ("écoles.csv".encode("cp437"), "écoles.csv"),
        (b"a\xff\xfe.csv", "a\\xff\\xfe.csv"),
        (b"zones.csv", "zones.csv"),
    ],
)
def test_shows_a_name_as_it_was_meant(written: bytes, shown: str) -> None:
    """Arabic as Windows and its command line write it; bytes where nobody can be sure."""
    assert shown_name(ZipInfo(written.decode("cp437"))) == shown


def test_a_name_shows_what_cannot_be_seen() -> None:
    """A right-to-left mark turns ``gpj.exe`` round, a line break makes two sentences of one."""
    entry = ZipInfo("a\u202egpj\n.csv")
    entry.flag_bits = 0x800
    assert shown_name(entry) == "a\\u202egpj\\n.csv"


def test_takes_the_name_that_is_told_in_unicode() -> None:
    """Info-ZIP writes it beside the older one."""
    entry = ZipInfo("?????.csv")
    name = "مدارس.csv".encode()
    entry.extra = struct.pack("<HHBI", 0x7075, 5 + len(name), 1, 0) + name
    assert shown_name(entry) == "مدارس.csv"


@settings(deadline=None, derandomize=True)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20))
def test_a_name_that_leads_nowhere_stays_in_its_folder(name: str) -> None:
    """Against what pathlib makes of it."""
    if not leads_out(name):
        inside = Path("/folder").joinpath(name.replace("\\", "/"))
        assert ".." not in inside.parts
        assert inside.is_relative_to("/folder")
    assert compared(name.upper()) == compared(compared(name.upper()))


@settings(deadline=None, derandomize=True, max_examples=200)
@given(st.data())
def test_a_byte_changed_anywhere_ends_in_a_finding_or_in_the_same(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Never in another content, never in a fault of ours."""
    folder = tmp_path_factory.mktemp("zip")
    path = folder / "a.zip"
    content = {"a.csv": b"a,b\n1,2\n" * 20, "b.csv": bytes(range(256))}
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, held in content.items():
            archive.writestr(name, held)
    written = bytearray(path.read_bytes())
    written[data.draw(st.integers(0, len(written) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(written)
    assert _outcome(path, folder, content) in {"", "archive"}


def _outcome(path: Path, folder: Path, content: Mapping[str, bytes]) -> str:
    """Return the kind of refusal, empty where everything is unpacked as it was packed."""
    try:
        found = members(path)
        for number, member in enumerate(found):
            unpack(path, member, folder / str(number))
    except ProblemError as refusal:
        return refusal.problems[0].rule.partition("-")[0]
    held = [(folder / str(number)).read_bytes() for number in range(len(found))]
    return "" if set(held) <= set(content.values()) else "changed"
