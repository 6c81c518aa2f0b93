"""Numbers on paper: what became of their codes, and one as a picture, kept under the rule of ``ui/drawn.py``."""

import math
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime

from i18n import Locale, locale
from i18n.locale import bare
from model.indicator import Result
from model.problem import ProblemError
from model.text import Language
from reports.brief import brief_of
from reports.content import Asked
from reports.figure import PNG, figure_bytes
from reports.gathering import gathered, surroundings
from reports.paper import faces_of_paper
from reports.verifying import differences, outcome_words, verified
from store.passports import keep_passports
from ui import doors, kept
from ui.remembered import remembered
from ui.state import real_only

SAME, OTHER, UNKNOWN = "same", "other", "unknown"
SECONDS = 60.0  # a file that was meddled with is seen that much later


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of a code: ``same``, ``other``, or ``unknown`` where it could not be made again, and why."""

    code: str
    kind: str
    lines: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Return whether it is the number that was printed."""
        return self.kind == SAME


def checked(text: str, say: Locale) -> Checked:
    """Return what became of a code that somebody typed."""
    return _checked(doors.shelf().state(), text, say.language)


@remembered(entries=64, seconds=SECONDS)
def _checked(state: str, text: str, language: Language) -> Checked:
    say = locale(language)
    try:
        (outcome,) = verified([text], {})
    except ProblemError as fault:
        return Checked("", UNKNOWN, tuple(bare(say.problem(one)) for one in fault.problems))
    code = outcome.code if outcome.number is None else f"{outcome.code}.{outcome.number:02d}"
    if outcome.replay is None:
        return Checked(code, UNKNOWN, tuple(bare(say.problem(one)) for one in outcome.problems))
    names = doors.names_in(state, language, real=False)
    told = bare(say.say("report-check-number", **outcome_words(outcome, names, say)))
    changed = [line for line in differences(outcome, names, say).splitlines() if line.strip()]
    if outcome.same:
        return Checked(code, SAME, (told, *changed[1:]))  # the first says what the heading does
    return Checked(code, OTHER, (told, *changed))


def picture(result: Result, zone: str, say: Locale) -> bytes:
    """Return the map and the bars of a result as a PNG that carries its title, evidence, source and date inside."""
    asked = Asked(
        indicators=(result.indicator.id,),
        zone=zone,
        threshold=math.nan if result.at_own_reach() else result.threshold,
        group=result.group,
        profile=result.profile,
        real_only=real_only(),
    )
    return _picture(doors.shelf().state(), asked, kept.today(), say.language)


@remembered(entries=8)
def _picture(state: str, asked: Asked, day: date, language: Language) -> bytes:  # noqa: ARG001 - it bears the day
    base = None if asked.profile else doors.ground_in(state, real=asked.real_only)
    content = gathered(asked, datetime.now(UTC), base=base)
    # Its code can be verified like any other; a home that nobody can write to takes away nobody's picture.
    with suppress(OSError):
        keep_passports(content.records())
    brief = brief_of(content, *surroundings(content), locale(language))
    return figure_bytes(brief, PNG, faces_of_paper(), content.made_at)
