"""The file that a reader takes home, and the words on a page."""

import pytest

from ui.show import plain, safe_cell


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        ("=1+1", "'=1+1"),
        ("+2", "'+2"),
        ("-cmd", "'-cmd"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("El-Max", "El-Max"),
        ("", ""),
    ],
)
def test_no_spreadsheet_takes_a_name_for_a_formula(cell: str, kept: str) -> None:
    """A zone may be called anything in an uploaded file."""
    assert safe_cell(cell) == kept


def test_markdown_in_a_name_stays_text() -> None:
    """Tables and labels read Markdown; a name is not."""
    assert plain("*bold* [x](y) $z$") == r"\*bold\* \[x\]\(y\) \$z\$"
