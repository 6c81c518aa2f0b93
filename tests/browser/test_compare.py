"""What is compared where nothing of the district is known: printed figures, and two of their dates."""

from collections.abc import Callable

import pytest

from i18n.locale import bare
from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser
DATES = "dates=1&dated=resettlement_units.tolombat-housing&from=2015&to=1999"


def test_with_real_data_only_what_is_printed_stays(house: str, visit: Callable[..., Visit]) -> None:
    """No dot of a zone, no invented number: Egypt's figure with its year, and what is missing of El-Max.

    Two dates stand side by side: 160 homes planned in 2015, 226 reported in June 2019; a date that is none is named.
    """
    reader = visit()
    page = reader.open(f"{house}/compare?lang=en&real=1&indicators=acc_cln%2Cdig_net&{DATES}")
    alerts = page.locator('[data-testid="stAlert"]')
    assert alerts.count() == 2
    assert "to=1999" in bare(alerts.first.inner_text())
    assert page.locator(".scatter, .badge.illustrative").count() == 0
    assert bare(page.locator(".headline .value").inner_text()) == "+66 units"
    assert "Egypt, 2015" in bare(page.locator(".panel .row.printed").first.inner_text())
    reader.well()
