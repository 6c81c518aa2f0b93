"""Which signs of direction go onto paper: those that shield words of the other direction, and no others."""

import pytest

from reports.pdf import settled


@pytest.mark.parametrize(
    ("text", "mirrored", "left"),
    [
        ("بلغت \u2067٥٦٪\u2069 فقط", True, "بلغت ٥٦٪ فقط"),
        ("في \u2068El-Max\u2069 اليوم", True, "في \u2068El-Max\u2069 اليوم"),
        ("\u2067\u2068أ\u2069، \u2068b\u2069\u2069", True, "\u2067أ، \u2068b\u2069\u2069"),
        ("in \u2068El-Max\u2069", False, "in El-Max"),
        ("in \u2068المكس\u2069", False, "in \u2068المكس\u2069"),
        ("never \u2068closed", False, "never closed"),
        ("never\u2069 opened", False, "never opened"),
        ("mark\u200f of \u202bold\u202c", False, "mark of old"),
    ],
)
def test_only_what_shields_the_other_direction_stays(text: str, left: str, *, mirrored: bool) -> None:
    """A sign hangs on the letter beside it in a PDF, which then is another letter to whoever looks for it."""
    assert settled(text, mirrored=mirrored) == left
