"""Recognises text that was read in a wrong encoding once and saved so, and turns it back."""

import re
from dataclasses import dataclass
from typing import Final

from loaders.legacy import rank

# What a text was really written in, and what it was taken for when it was saved: «Ø§Ù„», «ط§ظ„», «ÇáãßÓ».
MENDINGS: Final = (
    "utf-8/windows-1252",
    "utf-8/iso-8859-1",
    "utf-8/windows-1256",
    "windows-1256/windows-1252",
    "iso-8859-6/iso-8859-1",
)
# A run of signs that one wrong reading made: letters and signs beyond ASCII that stand together.
_RUN = re.compile(r"[^\x00-\x7f]+")
_SAMPLE: Final = 200_000
_MOST: Final = 0.5
# Bytes that windows-1252 leaves open and that programs pass through as they are.
_OPEN: Final = {byte: bytes([byte]) for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


@dataclass(frozen=True, slots=True)
class Mended:
    """A text turned back, and how many runs of signs were."""

    text: str
    runs: int


def garbled(text: str) -> str:
    """Return the mending, one of ``MENDINGS``, that most of the signs beyond ASCII ask for; empty when none is."""
    runs = _RUN.findall(text[:_SAMPLE])
    if not runs:
        return ""
    distinct = list(dict.fromkeys(runs))
    for name in MENDINGS:
        true, taken_for = name.split("/")
        back = [raw for run in distinct if (raw := _back(run, taken_for)) is not None]
        if true == "utf-8":
            hits = sum(_is_utf8(raw) for raw in back)
            if hits > len(distinct) * _MOST:
                return name
        elif back and len(back) == len(distinct) and _is_legacy(back, true):
            return name
    return ""


def mend(text: str, name: str) -> Mended:
    """Return ``text`` with every run turned back that ``name`` can turn back; the rest stays as it is."""
    true, taken_for = name.split("/")
    runs = 0

    def turn(match: re.Match[str]) -> str:
        nonlocal runs
        made = _turned(match.group(), true, taken_for)
        runs += made != match.group()
        return made

    return Mended(_RUN.sub(turn, text), runs)


def _turned(run: str, true: str, taken_for: str) -> str:
    raw = _back(run, taken_for)
    try:
        return run if raw is None else raw.decode(true)
    except UnicodeDecodeError:
        return run


def _back(run: str, taken_for: str) -> bytes | None:
    """Return the bytes that were taken for ``run``; None where it cannot be that."""
    try:
        return b"".join(_OPEN[ord(sign)] if ord(sign) in _OPEN else sign.encode(taken_for) for sign in run)
    except UnicodeEncodeError:
        return None


def _is_utf8(raw: bytes) -> bool:
    try:
        return len(raw.decode("utf-8")) < len(raw)
    except UnicodeDecodeError:
        return False


def _is_legacy(back: list[bytes], true: str) -> bool:
    """Tell whether the bytes are Arabic in the encoding ``true`` with the certainty that a file of them would need."""
    ranked = rank(b"\n".join(back))
    return ranked.certain and ranked.names[0] == true
