"""Finds the older encoding of a text that is no Unicode: certain for Arabic by a stated margin, ranked otherwise."""

import logging
import re
from dataclasses import dataclass
from typing import Final

from loaders.arabic import Likeness, likeness

# The encodings in which Arabic text without Unicode is still sent about, as people know them.
CANDIDATES: Final = ("windows-1256", "iso-8859-6", "mac_arabic", "cp720")
# Others, by the name that people know, and as the detector calls them.
_OTHERS: Final = {
    "windows-1252": "cp1252",
    "windows-1251": "cp1251",
    "windows-1253": "cp1253",
    "iso-8859-7": "iso8859_7",
    "windows-1254": "cp1254",
    "windows-1250": "cp1250",
    "shift_jis": "cp932",
    "euc-kr": "cp949",
    "big5": "big5",
    "gb18030": "gb18030",
}
# Nats: the reading is half a billion times likelier than the next one. A file of fewer than about six different
# Arabic words does not reach it and is asked about; no generated file was ever read wrongly above a fifth of it.
CERTAIN: Final = 20.0
# Nats for each pair of letters: Arabic, Persian and names reach 0.5, no text in another language came to 0.2.
ARABIC: Final = 0.5
FEWEST_WORDS: Final = 4
_WORD = re.compile(rb"[A-Za-z\x80-\xff]+")
_HIGH = re.compile(rb"[\x80-\xff]")
_SAMPLE: Final = 4_000_000
_DETECTED: Final = 65_536
_MOST_CANDIDATES: Final = 6


@dataclass(frozen=True, slots=True)
class Ranked:
    """Encodings that a text may be written in, the likeliest first; ``certain`` when the first needs no question."""

    names: tuple[str, ...]
    certain: bool = False


def rank(data: bytes) -> Ranked:
    """Return the encodings that ``data``, which is no Unicode, may be written in."""
    found = words_in(data)
    likely = {name: alike for name in CANDIDATES if (alike := _likeness(data, found, name)) is not None}
    names = sorted(likely, key=lambda name: -likely[name].nats)
    distinct = [name for at, name in enumerate(names) if not any(_same(found, name, other) for other in names[:at])]
    if distinct and _is_certain([likely[name] for name in distinct]):
        return Ranked(_named_first(data, found, distinct[0], names), certain=True)
    others = _others(data)
    arabic = [name for name in distinct if likely[name].mean > 0]
    rest = [name for name in distinct if name not in arabic]
    return Ranked(tuple([*arabic, *others, *rest][:_MOST_CANDIDATES]))


def words_in(data: bytes) -> tuple[bytes, ...]:
    """Return the distinct words in ``data`` that hold a byte beyond ASCII, in the order of their coming."""
    return tuple(dict.fromkeys(word for word in _WORD.findall(data[:_SAMPLE]) if _HIGH.search(word)))


def fits(data: bytes, name: str) -> bool:
    """Tell whether every byte of ``data`` exists in the encoding ``name``."""
    try:
        data.decode(name)
    except UnicodeDecodeError:
        return False
    return True


def _likeness(data: bytes, found: tuple[bytes, ...], name: str) -> Likeness | None:
    if not fits(data, name):
        return None
    return likeness(word.decode(name) for word in found)


def _is_certain(alike: list[Likeness]) -> bool:
    best = alike[0]
    margin = best.nats - alike[1].nats if len(alike) > 1 else best.nats
    return margin >= CERTAIN and best.nats >= CERTAIN and best.mean >= ARABIC and best.words >= FEWEST_WORDS


def _same(found: tuple[bytes, ...], one: str, other: str) -> bool:
    """Tell whether two encodings read the same words, apart from the width of a space."""
    return all(word.decode(one).replace("\u00a0", " ") == word.decode(other).replace("\u00a0", " ") for word in found)


def _named_first(data: bytes, found: tuple[bytes, ...], best: str, names: list[str]) -> tuple[str, ...]:
    """Return the encodings that read what ``best`` reads: ISO before Mac, unless Mac's own space stands there."""
    same = [name for name in names if name == best or _same(found, name, best)]
    mac = data.count(b"\xa0") > data.count(b" ")
    return tuple(sorted(same, key=lambda name: ((name == "mac_arabic") != mac, CANDIDATES.index(name))))


def _others(data: bytes) -> list[str]:
    """Return the other encodings that fit, those first that the detector ranks."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - few files need it

    logging.getLogger("charset_normalizer").setLevel(logging.ERROR)
    fitting = {name: codec for name, codec in _OTHERS.items() if fits(data, codec)}
    sample = data[:_DETECTED]
    sample = sample[: sample.rfind(b"\n") + 1] or sample
    told = [match.encoding for match in from_bytes(sample, cp_isolation=list(fitting.values()))] if fitting else []
    ranked = [name for codec in told for name, known in fitting.items() if known == codec]
    return [*ranked, *(name for name in fitting if name not in ranked and _is_text(sample, fitting[name]))]


def _is_text(sample: bytes, codec: str) -> bool:
    """Tell whether most signs beyond ASCII are letters in this reading."""
    signs = [sign for sign in sample.decode(codec, errors="ignore") if not sign.isascii()]
    return sum(map(str.isalpha, signs)) * 4 > len(signs) * 3
