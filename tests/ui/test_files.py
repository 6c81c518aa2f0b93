"""The file that a reader takes home."""

import csv
import io

from i18n import locale
from model.age import Age, Ageing
from model.dataset import Dataset, Kind
from model.evidence import Evidence
from model.indicator import Indicator, Result, Value
from model.origin import Origin
from model.publisher import Credit
from model.text import Text
from ui.files import table_csv

NAN = float("nan")


def test_numbers_stay_numbers_blanks_stay_blank_and_names_are_harmless() -> None:
    """A zone may be called like a formula; an unknown value is an empty cell with its reason."""
    entry = Indicator("acc_cln", Text(), "access", Text(), "percent", "up", Text(), "", Text(), "zone", ())
    made = Value("acc_cln", "a", 61.4, 58, 66.2, "percent", 120, 7, Evidence.ILLUSTRATIVE, 0.94, "2026-05")
    none = Value("acc_cln", "*", NAN, NAN, NAN, "percent", NAN, NAN, None, NAN, "", "no-residents")
    zones = Dataset("zones", "zones", Text(), Kind.UPLOAD, Evidence.ILLUSTRATIVE, Origin(), 3, "0", 1)
    result = Result(entry, 800, "residents", (made, none), {"zones": zones})
    raw = table_csv(result, {"a": "=HYPERLINK(1)"}, locale("en"))
    first, last = csv.DictReader(io.StringIO(raw.decode("utf-8-sig")))
    assert raw.startswith(b"\xef\xbb\xbf")
    assert (first["name"], first["value"], first["evidence"]) == ("'=HYPERLINK(1)", "61.4", "illustrative")
    assert first["datasets"] == "zones v3"
    assert (last["value"], last["persons"], last["reason"]) == ("", "", "no-residents")


def test_age_and_credit_stand_on_every_row_that_has_a_value() -> None:
    """A row without evidence has no value that could be old; the credit is asked for all the same."""
    entry = Indicator("acc_cln", Text(), "access", Text(), "percent", "up", Text(), "", Text(), "zone", ())
    made = Value("acc_cln", "a", 61.4, 58, 66.2, "percent", 120, 7, Evidence.MEASURED, 0.94, "2019")
    none = Value("acc_cln", "*", NAN, NAN, NAN, "percent", NAN, NAN, None, NAN, "", "no-residents")
    told = Result(entry, 800, "residents", (made, none), {})
    named = (Credit("© OpenStreetMap contributors", "https://example.org"), Credit("=Somebody"))
    raw = table_csv(told, {}, locale("en"), Age(Ageing.STALE, "2019"), named)
    first, last = csv.DictReader(io.StringIO(raw.decode("utf-8-sig")))
    assert (first["age"], last["age"]) == ("stale", "")
    assert first["credit"] == last["credit"] == "© OpenStreetMap contributors https://example.org; =Somebody"


def test_further_numbers_have_columns_of_their_own() -> None:
    """Whoever takes the file home can check that the four kinds of residents add up; a zone withheld leaves blanks."""
    entry = Indicator("strand_bank", Text(), "digital", Text(), "percent", "down", Text(), "", Text(), "zone", ())
    more = {"far_connected": 30.0, "losing": 15.5}
    made = Value("strand_bank", "a", 40, 40, 42, "percent", 40, NAN, Evidence.MEASURED, 1, "2026", more=more)
    none = Value("strand_bank", "b", NAN, NAN, NAN, "percent", NAN, NAN, None, NAN, "", "too-few-households")
    raw = table_csv(Result(entry, 800, "residents", (none, made), {}), {}, locale("en"))
    first, last = csv.DictReader(io.StringIO(raw.decode("utf-8-sig")))
    assert (last["far_connected"], last["losing"]) == ("30.0", "15.5")
    assert (first["far_connected"], first["losing"]) == ("", "")
