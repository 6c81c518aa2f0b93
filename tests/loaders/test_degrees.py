"""Angles as people write them: a table of hand-stated cases, and the law that what is written comes back."""

from fractions import Fraction
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.degrees import Angle, Fault, read_angle

N, S, E, W, NONE = (1, "latitude"), (-1, "latitude"), (1, "longitude"), (-1, "longitude"), (1, "")
MINUS = (-1, "")
# What is written; degrees, minutes, seconds as a person reads them; the side.
READ: Final = [
    ("31°09'15.2\"N", (31, 9, 15.2), N),
    ("31° 09' 15.2\" N", (31, 9, 15.2), N),
    ("31°9′15.2″N", (31, 9, 15.2), N),
    ("31°9’15.2”N", (31, 9, 15.2), N),
    ("31º09'15.2''N", (31, 9, 15.2), N),
    ("31˚09´15.2˝N", (31, 9, 15.2), N),
    ("N31°09'15.2\"", (31, 9, 15.2), N),
    ("N 31° 09' 15.2\"", (31, 9, 15.2), N),
    ("N: 31°09'15.2\"", (31, 9, 15.2), N),
    ("n31°09'15.2\"", (31, 9, 15.2), N),
    ("31°09'15,2\"N", (31, 9, 15.2), N),
    ("31:09:15.2", (31, 9, 15.2), NONE),
    ("31:09:15.2N", (31, 9, 15.2), N),
    ("31:09:15.2 N", (31, 9, 15.2), N),
    ("31 09 15.2", (31, 9, 15.2), NONE),
    ("31 09 15.2 N", (31, 9, 15.2), N),
    ("31 09 15.2N", (31, 9, 15.2), N),
    ("N 31 09 15.2", (31, 9, 15.2), N),
    ("31-09-15.2N", (31, 9, 15.2), N),
    ("31-09-15.2 N", (31, 9, 15.2), N),
    ("31d09m15.2sN", (31, 9, 15.2), N),
    ("31d 09m 15.2s N", (31, 9, 15.2), N),
    ("31 d 09 m 15.2 s N", (31, 9, 15.2), N),
    ("31deg 09min 15.2sec N", (31, 9, 15.2), N),
    ("31 deg 9 min 15.2 sec N", (31, 9, 15.2), N),
    ("31 degrees 9 minutes 15.2 seconds north", (31, 9, 15.2), N),
    ("31 degrees 9 minutes 15.2 seconds N", (31, 9, 15.2), N),
    ("31 degrees 9 minutes north", (31, 9, 0), N),
    ("1 degree 1 minute 1 second N", (1, 1, 1), N),
    ("31°09'15.2\"", (31, 9, 15.2), NONE),
    ("-31°09'15.2\"", (31, 9, 15.2), MINUS),
    ("+31°09'15.2\"", (31, 9, 15.2), NONE),
    ("−31°09'15.2\"", (31, 9, 15.2), MINUS),
    ("- 31°09'15.2\"", (31, 9, 15.2), MINUS),
    ("-0°30'", (0, 30, 0), MINUS),
    ("0°30'S", (0, 30, 0), S),
    ("0°0'1\"W", (0, 0, 1), W),
    ("-0:00:01", (0, 0, 1), MINUS),
    ("29°50'24\"E", (29, 50, 24), E),
    ("E29°50'24\"", (29, 50, 24), E),
    ("29°50'24\"East", (29, 50, 24), E),
    ("East 29°50'24\"", (29, 50, 24), E),
    ("029°50'24\"E", (29, 50, 24), E),
    ("179°59'59.9\"W", (179, 59, 59.9), W),
    ("180°0'0\"E", (180, 0, 0), E),
    ("90°0'0\"N", (90, 0, 0), N),
    ("90°S", (90, 0, 0), S),
    ("31°09.2533'N", (31, 9.2533, 0), N),
    ("31° 09.2533' N", (31, 9.2533, 0), N),
    ("31°09.2533N", (31, 9.2533, 0), N),
    ("31:09.2533", (31, 9.2533, 0), NONE),
    ("N31°09.2533", (31, 9.2533, 0), N),
    ("31d09.2533mN", (31, 9.2533, 0), N),
    ("31°9'", (31, 9, 0), NONE),
    ("31°9'N", (31, 9, 0), N),
    ("31:09", (31, 9, 0), NONE),
    ("31:09N", (31, 9, 0), N),
    ("31.15N", (31.15, 0, 0), N),
    ("31.15 N", (31.15, 0, 0), N),
    ("31.15°N", (31.15, 0, 0), N),
    ("31.15° N", (31.15, 0, 0), N),
    ("N31.15", (31.15, 0, 0), N),
    ("N 31.15°", (31.15, 0, 0), N),
    ("31,15°N", (31.15, 0, 0), N),
    ("31.15°", (31.15, 0, 0), NONE),
    ("-31.15°", (31.15, 0, 0), MINUS),
    ("31.15 deg", (31.15, 0, 0), NONE),
    ("31.15d", (31.15, 0, 0), NONE),
    ("31.15S", (31.15, 0, 0), S),
    ("31.15 south", (31.15, 0, 0), S),
    ("29.84E", (29.84, 0, 0), E),
    ("29.84 W", (29.84, 0, 0), W),
    ("west 29.84", (29.84, 0, 0), W),
    ("31N", (31, 0, 0), N),
    ("31°N", (31, 0, 0), N),
    ("31.15 N.", (31.15, 0, 0), N),
    ("N. 31.15", (31.15, 0, 0), N),
    ("٣١° ٠٩′ ١٥٫٢″ ش", (31, 9, 15.2), N),
    ("٣١° ٠٩′ ١٥٫٢″ شمالا", (31, 9, 15.2), N),
    ("٣١° ٠٩′ ١٥٫٢″ شمال", (31, 9, 15.2), N),
    ("ش ٣١° ٠٩′ ١٥٫٢″", (31, 9, 15.2), N),
    ("شمال ٣١° ٠٩′", (31, 9, 0), N),
    ("٢٩° ٥٠′ ٢٤″ ق", (29, 50, 24), E),
    ("٢٩° ٥٠′ ٢٤″ شرقا", (29, 50, 24), E),
    ("٢٩° ٥٠′ ٢٤″ شرق", (29, 50, 24), E),
    ("شرق ٢٩٫٨٤", (29.84, 0, 0), E),
    ("٢٩° ٥٠′ ٢٤″ غ", (29, 50, 24), W),
    ("٢٩° ٥٠′ ٢٤″ غربا", (29, 50, 24), W),
    ("٣١° ٠٩′ ج", (31, 9, 0), S),
    ("٣١° ٠٩′ جنوبا", (31, 9, 0), S),
    ("٣١ درجة ٠٩ دقيقة ١٥٫٢ ثانية شمالا", (31, 9, 15.2), N),
    ("٣١ درجة شمالا", (31, 0, 0), N),
    ("٣١٫١٥ ش", (31.15, 0, 0), N),
    ("۳۱° ۰۹′ ۱۵٫۲″ ش", (31, 9, 15.2), N),
    ("۳۱:۰۹:۱۵", (31, 9, 15), NONE),
    ("\u200f٣١° ٠٩′ ١٥٫٢″ ش\u200e", (31, 9, 15.2), N),
    ("31°\u00a009'\u00a015.2\"\u00a0N", (31, 9, 15.2), N),
    ("31°\u200909′\u200915.2″\u2009N", (31, 9, 15.2), N),
    ("31\u202f°09'N", (31, 9, 0), N),
    ("31도 9분 15.2초 북", (31, 9, 15.2), N),
    ("북위 31도 9분 15.2초", (31, 9, 15.2), N),
    ("동경 29도 50분 24초", (29, 50, 24), E),
    ("서경 29도", (29, 0, 0), W),
    ("남위 1도 30분", (1, 30, 0), S),
    ("  31°09'15.2\"N  ", (31, 9, 15.2), N),
    ("31°00'00\"N", (31, 0, 0), N),
    ("31°59'59.999\"N", (31, 59, 59.999), N),
]
REFUSED: Final = [
    ("31°60'00\"N", Fault.SIXTY),
    ("31°09'60\"N", Fault.SIXTY),
    ("31°75'N", Fault.SIXTY),
    ("31:60", Fault.SIXTY),
    ("31:09:61", Fault.SIXTY),
    ("٣١° ٦٠′ ش", Fault.SIXTY),
    ("31°60.5'N", Fault.SIXTY),
    ("-31°09'N", Fault.SIGN),
    ("-31°09'S", Fault.SIGN),
    ("+31.15 S", Fault.SIGN),
    ("N -31.15", Fault.SIGN),
    ("N31.15S", Fault.SIGN),
    ("N31.15N", Fault.SIGN),
    ("-29.84 W", Fault.SIGN),
    ("91°N", Fault.RANGE),
    ("90°00'00.1\"N", Fault.RANGE),
    ("181°E", Fault.RANGE),
    ("31.5°09'N", Fault.UNREAD),
    ("31°09.5'15\"N", Fault.UNREAD),
    ("31 09", Fault.UNREAD),
    ("31-09-15", Fault.UNREAD),
    ("2026-05-06", Fault.UNREAD),
    ("31°09'15\"X", Fault.UNREAD),
    ("31°'N", Fault.UNREAD),
    ("°", Fault.UNREAD),
    ("N", Fault.UNREAD),
    ("", Fault.UNREAD),
    ("north", Fault.UNREAD),
    ('31°09\'15"15"N', Fault.UNREAD),
    ("31°09'15\"N 29°50'24\"E", Fault.UNREAD),
    ("8G3RHR2X+2V", Fault.UNREAD),
    ("36RTV1234567890", Fault.UNREAD),
    ("=31+1", Fault.UNREAD),
    ("<b>31</b>", Fault.UNREAD),
    ("nan", Fault.UNREAD),
    ("31..15N", Fault.UNREAD),
]


