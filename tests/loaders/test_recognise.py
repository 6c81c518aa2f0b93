"""Formats are told by content: the name of a file says nothing."""

import gzip
from pathlib import Path

import pytest

from loaders.confined import LARGEST_FILE
from loaders.parse import parse, parse_bytes
from loaders.recognise import ACCEPTED
from model.problem import ProblemError


@pytest.mark.parametrize(
    ("data", "rule", "name"),
    [
        (b"SQLite format 3\x00....", "format-unknown", "SQLite"),
        (gzip.compress(b"a,b\n1,2\n", mtime=0), "format-unknown", "gzip"),
        (b"<OGRVRTDataSource></OGRVRTDataSource>", "format-unknown", "XML"),
        (b"<!DOCTYPE html><html></html>", "format-unknown", "HTML"),
        (b"%PDF-1.7", "format-unknown", "PDF"),
        (b"version https://git-lfs.github.com/spec/v1\n", "format-unknown", "Git LFS"),
        (b"a,b\n1,\x00\n", "format-unknown", "?"),
    ],
)
def test_refuses_other_formats_plainly(data: bytes, rule: str, name: str) -> None:
    """The refusal names what the file is and what is accepted."""
    with pytest.raises(ProblemError) as refusal:
        parse_bytes(data)
    (problem,) = refusal.value.problems
    assert (problem.rule, problem.facts["format"]) == (rule, name)
    assert problem.facts["accepted"] == ACCEPTED


@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_refuses_an_empty_file(data: bytes) -> None:
    """A mark and white space are nothing."""
    with pytest.raises(ProblemError, match="file-empty"):
        parse_bytes(data)


def test_refuses_a_file_larger_than_the_limit(tmp_path: Path) -> None:
    """The size is looked at before a byte is read; the file is sparse and costs nothing."""
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(ProblemError, match="file-too-large"):
        parse(path)
