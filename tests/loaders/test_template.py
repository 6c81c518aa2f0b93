"""A template comes back in as it went out: understood in every language, and never taken for real."""

import csv
import io
from zipfile import ZipFile

import pytest

from loaders.check import Checked, check
from loaders.options import Options
from loaders.parse import parse_bytes
from loaders.template import EVIDENCE, Guide, as_csv, as_xlsx, roles, template
from model.evidence import Evidence
from model.problem import Severity, verdict
from model.role import ROLES
from model.text import LANGUAGES, Language
from tests.loaders.conftest import REGION


def again(data: bytes, role: str, sheet: str = "") -> Checked:
    """Judge a template that comes back for the role that it was taken for."""
    return check(parse_bytes(data, table=sheet), Options(role=role, evidence=Evidence.ILLUSTRATIVE), REGION)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", roles())
def test_a_template_says_itself_what_it_is_for(role: str, language: Language) -> None:
    """Nobody has to name the role of a template again, and none passes for another."""
    checked = check(parse_bytes(as_csv(template(role, language))), Options(evidence=Evidence.ILLUSTRATIVE), REGION)
    assert checked.role == role
    assert verdict(checked.problems) == "accepted"


def guide(role: str, language: Language) -> Guide:
    """Return words for the second sheet; which ones plays no part here."""
    meanings = {field: f"= {field}" for field in template(role, language).fields}
    return Guide("Table", "Guide", ("Column", "Meaning"), meanings, right_to_left=language == "ar")


def test_every_role_that_asks_for_fields_has_a_template() -> None:
    """A role without any field of its own asks for nothing that could be shown."""
    assert set(roles()) == {role.id for role in ROLES.values() if role.fields and role.id != "table"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", roles())
def test_every_template_comes_back_accepted_and_illustrative(role: str, language: Language) -> None:
    """Three rows in, three rows kept, nothing changed, every field where it belongs, and every row says what it is."""
    made = template(role, language)
    checked = again(as_csv(made), role)
    assert [p.rule for p in checked.problems if p.severity is not Severity.NOTE] == []
    assert verdict(checked.problems) == "accepted"
    assert len(checked.frame) == 3
    assert set(checked.frame[EVIDENCE]) == {Evidence.ILLUSTRATIVE}
    assert {checked.columns.get(head, head) for head in made.heads} == set(made.fields)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", roles())
def test_every_workbook_comes_back_as_its_table_does(role: str, language: Language) -> None:
    """Numbers that are numbers, words that are words: the same fields, accepted and illustrative."""
    made = template(role, language)
    checked = again(as_xlsx(made, guide(role, language)), role, "Table")
    assert verdict(checked.problems) == "accepted"
    assert set(checked.frame[EVIDENCE]) == {Evidence.ILLUSTRATIVE}
    assert checked.columns == again(as_csv(made), role).columns


@pytest.mark.parametrize("role", roles())
def test_a_template_shows_every_field_of_its_role(role: str) -> None:
    """What can be told is shown: only a field that the other examples stand for is left out."""
    told = {field.name for field in ROLES[role].fields}
    assert told - set(template(role, "en").fields) <= ({"zone_id"} if role == "observations" else set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_columns_are_called_alike(language: Language) -> None:
    """A header that stands twice is no header."""
    for role in roles():
        heads = template(role, language).heads
        assert len(set(heads)) == len(heads), role


def test_arabic_headers_are_arabic_where_a_word_is_declared() -> None:
    """An analyst reads «عدد السكان», not ``residents``; the word for evidence stays, for it is read by that name."""
    heads = template("residents", "ar").heads
    assert heads[0] == "السكان"
    assert heads[-1] == EVIDENCE


def test_csv_opens_in_a_spreadsheet() -> None:
    """A byte-order mark, or Arabic comes out as rubble."""
    raw = as_csv(template("places", "ar"))
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"))))
    assert len(rows) == 4
    assert rows[1][1] == "ميدان المثال"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_mirrors_in_arabic_alone_and_freezes_its_header(language: Language) -> None:
    """Two sheets; the second explains each column of the first; no cell is a formula."""
    made = template("facilities", language)
    sheets = read_sheets(as_xlsx(made, guide("facilities", language)))
    assert len(sheets) == 2
    for sheet in sheets:
        assert ('rightToLeft="1"' in sheet) is (language == "ar")
        assert 'state="frozen"' in sheet
        assert "<f>" not in sheet
    assert sheets[1].count("<row ") == len(made.fields) + 1


def read_sheets(book: bytes) -> list[str]:
    """Return the sheets of a workbook as they are written."""
    with ZipFile(io.BytesIO(book)) as parts:
        return [parts.read(f"xl/worksheets/sheet{number}.xml").decode() for number in (1, 2)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", roles())
def test_a_workbook_comes_back_without_a_question(role: str, language: Language) -> None:
    """The sheet that explains is no data: nobody is asked which of the two to read, and three rows come back."""
    checked = again(as_xlsx(template(role, language), guide(role, language)), role)
    assert [p.rule for p in checked.problems if p.severity is not Severity.NOTE] == []
    assert len(checked.frame) == 3