@pytest.mark.parametrize(("text", "parts", "side"), READ, ids=[text for text, _, _ in READ])
def test_an_angle_is_read_as_a_person_reads_it(
    text: str, parts: tuple[float, float, float], side: tuple[int, str]
) -> None:
    """Degrees and sixtieths and sixtieths of these, worked out as fractions."""
    degrees, minutes, seconds = (Fraction(str(part)) for part in parts)
    angle = read_angle(text)
    assert isinstance(angle, Angle), angle
    assert angle.degrees == pytest.approx(float(side[0] * (degrees + minutes / 60 + seconds / 3600)), abs=1e-12)
    assert angle.axis == side[1]


@pytest.mark.parametrize(("text", "fault"), REFUSED, ids=[text for text, _ in REFUSED])
def test_what_is_no_angle_is_refused_by_its_fault(text: str, fault: Fault) -> None:
    """Sixty minutes, two signs, two letters, too far, or nothing that anybody reads."""
    assert read_angle(text) is fault


def test_there_are_as_many_cases_as_were_promised() -> None:
    """At least a hundred that are read."""
    assert len({text for text, _, _ in READ}) == len(READ) >= 100


FORMS: Final = ("{d}°{m}'{s}\"{h}", "{h} {d}° {m}′ {s}″", "{d}:{m}:{s} {h}", "{d} {m} {s}{h}", "{d}d{m}m{s}s{h}")
ARABIC: Final = str.maketrans("0123456789.", "٠١٢٣٤٥٦٧٨٩٫")


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    st.integers(0, 89),
    st.integers(0, 59),
    st.integers(0, 59_999),
    st.sampled_from("NSEW"),
    st.sampled_from(FORMS),
    st.booleans(),
)
def test_what_is_written_comes_back(
    degrees: int,
    minutes: int,
    thousandths: int,
    letter: str,
    form: str,
    arabic: bool,  # noqa: FBT001 - hypothesis gives what a law is about by position
) -> None:
    """Whatever form and digits; a thousandth of a second is 3 cm."""
    seconds = Fraction(thousandths, 1000)
    text = form.format(d=degrees, m=f"{minutes:02}", s=f"{float(seconds):.3f}", h=letter)
    angle = read_angle(text.translate(ARABIC) if arabic else text)
    assert isinstance(angle, Angle), text
    side = -1 if letter in "SW" else 1
    assert angle.degrees == pytest.approx(float(side * (degrees + Fraction(minutes, 60) + seconds / 3600)), abs=1e-12)
    assert angle.axis == ("latitude" if letter in "NS" else "longitude")


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(max_size=30))
def test_any_text_is_an_angle_or_a_fault(text: str) -> None:
    """Nothing raises, and no angle goes around the Earth."""
    angle = read_angle(text)
    assert isinstance(angle, Fault) or abs(angle.degrees) <= 180
