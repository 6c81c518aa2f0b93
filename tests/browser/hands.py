"""Two hands that do the same task: one with a mouse, one with a keyboard alone."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import FileChooser, Locator, Page, expect

from i18n.locale import bare

if TYPE_CHECKING:
    from tests.browser.conftest import Visit

SLOW: Final = 60_000  # milliseconds, as the house has it
MOST: Final = 40  # presses of the tab key to what a task needs; farther away nobody finds it
LEAP, STEP = 60, 12  # pixels that the cross on the map moves, with the shift key and without
# Where the eye is and where it wants to go: there, ahead, or behind.
WAY: Final = """wanted => {
    const here = document.activeElement ?? document.body;
    if (wanted.contains(here)) return "there";
    if (here === document.body) return "top";
    return here.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING ? "ahead" : "behind";
}"""
MARKED: Final = """() => {
    const here = document.activeElement;
    const id = here?.getAttribute("aria-activedescendant");
    return (id ? document.getElementById(id) : here)?.innerText ?? "";
}"""


class Hand(ABC):
    """Somebody at a page, who sees what every reader sees and has one way to touch it."""

    def __init__(self, reader: "Visit") -> None:
        self.reader = reader

    @property
    def page(self) -> Page:
        """Return the page."""
        return self.reader.page

    def open(self, address: str) -> Page:
        """Open ``address`` and wait until it is whole."""
        return self.reader.open(address)

    def reads(self, place: str) -> str:
        """Return the words in sight at ``place``, without what only turns their direction."""
        return bare("\n".join(self.page.locator(place).all_inner_texts()))

    def asks(self, name: str, usual: str = "") -> str:
        """Return what the address asks for under ``name``."""
        return parse_qs(urlsplit(self.page.url).query).get(name, [usual])[0]

    def choose(self, key: str, words: str, then: str = "") -> None:
        """Choose ``words`` in the list ``key``, and wait until the address holds ``then``."""
        self._pick(key, words)
        self._wait(then)

    def swap(self, key: str, wanted: Iterable[str]) -> None:
        """Put ``wanted``, in the list ``key`` that holds several, in place of those that it holds."""
        held = self.page.locator(f".st-key-{key} .react-aria-ComboBox")
        usual = held.locator("[data-tag]").all_inner_texts()
        for words in wanted:
            self.choose(key, words)
            self.page.keyboard.press("Escape")
        for words in usual:
            self._drop(held.locator("[data-tag]", has_text=words))
            expect(held.locator("[data-tag]", has_text=words)).to_have_count(0, timeout=SLOW)
            self.reader.settle()

    def turn(self, key: str, words: str, then: str = "") -> None:
        """Choose ``words`` in the row ``key``."""
        self._switch(self.page.locator(f".st-key-{key}").get_by_role("radiogroup"), words)
        self._wait(then)

    def press(self, place: str | Locator, then: str = "") -> None:
        """Press a button, a link or a fold."""
        self._press((self.page.locator(place) if isinstance(place, str) else place).first)
        self._wait(then)

    def go(self, words: str) -> None:
        """Go to the page that the menu calls ``words``."""
        self._press(self.page.locator('[data-testid="stSidebarNavLink"]', has_text=words))
        expect(self.page.locator("h1")).to_have_text(words, timeout=SLOW)
        self.reader.settle()

    def point(self, x: float, y: float, then: str) -> None:
        """Point at a place of the map, in pixels from its corner."""
        sheet = self.page.locator(".plan-sheet")
        sheet.scroll_into_view_if_needed()
        self._point(sheet, x, y)
        self._wait(then)

    def point_at(self, place: str, then: str) -> None:
        """Point at what is drawn on the map."""
        sheet, drawn = self.page.locator(".plan-sheet").bounding_box(), self.page.locator(place).first.bounding_box()
        assert sheet is not None
        assert drawn is not None
        self.point(drawn["x"] + drawn["width"] / 2 - sheet["x"], drawn["y"] + drawn["height"] / 2 - sheet["y"], then)

    def write(self, key: str, words: str, then: str = "") -> None:
        """Write ``words`` in the field ``key``."""
        self._write(self.page.locator(f".st-key-{key} input").first, words)
        self._wait(then)

    def bring(self, name: str, content: bytes) -> None:
        """Bring a file from the desk."""
        with self.page.expect_file_chooser(timeout=SLOW) as chooser:
            self._press(self.page.locator('[data-testid="stFileUploaderDropzone"] button').first)
        chosen: FileChooser = chooser.value
        chosen.set_files({"name": name, "mimeType": "text/csv", "buffer": content})

    def _wait(self, then: str) -> None:
        if then:
            self.page.wait_for_url(f"**{then}**", timeout=SLOW)
        self.reader.settle()

    @abstractmethod
    def _pick(self, key: str, words: str) -> None: ...

    @abstractmethod
    def _drop(self, held: Locator) -> None: ...

    @abstractmethod
    def _switch(self, row: Locator, words: str) -> None: ...

    @abstractmethod
    def _press(self, what: Locator) -> None: ...

    @abstractmethod
    def _point(self, sheet: Locator, x: float, y: float) -> None: ...

    @abstractmethod
    def _write(self, field: Locator, words: str) -> None: ...


class Mouse(Hand):
    """A hand with a mouse; only words are typed."""

    def _pick(self, key: str, words: str) -> None:
        self.reader.pick(key, words)

    def _drop(self, held: Locator) -> None:
        held.get_by_role("button").click()

    def _switch(self, row: Locator, words: str) -> None:
        choices = row.get_by_role("radio")
        seen = [bare(choice).strip() for choice in choices.all_inner_texts()]
        choices.nth(seen.index(bare(words))).click()

    def _press(self, what: Locator) -> None:
        what.click()

    def _point(self, sheet: Locator, x: float, y: float) -> None:
        place = sheet.bounding_box()
        assert place is not None
        self.page.mouse.click(place["x"] + x, place["y"] + y)

    def _write(self, field: Locator, words: str) -> None:
        field.click()
        self.page.keyboard.insert_text(words)
        self.page.keyboard.press("Enter")


class Keys(Hand):
    """A hand with a keyboard alone: whatever it touches it has walked to from where it was."""

    def _reach(self, what: Locator) -> None:
        """Walk to ``what``, from the top of a page by the link that skips the menu."""
        for _ in range(MOST):
            way = what.evaluate(WAY)
            if way == "there":
                return
            self.page.keyboard.press("Shift+Tab" if way == "behind" else "Tab")
            if way == "top" and not what.locator('xpath=ancestor::*[@data-testid="stSidebar"]').count():
                self.page.keyboard.press("Enter")
        message = f"{what} is more than {MOST} presses away"
        raise AssertionError(message)

    def _until(self, key: str, wanted: Callable[[str], bool], what: str) -> None:
        """Press ``key`` until the marked words are ``wanted``."""
        seen: list[str] = []
        for _ in range(MOST):
            seen.append(bare(self.page.evaluate(MARKED)).strip())
            if wanted(seen[-1]):
                return
            self.page.keyboard.press(key)
        message = f"{key} never came to {what}: {seen}"
        raise AssertionError(message)

    def _pick(self, key: str, words: str) -> None:
        self._reach(self.page.locator(f".st-key-{key}").get_by_role("combobox"))
        self.page.keyboard.press("ArrowDown")
        self.page.get_by_role("option").first.wait_for(timeout=SLOW)
        self._until("ArrowDown", lambda seen: seen == bare(words), words)
        self.page.keyboard.press("Enter")

    def _drop(self, held: Locator) -> None:
        words = held.inner_text()
        self._reach(held.locator("xpath=.."))
        self._until("ArrowDown", lambda seen: seen == words, words)
        self.page.keyboard.press("Delete")

    def _switch(self, row: Locator, words: str) -> None:
        self._reach(row)
        self._until("ArrowDown", lambda seen: seen == bare(words), words)
        self.page.keyboard.press("Enter")

    def _press(self, what: Locator) -> None:
        self._reach(what)
        self.page.keyboard.press("Enter")

    def _point(self, sheet: Locator, x: float, y: float) -> None:
        self._reach(sheet)
        place = sheet.bounding_box()
        assert place is not None
        for off, back, on in (
            (x - place["width"] / 2, "ArrowLeft", "ArrowRight"),
            (y - place["height"] / 2, "ArrowUp", "ArrowDown"),
        ):
            steps = round(abs(off) / STEP)
            for key in [f"Shift+{on if off > 0 else back}"] * (steps // (LEAP // STEP)):
                self.page.keyboard.press(key)
            for key in [on if off > 0 else back] * (steps % (LEAP // STEP)):
                self.page.keyboard.press(key)
        self.page.keyboard.press("Enter")

    def _write(self, field: Locator, words: str) -> None:
        self._reach(field)
        self.page.keyboard.press("ControlOrMeta+A")
        self.page.keyboard.insert_text(words)
        self.page.keyboard.press("Enter")


HANDS: Final[dict[str, type[Hand]]] = {"mouse": Mouse, "keys": Keys}
