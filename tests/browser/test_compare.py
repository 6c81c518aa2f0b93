"""Two zones held against each other, as an official would, with the numbers of the command."""

from collections.abc import Callable

import pytest

from i18n.locale import bare
from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser
ZONES = ("km-10", "sayadin")


def test_with_real_data_only_what_is_printed_stays(house: str, visit: Callable[..., Visit]) -> None:
    """No dot of a zone, no invented number: Egypt's figure with its year, and what is missing of El-Max."""
    reader = visit()
    page = reader.open(f"{house}/compare?lang=en&real=1&indicators=acc_cln%2Cdig_net")
    assert page.locator('[data-testid="stAlert"]').count() == 1
    assert page.locator(".headline, .scatter, .badge.illustrative").count() == 0
    assert "Egypt, 2015" in bare(page.locator(".panel .row.printed").first.inner_text())
    reader.well()
