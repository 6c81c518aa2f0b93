"""Turns the bytes of a text file into text, and never guesses an encoding in silence."""

import codecs
import re
from dataclasses import dataclass
from typing import Final

from model.problem import Place, Problem, ProblemError, Severity

# The encodings in which Arabic text without Unicode is still sent about.
CANDIDATES: Final = ("windows-1256", "iso-8859-6", "mac_arabic")
_MARKS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SAMPLE: Final = 60
# Two letters in a row: no older encoding of Arabic writes real words that are this in UTF-8 by chance.
_ARABIC: Final = re.compile(r"[\u0620-\u064a]{2}")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text without its byte-order mark, and the encoding that it was written in."""

    text: str
    encoding: str


def decode(data: bytes, encoding: str | None) -> Decoded:
    """Return ``data`` as text.

    Parameters
    ----------
    encoding
        What a person said that it is; None to recognise UTF-8, and UTF-16 by its mark.

    Raises
    ------
    ProblemError
        ``encoding-unsure`` (a choice, with what each candidate would read) when it is neither;
        ``encoding-mixed`` when some rows are UTF-8 and others are not: every choice would garble some of them;
        ``encoding-wrong`` when the bytes are not in the encoding that was named.
    """
    if encoding is not None:
        return _as_named(data, encoding)
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return Decoded(data.decode("utf-8-sig" if marked == "utf-8" else marked), marked)
    except UnicodeDecodeError as fault:
        if marked == "utf-16":
            raise ProblemError(_wrong(marked, fault)) from fault
        raise ProblemError(_unsure(data, fault.start)) from fault


def is_known(encoding: str) -> bool:
    """Tell whether ``encoding`` is the name of a text encoding."""
    try:
        # Not of nothing: Python answers that without looking the name up.
        b"ab".decode(encoding)
    except LookupError:
        return False
    except UnicodeError:
        return True
    return True


def _as_named(data: bytes, encoding: str) -> Decoded:
    name = encoding.strip().lower()
    try:
        # A mark is no part of the text; Python leaves it there for every codec but two.
        text = data.decode(name).removeprefix("\ufeff")
        # Codecs that know escapes, such as UTF-7, let half a character through, which no file could keep.
        text.encode()
    except (UnicodeError, LookupError) as fault:
        raise ProblemError(_wrong(name, fault)) from fault
    return Decoded(text, name)


def _wrong(name: str, fault: Exception) -> Problem:
    start = fault.start if isinstance(fault, UnicodeDecodeError) else 0
    return Problem("encoding-wrong", Severity.REFUSE, facts={"encoding": name, "byte": start + 1})


def _unsure(data: bytes, start: int) -> Problem:
    row = data.count(b"\n", 0, start) + 1
    other = next((at for at, line in enumerate(data.split(b"\n"), start=1) if _is_unicode(line)), 0)
    if other:
        return Problem("encoding-mixed", Severity.REFUSE, 1, (Place(row), Place(other)), {"other": other})
    begin = data.rfind(b"\n", 0, start) + 1
    end = data.find(b"\n", start)
    line = data[begin : end if end >= 0 else len(data)]
    near = line[max(0, start - begin - _SAMPLE // 2) :][:_SAMPLE]
    fitting = tuple(name for name in CANDIDATES if _fits(data, name)) or CANDIDATES
    where = tuple(Place(row, found=f"{name}: {near.decode(name, errors='replace').strip()}") for name in fitting)
    return Problem(
        "encoding-unsure", Severity.CHOICE, 1, where, {"names": ", ".join(fitting), "option": fitting[0]}, fitting
    )


def _is_unicode(line: bytes) -> bool:
    """Tell whether Arabic stands in a line, in UTF-8."""
    return _fits(line, "utf-8") and _ARABIC.search(line.decode("utf-8")) is not None


def _fits(data: bytes, name: str) -> bool:
    try:
        data.decode(name)
    except UnicodeDecodeError:
        return False
    return True
