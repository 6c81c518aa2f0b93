"""A guided tour as a presenter writes it: slides in an order, each bound to data, with words of their own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from model.text import LANGUAGES, Language, Text

SECONDS: Final = 20.0
LEAST_SECONDS, MOST_SECONDS = 3.0, 600.0
IDLE_SECONDS: Final = 60.0
LEAST_IDLE, MOST_IDLE = 5.0, 3600.0

# What a slide of each kind is bound to, and by which name its own words may call a value of it.
KINDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "district": ("indicator",),
        "move": ("place",),
        "coverage": ("indicator", "reach", "group", "zone"),
        "groups": ("indicator", "reach", "family", "zone"),
        "inclusion": ("counter", "reach", "zone"),
        "site": ("service", "reach", "goal"),
        "index": ("index",),
        "sources": (),
        "take_home": ("indicator", "reach", "group", "zone"),
        "words": (),
    }
)
NEEDED: Final = frozenset(
    {"indicator", "place", "service", "counter", "index"}
)  # of these a slide of its kind names one
FACTS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "district": ("value", "persons"),
        "move": ("planned", "reported"),
        "coverage": ("value", "persons", "beyond", "reach"),
        "groups": ("least", "most", "gap"),
        "inclusion": ("persons", "value", "reach"),
        "site": ("persons", "reach"),
        "index": ("best", "worst"),
        "sources": ("datasets", "illustrative"),
        "take_home": ("value", "persons", "code"),
        "words": (),
    }
)
EVERYWHERE: Final = ("district", "region")  # names that any slide's words may call


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide of a tour.

    Parameters
    ----------
    kind
        One of ``KINDS``.
    bound
        What its numbers are of: ids by the names that its kind knows.
    reach
        Metres; NaN for the indicator's own.
    title, words, notes
        The presenter's own; empty for those that the kind has. A value is called by its name, as ``{value}``: no
        digit stands in them.
    seconds
        How long it stands while the tour runs.
    language
        In which it is always shown; empty for the one that the stand is in.
    skip
        Whether the tour passes it over.
    """

    id: str
    kind: str
    bound: Mapping[str, str] = field(default_factory=dict)
    reach: float = float("nan")
    title: Text = field(default_factory=Text)
    words: Text = field(default_factory=Text)
    notes: Text = field(default_factory=Text)
    seconds: float = SECONDS
    language: Language | None = None
    skip: bool = False

    def names(self) -> tuple[str, ...]:
        """Return the names of the values that the slide's own words may call."""
        return (*EVERYWHERE, *FACTS[self.kind])


@dataclass(frozen=True, slots=True)
class Tour:
    """The slides in their order, and how the stand behaves.

    Parameters
    ----------
    language
        In which it starts, and to which it goes back.
    idle
        Seconds after the last touch until it goes back to its beginning.
    real
        Whether illustrations are left away.
    """

    slides: tuple[Slide, ...]
    language: Language = LANGUAGES[0]
    idle: float = IDLE_SECONDS
    real: bool = False

    def shown(self) -> tuple[Slide, ...]:
        """Return the slides that the tour does not pass over."""
        return tuple(slide for slide in self.slides if not slide.skip)
