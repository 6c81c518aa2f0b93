"""An analyst brings a file: dropped, understood, judged, kept, and taken back; a bad one changes nothing."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pyproj import Transformer

import indicators.__main__ as indicators_command
from i18n import Locale, locale
from i18n.locale import bare
from store import Store
from tests.browser.conftest import PHONE, SLOW, Visit, serving
from tests.browser.hands import Hand

pytestmark = pytest.mark.browser

AR = locale("ar")
Counted = Callable[[], str]

NAMES = ("صيدلية الميناء", "صيدلية وادي القمر", "صيدلية المكس القبلي", "صيدلية الطلمبات", "صيدلية السلام")
GOOD = "service,name_ar,name_en,longitude,latitude\npharmacy,صيدلية,Pharmacy,29.8468,31.147\n"
BAD = "service,name_ar,longitude,latitude\nspaceport,صيدلية,29.8468,31.147\n"


def in_red_belt() -> bytes:
    """Return pharmacies as a ministry sends them: Windows Arabic, semicolons, the Red Belt grid, no word of either."""
    to_grid = Transformer.from_crs(4326, 22992, always_xy=True)
    rows = ["اسم المنشأة;النوع;X;Y"]
    for step, name in enumerate(NAMES):
        x, y = to_grid.transform(29.842 + 0.003 * step, 31.143 + 0.002 * step)
        rows.append(f"{name};صيدلية;{x:.2f};{y:.2f}")
    return "\r\n".join(rows).encode("cp1256")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a home of its own for the uploads of this file."""
    return tmp_path_factory.mktemp("uploads")


@pytest.fixture(scope="module")
def desk(home: Path) -> Iterator[str]:
    """Return the address of a dashboard to which files are brought."""
    with serving(home) as address:
        yield address


def drop(reader: Visit, name: str, content: bytes) -> None:
    """Drop a file and wait until it is understood."""
    reader.page.locator('input[type="file"]').set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    )
    expect(reader.page.locator(".sent")).to_be_visible(timeout=SLOW)
    reader.settle()


def ready(reader: Visit) -> None:
    """Wait until the file is understood."""
    expect(reader.page.locator(".verdict.accepted")).to_be_visible(timeout=SLOW)
    reader.settle()


def press(page: Page, key: str) -> None:
    """Press the button ``key``."""
    page.locator(f".st-key-{key} button").last.click()


def to_keeping(reader: Visit) -> None:
    """Go from what was understood to the form of the third step."""
    press(reader.page, "upload-next")
    expect(reader.page.locator(".sum").first).to_be_visible(timeout=SLOW)
    reader.settle()
    press(reader.page, "upload-next")
    expect(reader.page.locator(".st-key-upload-ask-evidence")).to_be_visible(timeout=SLOW)
    reader.settle()


def fill(reader: Visit, say: Locale, title: str) -> None:
    """Answer the third step, and agree."""
    page = reader.page
    for key, words in ((f"title-{say.language}", title), ("producer", "مديرية الصحة"), ("who", "سلمى")):
        page.locator(f".st-key-upload-ask-{key} input").fill(words)
    reader.pick("upload-ask-licence", say.say("origin-permitted-by-the-producer"))
    page.locator(".st-key-upload-ask-evidence").get_by_text(say.say("evidence-measured"), exact=True).click()
    page.get_by_role("button", name=say.say("keep-accept")).click()
    expect(page.locator(".st-key-upload-more")).to_be_visible(timeout=SLOW)
    reader.settle()


def waiting(home: Path) -> int:
    """Return how many uploads wait, and fail where a file that was sent still lies about."""
    assert list(home.glob("inbox/*")) == []
    return len(Store.open(home).held())


