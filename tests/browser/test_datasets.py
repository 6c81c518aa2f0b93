"""A person can choose which dataset is used, and everybody's numbers follow."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import indicators.__main__ as indicators_command
import loaders.__main__ as loaders_command
from i18n import locale
from i18n.locale import bare
from tests.browser.conftest import Visit, serving

pytestmark = pytest.mark.browser

PHARMACY = """service,name_ar,name_en,longitude,latitude
pharmacy,صيدلية <b>الميناء</b>,Harbour <b>Pharmacy</b>,29.8468,31.147
"""


def test_switching_a_dataset_changes_the_number_and_back(
    tmp_path: Path,
    visit: Callable[..., Visit],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """An added file is in use at once, for the command too; the illustration brings the old number back."""
    file = tmp_path / "pharmacies.csv"
    file.write_text(PHARMACY, encoding="utf-8")
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("ELMAX_HOME", str(home))
    say = locale("en")
    with serving(home) as address:
        reader = visit()
        coverage = f"{address}/coverage?lang=en&service=acc_pha"
        before = reader.open(coverage).locator(".headline .value").inner_text()
        assert loaders_command.main(["add", str(file), "--role", "facilities", "--id", "mine"]) == 0
        added = reader.open(coverage).locator(".headline .value").inner_text()
        assert added != before
        capsys.readouterr()
        assert indicators_command.main(["compute", "acc_pha", "--zone", "*", "--json"]) == 0
        (whole,) = json.loads(capsys.readouterr().out)
        assert bare(added) == bare(say.quantity(whole["value"], "percent", 1))
        page = reader.open(f"{address}/datasets?lang=en")
        page.locator(".st-key-use-facilities-pharmacy").get_by_role("combobox").click()
        page.get_by_role("option", name=say.say("evidence-illustrative")).click()
        page.get_by_text(say.say("slot-changed", name=say.say("service-pharmacy")).split(":")[0]).wait_for()
        assert reader.open(coverage).locator(".headline .value").inner_text() == before
        reader.well()
