"""The door of the indicators: ``python -m indicators``."""

import argparse
import sys
from collections.abc import Sequence
from functools import cache
from typing import Final

from i18n import locale
from i18n.terminal import language_of, plain, speak_alone
from indicators.arguments import parser
from indicators.commands import FAILED, REFUSED, WRONG_USAGE, run
from model.problem import ProblemError
from model.text import Language

# What was asked for is understood, and refused all the same.
REFUSAL_RULES: Final = frozenset({"definition-unknown", "dataset-unknown", "dataset-removed", "held-unknown"})
USAGE_RULES: Final = frozenset(
    {
        "indicator-unknown",
        "zone-unknown",
        "profile-unknown",
        "threshold-impossible",
        "of-unfit",
        "group-unknown",
        "document-missing",
        "document-unreadable",
        "explanation-unfit",
        "borders-unfit",
        "groups-unfit",
        "scores-unfit",
        "scores-missing",
        "curve-unfit",
        "place-unreached",
        "weights-unknown",
        "draws-impossible",
        "project-unknown",
        "parameter-unobserved",
        "place-id-unknown",
    }
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    own = language_of(sys.argv[1:] if arguments is None else arguments)
    options = _parser(own).parse_args(arguments)
    say = locale(options.lang)
    try:
        return run(options, say)
    except ProblemError as refusal:
        for problem in refusal.problems:
            sys.stderr.write(plain(say.problem(problem)) + "\n")
        rules = {problem.rule for problem in refusal.problems}
        refused = all(rule.startswith(("made-", "scenario-", "candidate-")) or rule in REFUSAL_RULES for rule in rules)
        misused = all(rule.startswith("site-") or rule in USAGE_RULES for rule in rules)
        return REFUSED if refused else WRONG_USAGE if misused else FAILED
    except OSError as fault:
        sys.stderr.write(plain(say.say("indicators-disk-failed", found=str(fault))) + "\n")
        return FAILED


# To make it takes longer than many a command, and whoever calls several in one process needs one.
@cache
def _parser(own: Language) -> argparse.ArgumentParser:
    return parser(lambda key: plain(locale(own).say(key)), own)


if __name__ == "__main__":
    speak_alone()
    sys.exit(main())