@pytest.fixture
def counted(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Counted:
    """Return a way to ask ``python -m indicators`` how many reach a pharmacy, with what was brought."""
    monkeypatch.setenv("ELMAX_HOME", str(home))

    def ask() -> str:
        assert indicators_command.main(["compute", "acc_pha", "--zone", "*", "--json"]) == 0
        (whole,) = json.loads(capsys.readouterr().out)
        return bare(AR.quantity(whole["value"], "percent", 1))

    return ask


def test_pharmacies_are_brought_and_taken_back(desk: str, home: Path, hand: Hand, counted: Counted) -> None:
    """What five pharmacies of a ministry's file change; encoding and grid are asked, not guessed; and then undone."""
    before = counted()
    hand.open(f"{desk}/upload?lang=ar")
    hand.bring(f"{type(hand).__name__}.csv", in_red_belt())
    expect(hand.page.locator(".sent")).to_be_visible(timeout=SLOW)
    hand.reader.settle()
    if hand.page.locator(".readings").count():
        hand.choose("upload-ask-encoding", "windows-1256")
    grids = hand.page.locator(".st-key-upload-ask-crs label").all_inner_texts()
    hand.turn("upload-ask-crs", next(grid for grid in grids if "EPSG:22992" in grid))
    expect(hand.page.locator(".verdict.accepted")).to_be_visible(timeout=SLOW)
    assert NAMES[0] in hand.reads(".raw")
    for seen in (".sum", ".st-key-upload-ask-evidence"):
        hand.reader.settle()
        hand.press(hand.page.locator(".st-key-upload-next button").last)
        expect(hand.page.locator(seen).first).to_be_visible(timeout=SLOW)
    hand.reader.settle()
    for key, words in (("title-ar", "صيدليات الحي"), ("producer", "مديرية الصحة"), ("who", "سلمى")):
        hand.write(f"upload-ask-{key}", words)
    hand.choose("upload-ask-licence", AR.say("origin-permitted-by-the-producer"))
    hand.turn("upload-ask-evidence", AR.say("evidence-measured"))
    hand.press(hand.page.get_by_role("button", name=AR.say("keep-accept")))
    expect(hand.page.locator(".st-key-upload-more")).to_be_visible(timeout=SLOW)
    hand.reader.settle()
    kept = Store.open(home).active("facilities", "pharmacy")
    assert kept is not None
    assert (kept.rows, kept.kept_by, kept.title.ar) == (5, "سلمى", "صيدليات الحي")
    hand.press(hand.page.get_by_role("link", name=AR.say("done-coverage")), "/coverage")
    assert hand.reads(".headline .value") == counted() != before
    hand.go(AR.say("menu-upload"))
    hand.press(".st-key-upload-undo button")
    expect(hand.page.locator(".st-key-upload-redo")).to_be_visible(timeout=SLOW)
    hand.go(AR.say("menu-coverage"))
    assert hand.reads(".headline .value") == counted() == before
    hand.reader.well()


def test_a_bad_file_is_refused_in_english_and_nothing_changed(
    desk: str, home: Path, visit: Callable[..., Visit]
) -> None:
    """The row, the column, the value and what is allowed stand there; there is no way on."""
    say, reader = locale("en"), visit()
    state = Store.open(home).state()
    page = reader.open(f"{desk}/upload?lang=en")
    drop(reader, "bad.csv", BAD.encode())
    words = bare(page.locator(".verdict.refused").inner_text())
    assert say.say("understand-refused") in words
    assert "spaceport" in words
    assert "row 2" in words
    expect(page.locator(".st-key-upload-next button")).to_be_disabled()
    press(page, "upload-cancel")
    expect(page.locator('input[type="file"]')).to_be_attached(timeout=SLOW)
    reader.settle()
    drop(reader, "picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(64))
    assert "PNG" in page.locator(".verdict.refused").inner_text()
    press(page, "upload-another")
    expect(page.locator('input[type="file"]')).to_be_attached(timeout=SLOW)
    reader.settle()
    assert Store.open(home).state() == state
    assert waiting(home) == 0
    reader.well()


def test_an_encoding_that_does_not_fit_leads_back(desk: str, visit: Callable[..., Visit]) -> None:
    """Chosen wrongly, the file cannot be read any more; one button reads it as at first."""
    reader = visit()
    page = reader.open(f"{desk}/upload?lang=en")
    drop(reader, "red-belt.csv", in_red_belt())
    reader.pick("upload-ask-encoding", "ISO-8859-6")
    expect(page.locator(".st-key-upload-again")).to_be_visible(timeout=SLOW)
    press(page, "upload-again")
    expect(page.locator(".st-key-upload-ask-crs")).to_be_visible(timeout=SLOW)
    reader.settle()
    press(page, "upload-cancel")
    expect(page.locator('input[type="file"]')).to_be_attached(timeout=SLOW)
    reader.settle()
    reader.well()


def test_a_grid_that_nobody_knows_is_named_by_its_number(desk: str, visit: Callable[..., Visit]) -> None:
    """No list has it and no row falls anywhere: a number may be written, and a wrong one is asked again."""
    reader = visit(PHONE)
    page = reader.open(f"{desk}/upload?lang=ar")
    drop(reader, "far.csv", "service,name_ar,x,y\npharmacy,صيدلية,9504408,8937274\n".encode())
    expect(page.locator(".verdict.choice")).to_be_visible(timeout=SLOW)
    assert "swapped" not in page.locator(".verdict").inner_text()
    box = page.locator(".st-key-upload-ask-crs-other input")
    box.fill("٩٩٩٩٩٩")
    box.press("Enter")
    expect(page.locator(".verdict.refused")).to_contain_text("EPSG:999999", timeout=SLOW)
    reader.settle()
    expect(box).to_be_visible()
    press(page, "upload-cancel")
    expect(page.locator('input[type="file"]')).to_be_attached(timeout=SLOW)
    reader.well()


def test_what_waits_survives_a_reload_and_is_let_go_of_whole(
    desk: str, home: Path, visit: Callable[..., Visit]
) -> None:
    """A reload goes on at the same file; a new reader sees it in the list; discarding leaves nothing."""
    say, reader = locale("en"), visit()
    before = Store.open(home).datasets()
    page = reader.open(f"{desk}/upload?lang=en")
    drop(reader, "waits.csv", GOOD.encode())
    ready(reader)
    press(page, "upload-next")
    expect(page.locator(".sum").first).to_be_visible(timeout=SLOW)
    reader.settle()
    reader.open(page.url)
    expect(page.locator(".sent")).to_contain_text("waits.csv")
    assert say.say("judge-resumed") in page.locator('[data-testid="stAlert"]').inner_text()
    other = visit()
    other.open(f"{desk}/upload?lang=ko")
    expect(other.page.locator(".waiting")).to_contain_text("waits.csv")
    other.page.get_by_role("button", name=locale("ko").say("waiting-discard")).click()
    expect(other.page.locator(".waiting")).to_have_count(0, timeout=SLOW)
    assert Store.open(home).held() == ()
    assert Store.open(home).datasets() == before
    other.well()
    for left in home.glob("inbox/*"):  # what a session that is gone had sent lies there, privately, until it is swept
        left.unlink()


def test_the_second_analyst_sees_that_the_first_was_faster(desk: str, home: Path, visit: Callable[..., Visit]) -> None:
    """Two begin from the same version; the second is told who was faster, loses nothing, and can keep it after all."""
    say = locale("en")
    first, second = visit(), visit()
    for reader, row in ((first, GOOD), (second, GOOD.replace("31.147", "31.149"))):
        reader.open(f"{desk}/upload?lang=en")
        drop(reader, "same.csv", row.encode())
        ready(reader)
        to_keeping(reader)
    fill(first, say, "First")
    page = second.page
    for key, words in (("title-en", "Second"), ("producer", "Somebody"), ("who", "Omar")):
        page.locator(f".st-key-upload-ask-{key} input").fill(words)
    second.pick("upload-ask-licence", say.say("origin-permitted-by-the-producer"))
    page.locator(".st-key-upload-ask-evidence").get_by_text(say.say("evidence-reported"), exact=True).click()
    page.get_by_role("button", name=say.say("keep-accept")).click()
    alert = page.locator('[data-testid="stAlert"]')
    expect(alert).to_contain_text("سلمى", timeout=SLOW)
    second.settle()
    assert Store.open(home).dataset("same").title.en == "First"
    press(page, "upload-next")
    expect(page.locator(".st-key-upload-ask-evidence")).to_be_visible(timeout=SLOW)
    second.settle()
    fill(second, say, "Second")
    history = Store.open(home).history("same")
    assert [one.title.en for one in history] == ["Second", "First"]
    assert waiting(home) == 0
    second.well()


def test_a_phone_shows_every_step_without_sliding_sideways(desk: str, visit: Callable[..., Visit]) -> None:
    """Nothing is wider than the screen, and cancelling half way leaves nothing."""
    reader = visit(PHONE)
    page = reader.open(f"{desk}/upload?lang=ar")
    for _ in range(2):
        assert page.evaluate("document.querySelector('.stMain').scrollWidth <= window.innerWidth")
        if not page.locator(".sent").count():
            drop(reader, "phone.csv", GOOD.encode())
            ready(reader)
    press(page, "upload-cancel")
    expect(page.locator('input[type="file"]')).to_be_attached(timeout=SLOW)
    reader.settle()
    reader.well()
