"""The door of the indicators: ``python -m indicators``."""

import sys
from collections.abc import Sequence
from typing import Final

from i18n.command import FAILED, REFUSED, WRONG_USAGE, Rules, answered
from i18n.terminal import speak_alone
from indicators.arguments import parser
from indicators.commands import run

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
    return answered(arguments, parser, run, _status)


def _status(rules: Rules) -> int:
    if all(rule.startswith(("made-", "scenario-", "candidate-")) or rule in REFUSAL_RULES for rule in rules):
        return REFUSED
    misused = all(rule.startswith("site-") or rule in USAGE_RULES for rule in rules)
    return WRONG_USAGE if misused else FAILED


if __name__ == "__main__":
    speak_alone()
    sys.exit(main())
