"""An analyst brings a file: dropped, understood, judged, kept, and taken back; a bad one changes nothing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import FileChooser, Page, expect
from playwright.sync_api import TimeoutError as TooSlow
from pyproj import Transformer

from i18n import Locale, locale
from i18n.locale import bare
from model.text import Language
from store import Store
from tests.browser.conftest import PHONE, SLOW, TRIES, Visit, serving

pytestmark = pytest.mark.browser

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


def chooser_by_key(reader: Visit) -> FileChooser:
    """Press Enter on the button of the drop; where the page was drawn anew under the hand, once more."""
    button = reader.page.locator('[data-testid="stFileUploaderDropzone"] button')
    for _ in range(TRIES):
        reader.settle()
        try:
            with reader.page.expect_file_chooser(timeout=SLOW / TRIES) as chooser:
                button.press("Enter")
        except TooSlow:
            continue
        return chooser.value
    message = "no key opened the choice of a file"
    raise AssertionError(message)


def pharmacies(reader: Visit, address: str, language: Language) -> str:
    """Return how many residents reach a pharmacy, as its page says."""
    return reader.open(f"{address}/coverage?lang={language}&service=acc_pha").locator(".headline .value").inner_text()


def waiting(home: Path) -> int:
    """Return how many uploads wait, and fail where a file that was sent still lies about."""
    assert list(home.glob("inbox/*")) == []
    return len(Store.open(home).held())


def test_an_arabic_file_in_the_red_belt_goes_from_drop_to_changed_map_and_back(
    desk: str, home: Path, visit: Callable[..., Visit]
) -> None:
    """Encoding and grid are asked, not guessed; the map changes, and undo brings the very number back."""
    say, reader = locale("ar"), visit()
    before = pharmacies(reader, desk, "ar")
    page = reader.open(f"{desk}/upload?lang=ar")
    drop(reader, "صيدليات.csv", in_red_belt())
    if page.locator(".readings").count():
        reader.pick("upload-ask-encoding", "windows-1256")
    page.locator(".st-key-upload-ask-crs").get_by_text("EPSG:22992").first.click(timeout=SLOW)
    ready(reader)
    assert NAMES[0] in page.locator(".raw").inner_text()
    assert page.locator(".still img").count() == 1
    to_keeping(reader)
    assert waiting_line(page, say)
    fill(reader, say, "صيدليات الحي")
    kept = Store.open(home).active("facilities", "pharmacy")
    assert kept is not None
    assert (kept.rows, kept.kept_by, kept.title.ar) == (5, "سلمى", "صيدليات الحي")
    assert waiting(home) == 0
    page.get_by_role("link", name=say.say("done-coverage")).click()
    expect(page.locator(".headline .value")).to_be_visible(timeout=SLOW)
    reader.settle()
    after = page.locator(".headline .value").inner_text()
    assert after != before
    assert page.evaluate("document.documentElement.dir") == "rtl"
    page.locator('[data-testid="stSidebarNavLink"]', has_text=say.say("menu-upload")).click()
    expect(page.locator(".st-key-upload-undo")).to_be_visible(timeout=SLOW)
    reader.settle()
    press(page, "upload-undo")
    expect(page.locator(".st-key-upload-redo")).to_be_visible(timeout=SLOW)
    assert pharmacies(reader, desk, "ar") == before
    reader.well()


def waiting_line(page: Page, say: Locale) -> bool:
    """Tell whether the address says what waits, so that a reload goes on with it."""
    return "held=" in page.url and page.locator("h1").inner_text() == say.say("menu-upload")


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


def test_every_step_is_done_by_keyboard_alone(desk: str, home: Path, visit: Callable[..., Visit]) -> None:
    """The button of the drop, both ways on, the kind of evidence and the agreement answer to Enter and Space."""
    say, reader = locale("en"), visit()
    page = reader.open(f"{desk}/upload?lang=en")
    chooser_by_key(reader).set_files({"name": "keys.csv", "mimeType": "text/csv", "buffer": GOOD.encode()})
    ready(reader)
    for seen in (".sum", ".st-key-upload-ask-evidence"):
        page.locator(".st-key-upload-next button").last.focus()
        page.keyboard.press("Enter")
        expect(page.locator(seen).first).to_be_visible(timeout=SLOW)
        reader.settle()
    for key, words in (("producer", "Somebody"), ("licence", "CC0 1.0"), ("who", "Omar")):
        page.locator(f".st-key-upload-ask-{key} input").focus()
        page.keyboard.type(words)
        page.keyboard.press("Enter" if key == "licence" else "Tab")
        reader.settle()
    page.locator(".st-key-upload-ask-evidence input").last.focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name=say.say("keep-accept")).focus()
    page.keyboard.press("Enter")
    expect(page.locator(".st-key-upload-undo")).to_be_visible(timeout=SLOW)
    reader.settle()
    kept = Store.open(home).dataset("keys")
    assert (kept.origin.licence, kept.kept_by, kept.evidence) == ("CC0 1.0", "Omar", "illustrative")
    page.locator(".st-key-upload-undo button").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".st-key-upload-redo")).to_be_visible(timeout=SLOW)
    reader.well()
