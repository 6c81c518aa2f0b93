"""The drawer behind a number, opened by a link."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.conftest import PHONE, Visit
from tests.browser.test_pages import assert_fits

pytestmark = pytest.mark.browser


def test_a_link_opens_the_drawer_of_a_zones_number(
    house: str, visit: Callable[..., Visit], told: Callable[..., Any]
) -> None:
    """On a phone, in Arabic: the drawer tells what the command tells, and nothing of it is wider than the phone."""
    (why,) = told("compute", "acc_cln", "--threshold", "800", "--explain")
    zone = why["values"][0]
    reader = visit(PHONE)
    reader.open(f"{house}/coverage?lang=ar&why=1&why-zone={zone['zone']}")
    assert why["values_sha256"] in reader.page.locator(".why").inner_text()
    shown = reader.page.locator(".why code").all_inner_texts()
    assert json.dumps(zone["value"]) in shown
    assert {one["sha256"] for one in why["inputs"]} <= set(reader.page.locator(".why details code").all_text_contents())
    assert_fits(reader)
