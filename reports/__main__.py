"""The door of the reports: ``python -m reports``."""

import sys
from collections.abc import Sequence
from typing import Final

from i18n import locale
from i18n.terminal import language_of, plain, speak_alone
from model.problem import Problem, ProblemError, Severity
from reports.arguments import parser
from reports.commands import FAILED, WRONG_USAGE, run

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
    own = language_of(sys.argv[1:] if arguments is None else arguments)
    options = parser(lambda key: plain(locale(own).say(key)), own).parse_args(arguments)
    say = locale(options.lang)
    try:
        return run(options, say)
    except ProblemError as refusal:
        for problem in refusal.problems:
            sys.stderr.write(plain(say.problem(problem)) + "\n")
        misused = all(problem.rule in USAGE_RULES for problem in refusal.problems)
        return WRONG_USAGE if misused else FAILED
    except OSError as fault:
        facts = {"file": str(fault.filename or "-"), "fault": fault.strerror or type(fault).__name__}
        problem = Problem("disk-failed", Severity.REFUSE, facts=facts)
        sys.stderr.write(plain(say.problem(problem)) + "\n")
        return FAILED


if __name__ == "__main__":
    speak_alone()
    sys.exit(main())
