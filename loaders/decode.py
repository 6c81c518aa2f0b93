"""Turns the bytes of a text file into text, and never guesses an encoding in silence."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from loaders.damage import Damage, damage_of
from loaders.finding import MOST_PLACES, shown
from loaders.legacy import rank, words_in
from loaders.mojibake import MENDINGS, garbled, mend
from loaders.wide import wide_encoding
from model.problem import Place, Problem, ProblemError, Severity

UTF8: Final = "utf-8"
_MARK: Final = "\ufeff"
_LOST: Final = "\ufffd"
_ASCII: Final = 0x80
_SAMPLE: Final = 60
_MOST_WORDS: Final = 6


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text without its byte-order mark, the encoding that it was written in, and what has to be told of the reading.

    Where there are problems, the text is not what the bytes of the file are in that encoding.
    """

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def decode(data: bytes, encoding: str | None) -> Decoded:
    """Return ``data`` as text.

    UTF-8 is taken as it is; UTF-16, UTF-32 and what is Arabic beyond doubt in an older encoding are taken and told.

    Parameters
    ----------
    encoding
        What a person said that it is, or how it is to be mended (one of ``loaders.mojibake.MENDINGS``); None to
        find it.

    Raises
    ------
    ProblemError
        ``encoding-unsure`` (a choice, with what each candidate would read) when it cannot be told;
        ``encoding-damaged`` (a choice) when it is UTF-8 but for a few bytes; ``text-misread`` (a choice) when
        it was read wrongly and saved so before it came here;
        ``encoding-mixed`` when some rows are UTF-8 and others are not: every choice would garble some of them;
        ``encoding-wrong`` when the bytes are not in the encoding that was named.
    """
    if encoding is not None:
        return _as_named(data, encoding.strip().lower())
    wide = wide_encoding(data)
    if wide:
        return _wide(data, wide)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        return _not_unicode(data, fault.start)
    mending = "" if text.isascii() else garbled(text)
    if mending:
        raise ProblemError(_garbled(text, mending))
    return Decoded(text, UTF8)


def is_known(encoding: str) -> bool:
    """Tell whether ``encoding`` is the name of a text encoding, or of a mending."""
    if encoding.strip().lower() in MENDINGS:
        return True
    try:
        # Not of nothing: Python answers that without looking the name up.
        b"ab".decode(encoding)
    except UnicodeError:
        return True
    except (LookupError, ValueError):
        # ValueError: a zero byte within the name, as a broken file may hold.
        return False
    return True


def _as_named(data: bytes, name: str) -> Decoded:
    if name in MENDINGS:
        mended = mend(_as_named(data, UTF8).text, name)
        if not mended.runs:
            raise ProblemError(_wrong(name, 0))
        told = Problem("text-mended", Severity.REPAIR, mended.runs, facts={"encoding": name})
        return Decoded(mended.text, UTF8, (told,))
    try:
        # A mark is no part of the text; Python leaves it there for every codec but two.
        text = data.decode(name).removeprefix(_MARK)
        # Codecs that know escapes, such as UTF-7, let half a character through, which no file could keep.
        text.encode()
    except (UnicodeError, LookupError) as fault:
        if name.replace("_", "-") in {UTF8, "utf8", "utf-8-sig"} and (found := damage_of(data)).is_slight:
            return _with_gaps(data, found)
        start = fault.start if isinstance(fault, UnicodeDecodeError) else 0
        raise ProblemError(_wrong(name, start)) from fault
    return Decoded(text, name)


def _wide(data: bytes, name: str) -> Decoded:
    try:
        text = data.decode(name).removeprefix(_MARK)
    except UnicodeDecodeError as fault:
        raise ProblemError(_wrong(name, fault.start)) from fault
    return Decoded(text, name, (Problem("encoding-wide", Severity.REPAIR, facts={"encoding": name}),))


def _not_unicode(data: bytes, start: int) -> Decoded:
    """Read what is no UTF-8, where that is certain.

    Raises
    ------
    ProblemError
        Where it is not.
    """
    found = damage_of(data)
    if found.unicode and found.other:
        facts = {"other": found.unicode}
        places = (Place(found.other[0]), Place(found.unicode))
        raise ProblemError(Problem("encoding-mixed", Severity.REFUSE, 1, places, facts))
    if found.is_slight and found.unicode:
        raise ProblemError(_damaged(data, found))
    ranked = rank(data)
    if not ranked.certain:
        names = (*ranked.names, *((UTF8,) if found.is_slight else ()))
        raise ProblemError(_unsure(data, start, names))
    name = ranked.names[0]
    words = [word.decode(name) for word in words_in(data)[:_MOST_WORDS]]
    row, line = _line(data, start)
    where = (Place(row, found=_preview(line, name)),)
    told = Problem("encoding-read", Severity.REPAIR, 1, where, {"encoding": name, "words": " · ".join(words)})
    return Decoded(data.decode(name), name, (told,))


def _unsure(data: bytes, start: int, names: Sequence[str]) -> Problem:
    row, line = _line(data, start)
    where = tuple(Place(row, found=_preview(line, name)) for name in names)
    facts = {"names": ", ".join(names), "option": names[0]}
    return Problem("encoding-unsure", Severity.CHOICE, 1, where, facts, tuple(names))


def _damaged(data: bytes, found: Damage) -> Problem:
    return Problem("encoding-damaged", Severity.CHOICE, len(found.cut), _cut(data, found), {"option": UTF8}, (UTF8,))


def _with_gaps(data: bytes, found: Damage) -> Decoded:
    """Read UTF-8 with a visible mark where bytes are none."""
    told = Problem("encoding-gaps", Severity.REPAIR, len(found.cut), _cut(data, found), {"mark": _LOST})
    return Decoded(data.decode("utf-8-sig", errors="replace"), UTF8, (told,))


def _cut(data: bytes, found: Damage) -> tuple[Place, ...]:
    """Return the first rows that lost bytes, as they read without them."""
    lines = data.split(b"\n")
    return tuple(Place(row, found=_preview(lines[row - 1], UTF8)) for row in found.cut[:MOST_PLACES])


def _garbled(text: str, mending: str) -> Problem:
    """Ask whether a text is to be turned back; the places show one row as it would be, and as it stands."""
    lines = text.split("\n")
    row = next(at for at, line in enumerate(lines) if mend(line, mending).runs)
    readings = (mend(lines[row], mending).text, lines[row])
    where = tuple(Place(row + 1, found=shown(reading.strip())) for reading in readings)
    facts = {"option": mending, "standing": shown(lines[row].strip())}
    return Problem("text-misread", Severity.CHOICE, 1, where, facts, (mending, UTF8))


def _wrong(name: str, start: int) -> Problem:
    return Problem("encoding-wrong", Severity.REFUSE, facts={"encoding": name, "byte": start + 1})


def _line(data: bytes, start: int) -> tuple[int, bytes]:
    """Return the number of the row in which a byte stands, and the part of the row about it."""
    begin = data.rfind(b"\n", 0, start) + 1
    end = data.find(b"\n", start)
    line = data[begin : end if end >= 0 else len(data)]
    first = max(0, start - begin - _SAMPLE // 2)
    # Not from within a sign of several bytes.
    while first and line[first - 1] >= _ASCII:
        first -= 1
    return data.count(b"\n", 0, start) + 1, line[first : first + 2 * _SAMPLE]


def _preview(line: bytes, name: str) -> str:
    return shown(line.decode(name, errors="replace").strip())
