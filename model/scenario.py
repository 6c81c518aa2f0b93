"""A what-if as a list of edits to the data in use: what an official would build, close, bar, flood or let grow."""

from dataclasses import dataclass
from typing import Final, TypeAlias

# A file that says another one is not read: its words may mean something else.
FORMAT: Final = "elmax-scenario-1"
# Longitude and latitude (EPSG:4326) of at least two points, in order.
Line: TypeAlias = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Open a place of ``service``; ``capacity`` in what its neighbours are counted in, ``id`` to name it by later."""

    service: str
    lon: float
    lat: float
    capacity: float | None = None
    id: str = ""

    @property
    def name(self) -> str:
        """What later edits call it."""
        return self.id or f"{self.service}-{self.lon!r}-{self.lat!r}"


@dataclass(frozen=True, slots=True)
class Move:
    """Let a facility stand elsewhere: the one called ``facility``, or the one in ``row`` (from 1) of ``service``."""

    lon: float
    lat: float
    facility: str = ""
    service: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Close:
    """Close a facility, named as in ``Move``."""

    facility: str = ""
    service: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Resize:
    """Give a facility, named as in ``Move``, another capacity."""

    capacity: float
    facility: str = ""
    service: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    """Build a footway whose two ends join the nearest streets; ``bridge`` leads it over barriers."""

    line: Line
    bridge: bool = False


@dataclass(frozen=True, slots=True)
class Unlink:
    """Take a street away: the one in ``row`` (from 1), or the one nearest to a point."""

    row: int = 0
    lon: float | None = None
    lat: float | None = None


@dataclass(frozen=True, slots=True)
class CloseBridge:
    """Bar a bridge, named as in ``Unlink``: in its middle, or where the point lies."""

    row: int = 0
    lon: float | None = None
    lat: float | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """Set up a barrier."""

    line: Line
    kind: str = "wall"


@dataclass(frozen=True, slots=True)
class Unbar:
    """Take a barrier away, named as in ``Unlink``."""

    row: int = 0
    lon: float | None = None
    lat: float | None = None


@dataclass(frozen=True, slots=True)
class Flood:
    """Cut off homes, streets and places on ground at or below ``level``, metres above the datum of the samples."""

    level: float


@dataclass(frozen=True, slots=True)
class Grow:
    """Multiply the residents of ``zone``, or of all where it is empty."""

    factor: float
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Walk:
    """Let somebody else walk: an id of the walking profiles."""

    profile: str


Edit: TypeAlias = Place | Move | Close | Resize | Link | Unlink | CloseBridge | Bar | Unbar | Flood | Grow | Walk
Spotted: TypeAlias = Unlink | CloseBridge | Unbar
Named: TypeAlias = Move | Close | Resize
# What each is called in a file.
EDITS: Final[dict[str, type[Edit]]] = {
    "place": Place,
    "move": Move,
    "close": Close,
    "resize": Resize,
    "link": Link,
    "unlink": Unlink,
    "close_bridge": CloseBridge,
    "bar": Bar,
    "unbar": Unbar,
    "flood": Flood,
    "grow": Grow,
    "walk": Walk,
}


@dataclass(frozen=True, slots=True, order=True)
class Pin:
    """One version of a dataset that the numbers were made from, for a role and one of its services or parameters."""

    role: str
    service: str
    dataset: str
    version: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Scenario:
    """Edits, in the order in which they are done, to the versions in ``base``; to what is in use where it is empty."""

    edits: tuple[Edit, ...]
    base: tuple[Pin, ...] = ()
