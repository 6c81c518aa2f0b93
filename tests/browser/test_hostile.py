"""Whatever a file calls its zones, places, sources and parameters, a browser shows it as words."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

import loaders.__main__ as loaders_command
from tests.browser.conftest import ROOT, SLOW, Visit, serving
from tests.browser.test_pages import PAGES

pytestmark = pytest.mark.browser

HOSTILE = "<img src=x onerror=alert(1)>"
MARKDOWN = "![x](http://elsewhere.example/x.png)"
BUILT_IN = ROOT / "data" / "snapshots"
BUILT = 'document.querySelectorAll(\'img[src="x"], img[src*="elsewhere"]\').length'
NAMELESS = {"methods", "upload", "report", "exhibition"}  # at first they show nothing that a file calls something
SHOWN = {"coverage": ".twin", "digital_inclusion": ".twin", "datasets": ".stMain", "overview": ".still"}


def hostile_files(folder: Path) -> dict[str, Path]:
    """Write a file for each role whose every name tries to be markup."""
    files = {role: folder / name for role, name in (("zones", "z.geojson"), ("facilities", "f.geojson"))}
    for role, path in files.items():
        collection = json.loads((BUILT_IN / f"illustrative_{role}.geojson").read_text(encoding="utf-8"))
        for feature in collection["features"]:
            feature["properties"] |= dict.fromkeys(("name_ar", "name_en", "name_ko"), HOSTILE)
        path.write_text(json.dumps(collection), encoding="utf-8")
    for role, name in (("figures", "reported_figures"), ("projects", "project_register")):
        files[role] = folder / f"{role}.csv"
        with (BUILT_IN / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
        named = [column for column in rows[0] if column.startswith(("indicator_", "place_", "name_", "source_title"))]
        with files[role].open("w", encoding="utf-8", newline="") as lines:
            writer = csv.DictWriter(lines, rows[0])
            writer.writeheader()
            writer.writerows(row | dict.fromkeys(named, HOSTILE) for row in rows)
    return files


def survey(path: Path) -> Path:
    """Write observations of two parameters that try to be markup."""
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines)
        writer.writerow(("parameter", "time", "value", "unit", "method"))
        writer.writerows((name, "2025-03", 220, "households", "survey") for name in (HOSTILE, MARKDOWN))
    return path


def assert_seen(page: str, reader: Visit) -> None:
    """Fail where the page does not show in letters what the files call things."""
    stage = reader.page.locator(SHOWN.get(page, "body")).first
    assert HOSTILE in stage.inner_text() or page in NAMELESS
    if page == "datasets":
        assert MARKDOWN in stage.inner_text()
    if page == "coverage":
        names = reader.page.locator(".bars b").all_text_contents()
        assert any(HOSTILE in name for name in names)


def test_no_name_from_a_file_is_markup_on_any_page(
    tmp_path: Path, visit: Callable[..., Visit], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither drawn nor run nor fetched: the tag stands there in letters, and nobody is asked for a picture."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("ELMAX_HOME", str(home))
    told = [f"--{option}={HOSTILE}" for option in ("title-ar", "title-en", "title-ko", "source", "licence")]
    for role, path in hostile_files(tmp_path).items():
        assert loaders_command.main(["add", str(path), "--role", role, "--evidence", "reported", *told]) == 0
    # A second file of the same parameters gives each a choice, whose label is the parameter.
    for name in ("one", "other"):
        file = survey(tmp_path / f"{name}.csv")
        assert loaders_command.main(["add", str(file), "--role", "observations", *told]) == 0
    with serving(home) as address:
        reader = visit()
        for page in PAGES:
            reader.open(f"{address}/{page}?lang=en")
            assert reader.page.evaluate(BUILT) == 0
            reader.well()
            assert_seen(page, reader)


# What a browser, a Markdown reader, a formula, an icon, a direction and a line end would each take for their own.
NAMES = (
    HOSTILE,
    MARKDOWN,
    "[x](javascript:alert(1))",
    "$\\frac{1}{2}$",
    ":material/delete:",
    "a\u202egnp.exe\u202c",
    "=HYPERLINK(1)",
    "w" * 300,
    "one\ntwo",
)


def hostile_table() -> bytes:
    """Write a table whose file, columns and cells all try to be something else."""
    rows = [
        ["service", *NAMES, "name_ar", "name_en", "longitude", "latitude"],
        *(["pharmacy", *NAMES, name, name, f"29.84{place}", "31.147"] for place, name in enumerate(NAMES)),
    ]
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


def test_an_upload_shows_every_name_as_words(tmp_path: Path, visit: Callable[..., Visit]) -> None:
    """File name, columns, cells, lists, findings, fields, toasts, the list of what waits: letters, and nothing else."""
    with serving(tmp_path) as address:
        reader = visit()
        page = reader.open(f"{address}/upload?lang=en")
        name = f"{HOSTILE} {MARKDOWN} :material/delete: $x^2$.csv"
        page.locator('input[type="file"]').set_input_files(
            {"name": name, "mimeType": "text/html", "buffer": hostile_table()}
        )
        expect(page.locator(".sent")).to_contain_text(HOSTILE, timeout=SLOW)
        reader.settle()
        assert MARKDOWN in page.locator(".raw").inner_text()
        reader.offers("upload-field-name_ar", HOSTILE)
        for _ in range(2):
            assert page.evaluate(BUILT) == 0
            assert page.locator(".stMain .katex").count() == 0
            assert page.locator('.stMain a[href^="javascript"]').count() == 0
            assert "\u202e" not in page.locator(".stMain").inner_text()
            if page.locator(".sum").count() == 0:
                page.locator(".st-key-upload-next button").click()
                expect(page.locator(".change")).to_be_visible(timeout=SLOW)
                reader.settle()
        other = visit()
        other.open(f"{address}/upload?lang=ko")
        expect(other.page.locator(".waiting")).to_contain_text(HOSTILE, timeout=SLOW)
        other.page.locator("[class*=st-key-discard] button").click()
        expect(other.page.locator('[data-testid="stToast"]')).to_contain_text(HOSTILE, timeout=SLOW)
        assert other.page.evaluate(BUILT) == 0
        other.well()
        reader.well()
