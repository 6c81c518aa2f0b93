"""Equity where nobody brought who lives there: nothing is shown for it."""

from collections.abc import Callable

import pytest

from i18n import locale
from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser


def test_with_real_data_only_it_says_what_is_missing(house: str, visit: Callable[..., Visit]) -> None:
    """No number, no picture: the residents and incomes that nobody has brought, and where to bring them."""
    reader = visit()
    page = reader.open(f"{house}/equity?lang=en&real=1")
    assert page.locator('[data-testid="stAlert"]').count() == 1
    assert page.locator(".headline, .dots, .curve, .squares").count() == 0
    assert locale("en").say("need-residents-income-fifth") in page.locator('[data-testid="stAlert"]').inner_text()
    reader.well()
