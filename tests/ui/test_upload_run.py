"""A template that comes back asks nothing that it answers itself."""

import pytest

from i18n import locale
from loaders.check import check
from loaders.options import Options
from loaders.parse import parse_bytes
from loaders.report import Judged, Report
from model.problem import Problem, Severity, Verdict
from model.text import LANGUAGES, Language
from store import district
from ui.upload_run import own_table


def asked(*names: str) -> Judged:
    """Return a file of which a table has to be chosen."""
    problem = Problem("table-unsure", Severity.CHOICE, len(names), candidates=names)
    checked = check(parse_bytes(b"a\n1\n"), Options(role="table"), district().region)
    return Judged("", Report(Verdict.CHOICE, problems=(problem,)), None, checked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_guide_is_no_table_to_choose(language: Language) -> None:
    """The sheet beside it is read, whatever language the reader has; of any other two sheets one is asked for."""
    say = locale(language)
    table, guide = say.say("template-table"), say.say("template-guide")
    assert own_table(asked(table, guide)) == table
    assert own_table(asked(table, "Other")) == ""
    assert own_table(asked(table, guide, "Third")) == ""
