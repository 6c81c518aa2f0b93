"""A number's passport: a short code for all that it was made of, and the record by which it is made again.

A code is the beginning of a hash over the record: indicator, numbers put in, versions of the data with their hashes,
method and values. So it cannot be kept for other numbers, and a record that somebody changes no longer fits its code.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Final, cast

from model.problem import Place, Problem, ProblemError, Severity
from reports.content import Plain

# Crockford's: no letter in it passes for a digit; what is read as one is taken for it.
LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MISREAD: Final = str.maketrans("OIL٠١٢٣٤٥٦٧٨٩", "0110123456789")
LONG, GROUP, BITS = 12, 4, 5  # letters of a code, of each of its groups, and bits of each letter
WHOLE: Final = 0  # the number of the district's value; zones count from 1, in their own order
KEPT: Final = ("format", "indicator", "method", "definition", "numbers", "asked", "weight", "real_only", "metric_crs")
OF_INPUT: Final = ("role", "dataset", "version", "sha256", "parameters")
OF_VALUE: Final = ("zone", "value", "low", "high", "unit", "persons", "evidence", "reason")
# Other versions of a library may give the same numbers: they are told, and no part of what a number is.
BESIDE: Final = "libraries"
Record = Mapping[str, Plain]


def record_of(explanation: Record, district: str) -> dict[str, Plain]:
    """Return what is kept of an explanation: what making the number again needs, and the values."""
    inputs = cast("list[dict[str, Plain]]", explanation["inputs"])
    values = cast("list[dict[str, Plain]]", explanation["values"])
    return {
        "district": district,
        **{name: explanation[name] for name in KEPT if name in explanation},
        "inputs": [{name: one[name] for name in OF_INPUT if name in one} for one in inputs],
        "values": [{name: one[name] for name in OF_VALUE} for one in values],
        "values_sha256": explanation["values_sha256"],
        BESIDE: explanation[BESIDE],
    }


def code_of(record: Record) -> str:
    """Return the code of a record, in groups."""
    told = {name: part for name, part in record.items() if name != BESIDE}
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, allow_nan=False)
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()) >> (256 - LONG * BITS)
    letters = "".join(LETTERS[number >> BITS * at & 31] for at in reversed(range(LONG)))
    return "-".join(letters[at : at + GROUP] for at in range(0, LONG, GROUP))


def numbers_of(record: Record) -> dict[str, int]:
    """Return the number that stands behind the code for every zone of a record."""
    zones = [str(row["zone"]) for row in cast("list[dict[str, Plain]]", record["values"])]
    return {zone: WHOLE if at == len(zones) - 1 else at + 1 for at, zone in enumerate(zones)}


def numbered(number: int) -> str:
    """Return the number of a zone as it stands behind a code."""
    return f"{number:02d}"


def read_code(text: str) -> tuple[str, int | None]:
    """Return the code that somebody typed, and the number behind it; None where there is none.

    Raises
    ------
    ProblemError
        Rule ``code-unreadable``.
    """
    code, _, number = text.strip().upper().translate(MISREAD).partition(".")
    letters = "".join(letter for letter in code if letter not in " -")
    if len(letters) != LONG or set(letters) - set(LETTERS) or (number and not (number.isascii() and number.isdigit())):
        raise ProblemError(Problem("code-unreadable", Severity.REFUSE, where=(Place(found=text),)))
    grouped = "-".join(letters[at : at + GROUP] for at in range(0, LONG, GROUP))
    return grouped, int(number) if number else None


def checked(code: str, record: Record) -> Record:
    """Return a record that fits its code.

    Raises
    ------
    ProblemError
        Rule ``code-altered``: it is another than the code was made of.
    """
    try:
        fits = code_of(record) == code
    except (TypeError, ValueError):
        fits = False
    if not fits:
        raise ProblemError(Problem("code-altered", Severity.REFUSE, facts={"code": code}))
    return record
