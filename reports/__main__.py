"""The door of the reports: ``python -m reports``."""

import sys
from collections.abc import Sequence
from typing import Final

from i18n.command import FAILED, WRONG_USAGE, Rules, answered
from i18n.terminal import speak_alone
from reports.arguments import parser
from reports.commands import run

USAGE_RULES: Final = frozenset(
    {
        "report-suffix",
        "indicator-unknown",
        "zone-unknown",
        "threshold-impossible",
        "of-unfit",
        "group-unknown",
        "code-unreadable",
        "document-missing",
        "document-unreadable",
    }
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    return answered(arguments, parser, run, _status)


def _status(rules: Rules) -> int:
    return WRONG_USAGE if USAGE_RULES.issuperset(rules) else FAILED


if __name__ == "__main__":
    speak_alone()
    sys.exit(main())
