"""A report as an official takes it home: chosen, looked at, kept, verified, and stopped."""

import json
from collections.abc import Callable
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
from playwright.sync_api import expect

from i18n import locale
from indicators.__main__ import main
from tests.browser.conftest import SLOW, Visit
from tests.reports.printed import folded, text_of

pytestmark = pytest.mark.browser


def test_a_report_is_stopped_and_another_is_made_looked_at_taken_found_again_and_verified(
    house: str, visit: Callable[..., Visit], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In Arabic: the number of the PDF is the command's, byte for byte as the language writes it.

    The big one, of all indicators in three languages, is stopped before it is done, and nothing of it is there.
    """
    say, reader = locale("ar"), visit()
    page = reader.open(f"{house}/report?lang=ar&set=all&in=all")
    page.locator(".st-key-report-make button").click()
    page.locator('[class*="st-key-cancel-"] button').click()
    expect(page.locator(".making")).to_have_text(say.say("report-cancelled", count=50), timeout=SLOW)
    page.locator('[class*="st-key-dismiss-"] button').click()
    expect(page.locator(".making")).to_have_count(0, timeout=SLOW)
    assert page.locator(".kept-report").count() == 0
    page = reader.open(f"{house}/report?lang=ar&set=own&ids=acc_pha")
    page.locator(".st-key-report-make button").click()
    page.locator(".st-key-report-pages img").first.wait_for(timeout=SLOW)
    reader.settle()
    assert page.locator(".st-key-report-pages img").count() == 4
    page.reload()
    reader.settle()
    assert page.locator(".kept-report").count() == 1
    with page.expect_download() as coming:
        page.locator('[class*="st-key-take-elmax-"] button').click()
    taken = tmp_path / "taken.pdf"
    coming.value.save_as(taken)
    monkeypatch.setenv("ELMAX_HOME", str(tmp_path / "home"))
    out = StringIO()
    with redirect_stdout(out):
        assert main(["compute", "acc_pha", "--zone", "*", "--json"]) == 0
    (row,) = json.loads(out.getvalue())
    assert folded(say.quantity(row["value"], "percent", 1)) in text_of(taken.read_bytes())
    page.locator("details.sources summary").first.click()
    code = page.locator("details.sources td code").first.inner_text()
    page.get_by_label(say.say("report-check-code")).fill(code)
    page.keyboard.press("Enter")
    expect(page.locator(".verdict.same code")).to_have_text(code, timeout=SLOW)
    reader.well()
    page.locator(".st-key-report-delete button").click()
    expect(page.locator(".kept-report")).to_have_count(0, timeout=SLOW)
