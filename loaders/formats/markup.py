"""Walks through XML without ever expanding an entity: what declares a document type of its own is refused."""

from collections.abc import Callable
from typing import IO, Final
from xml.parsers import expat

from model.problem import Problem, ProblemError, Severity

Attributes = dict[str, str]
_CHUNK: Final = 1 << 16
_BETWEEN: Final = " "  # between the address of a namespace and a name in it
# Nested deeper than any table or map; whoever writes more is after the memory of the reader.
DEEPEST: Final = 200


def local(name: str) -> str:
    """Return the name of an element or attribute without its namespace."""
    return name.rpartition(_BETWEEN)[2]


def parser_of(
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
    *,
    encoding: str | None = None,
) -> expat.XMLParserType:
    """Return a parser that calls ``start``, ``end`` and ``text``, and refuses a document type and entities.

    Parameters
    ----------
    encoding
        What the bytes are in, whatever the file says of itself; None to believe the file.
    """
    parser = expat.ParserCreate(encoding, _BETWEEN)
    parser.buffer_text = True
    parser.StartElementHandler = start
    if end is not None:
        parser.EndElementHandler = end
    if text is not None:
        parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    return parser


def walk(parser: expat.XMLParserType, file: IO[bytes], part: str) -> None:
    """Feed a whole file to a parser.

    Parameters
    ----------
    part
        Name of the file, or of the member of an archive, for the sentence.

    Raises
    ------
    ProblemError
        ``markup-broken`` with line and character; ``markup-entities`` when it declares a document type or entities.
    """
    try:
        while chunk := file.read(_CHUNK):
            parser.Parse(chunk, False)  # noqa: FBT003 - expat takes no keyword
        parser.Parse(b"", True)  # noqa: FBT003
    except expat.ExpatError as fault:
        raise ProblemError(_broken(part, fault.lineno, fault.offset + 1)) from fault
    except (LookupError, ValueError) as fault:
        # An encoding that Python does not know, or that has more than one byte for a character.
        raise ProblemError(_broken(part, 1, 1)) from fault


def _broken(part: str, line: int, character: int) -> Problem:
    return Problem("markup-broken", Severity.REFUSE, facts={"part": part, "line": line, "character": character})


def _refuse(*_: object) -> None:
    raise ProblemError(Problem("markup-entities", Severity.REFUSE))
