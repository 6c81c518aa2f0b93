"""What became of printed codes, under the rule of ``ui/drawn.py``: to make a number again takes seconds."""

from dataclasses import dataclass

from i18n import Locale, locale
from i18n.locale import bare
from model.problem import ProblemError
from model.text import Language
from reports.verifying import differences, outcome_words, verified
from ui import doors
from ui.remembered import remembered

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
