"""Reads angles as people write them: degrees, minutes and seconds with marks, letters or words in three scripts."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

from loaders.words import DIGITS

Axis = Literal["", "longitude", "latitude"]


@dataclass(frozen=True, slots=True)
class Angle:
    """An angle in degrees, north and east positive; the axis is empty where no letter tells it."""

    degrees: float
    axis: Axis = ""


class Fault(StrEnum):
    """Why a text is no angle."""

    UNREAD = "unread"
    SIXTY = "sixty"
    SIGN = "sign"
    RANGE = "range"


_UNSEEN = re.compile(r"[\u00a0\u2009\u202f]+")
_DIRECTION = re.compile(r"[\u200e\u200f\u061c\u2066-\u2069\u202a-\u202e\u0640]")
_MARKS: Final = str.maketrans(
    {
        **dict.fromkeys("\u00ba\u02da\u2070\u1d52", "°"),
        **dict.fromkeys("\u2032\u2018\u2019\u02b9\u00b4\u0060\u02bc", "'"),
        **dict.fromkeys("\u2033\u201c\u201d\u02ba\u02dd", '"'),
        **dict.fromkeys("\u2212\u2013", "-"),
        "\u066b": ".",
    }
)
_HEMISPHERES: Final[dict[str, tuple[int, Axis]]] = {
    **dict.fromkeys(("n", "north", "ش", "شمال", "شمالا", "북위", "북"), (1, "latitude")),
    **dict.fromkeys(("s", "south", "ج", "جنوب", "جنوبا", "남위", "남"), (-1, "latitude")),
    **dict.fromkeys(("e", "east", "ق", "شرق", "شرقا", "동경", "동"), (1, "longitude")),
    **dict.fromkeys(("w", "west", "غ", "غرب", "غربا", "서경", "서"), (-1, "longitude")),
}
_NAMED: Final = "|".join(sorted(map(re.escape, _HEMISPHERES), key=len, reverse=True))
_BEFORE = re.compile(rf"({_NAMED})[\s.:,]*(?=[-+\d])")
_BEHIND = re.compile(rf"(?<![a-z\u0620-\u064a\uac00-\ud7a3])({_NAMED})\.?$")
_UNITS: Final = (
    (re.compile(r"(?<=\d)\s*(?:degrees|degree|deg|d|درجة|درجه|도)(?![a-z\u0620-\u064a])\.?"), "°"),
    (re.compile(r"(?<=\d)\s*(?:minutes|minute|min|m|دقيقة|دقيقه|분)(?![a-z\u0620-\u064a])\.?"), "'"),
    (re.compile(r"(?<=\d)\s*(?:seconds|second|sec|ثانية|ثانيه|초)(?![a-z\u0620-\u064a])\.?"), '"'),
    # A lone s is south, unless another letter says where: 31d09m15.2sN.
    (re.compile(r"(?<=\d)\s*s(?=\s*[nsew]\.?$)"), '"'),
)
# Letters that follow a unit letter at once are told apart first: 31d9m, 15.2sN.
_GLUED = re.compile(r"(?<=\d)([dm])(?=\s*(?:\d|[nsew]\.?$))")
_NUMBER: Final = r"\d+(?:[.,]\d+)?"
_DECIMAL = re.compile(rf"({_NUMBER})\s*(°?)", re.ASCII)
_MINUTES = re.compile(rf"(\d+)\s*(?:°|:)\s*({_NUMBER})\s*'?", re.ASCII)
_SECONDS = re.compile(rf"(\d+)\s*(?:°|:|\s)\s*(\d+)\s*(?:'|:|\s)\s*({_NUMBER})\s*(?:\"|'')?", re.ASCII)
_HYPHENS = re.compile(rf"(\d+)-(\d+)-({_NUMBER})", re.ASCII)
_SIXTY: Final = 60
_FARTHEST: Final = {"": 180.0, "longitude": 180.0, "latitude": 90.0}


def read_angle(text: str) -> Angle | Fault:
    """Return the angle that ``text`` writes, or why it is none.

    A sign and a letter for the hemisphere are two ways to say one thing: where both stand, nobody can tell whether
    -31 S means south or north, so such a text is refused even where they agree.
    """
    rest = _UNSEEN.sub(" ", _DIRECTION.sub("", text.casefold())).translate(DIGITS).translate(_MARKS).strip()
    for word, mark in _UNITS:
        rest = word.sub(mark, rest)
    rest = _GLUED.sub(lambda letter: "°" if letter.group(1) == "d" else "'", rest)
    named = [match for match in (_BEFORE.match(rest), _BEHIND.search(rest)) if match]
    if len(named) > 1:
        return Fault.SIGN
    side, axis = _HEMISPHERES[named[0].group(1)] if named else (1, "")
    if named:
        rest = (rest[: named[0].start()] + rest[named[0].end() :]).strip()
    sign = -1 if rest.startswith("-") else 1
    if rest.startswith(("-", "+")):
        if named:
            return Fault.SIGN
        rest = rest[1:].lstrip()
    parts = _parts(rest, named=bool(named))
    if not parts:
        return Fault.UNREAD
    if any(part >= _SIXTY for part in parts[1:]):
        return Fault.SIXTY
    degrees = sum(part / _SIXTY**place for place, part in enumerate(parts))
    if degrees > _FARTHEST[axis]:
        return Fault.RANGE
    return Angle(sign * side * degrees, axis)


def _parts(text: str, *, named: bool) -> tuple[float, ...]:
    """Return degrees, minutes and seconds as far as they are written; none where the text is no angle."""
    patterns = (_DECIMAL, _MINUTES, _SECONDS, *((_HYPHENS,) if named else ()))
    match = next((found for pattern in patterns if (found := pattern.fullmatch(text))), None)
    if match is None:
        return ()
    return tuple(float(part.replace(",", ".")) for part in match.groups() if part not in {"", "°"})
