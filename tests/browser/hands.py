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
# Which key leads from where the focus is to what is wanted; none where it is there. A link that jumps is taken
# where what is wanted lies behind what it jumps over.
WAY: Final = """wanted => {
    const here = document.activeElement ?? document.body, after = Node.DOCUMENT_POSITION_FOLLOWING;
    if (wanted.contains(here)) return "";
    if (here.closest('[data-testid="stSkipToContent"]') && wanted.closest('[data-testid="stMain"]')) return "Enter";
    const end = here.matches("a.skip") && document.getElementById(here.hash.slice(1));
    if (end && end.compareDocumentPosition(wanted) & after) return "Enter";
    return here.compareDocumentPosition(wanted) & after ? "Tab" : "Shift+Tab";
}"""
MARKED: Final = """() => {
    const here = document.activeElement, id = here?.getAttribute("aria-activedescendant");
    return (id ? document.getElementById(id) : here?.closest("label") ?? here)?.innerText ?? "";
}"""


def asked(address: str, name: str) -> str:
    """Return what an address asks for under ``name``; empty for nothing."""
    return parse_qs(urlsplit(address).query).get(name, [""])[0]


def first_line(words: str) -> str:
    """Return what a choice is called; what is said of it may stand below."""
    return bare(words).strip().partition("\n")[0]


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
        return asked(self.page.url, name) or usual

    def rows(self, place: str) -> list[str]:
        """Return the rows of the table ``place``, as they are read."""
        return [bare(row) for row in self.page.locator(f"{place} tbody tr").all_inner_texts()]

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
        link = self.page.locator('[data-testid="stSidebarNavLink"]')
        self._press(link.filter(has=self.page.get_by_text(words, exact=True)))
        expect(self.page.locator("h1")).to_have_text(words, timeout=SLOW)
        self.reader.settle()

    def point(self, right: float, down: float, then: str) -> None:
        """Point at a place of the map, at a share of its width and height."""
        sheet = self.page.locator(".plan-sheet")
        sheet.scroll_into_view_if_needed()
        place = sheet.bounding_box()
        assert place is not None
        self._point(sheet, place["width"] * right, place["height"] * down)
        self._wait(then)

    def point_at(self, place: str, then: str) -> None:
        """Point at the middle of what is drawn on the map."""
        sheet = self.page.locator(".plan-sheet")
        edge, drawn = sheet.bounding_box(), self.page.locator(place).first.bounding_box()
        assert edge is not None
        assert drawn is not None
        across = (drawn["x"] + drawn["width"] / 2 - edge["x"]) / edge["width"]
        self.point(across, (drawn["y"] + drawn["height"] / 2 - edge["y"]) / edge["height"], then)

    def tick(self, key: str, then: str) -> None:
        """Turn the switch ``key``."""
        self._tick(self.page.locator(f".st-key-{key} input").first)
        self._wait(then)

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
    def _tick(self, switch: Locator) -> None: ...

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
        choices = row.locator('button[role="radio"], label:has(input)')
        seen = [first_line(choice) for choice in choices.all_inner_texts()]
        choices.nth(seen.index(first_line(words))).click()

    def _tick(self, switch: Locator) -> None:
        switch.locator("xpath=ancestor::label[1]").click()

    def _press(self, what: Locator) -> None:
        what.click()

    def _point(self, sheet: Locator, x: float, y: float) -> None:
        place = sheet.bounding_box()
        assert place is not None
        self.page.mouse.click(place["x"] + x, place["y"] + y)

    def _write(self, field: Locator, words: str) -> None:
        field.click(click_count=3)
        self.page.keyboard.insert_text(words)
        field.blur()


class Keys(Hand):
    """A hand with a keyboard alone: whatever it touches it has walked to from where it was."""

    def _reach(self, what: Locator) -> None:
        """Walk to ``what``."""
        for _ in range(MOST):
            key = what.evaluate(WAY)
            if not key:
                return
            self.page.keyboard.press(key)
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
        self._until("ArrowDown", lambda seen: bare(words) in seen, words)
        self.page.keyboard.press("Enter")

    def _drop(self, held: Locator) -> None:
        words = held.inner_text()
        self._reach(held.locator("xpath=.."))
        self._until("ArrowDown", lambda seen: seen == words, words)
        self.page.keyboard.press("Delete")

    def _switch(self, row: Locator, words: str) -> None:
        self._reach(row)
        self._until("ArrowDown", lambda seen: first_line(seen) == first_line(words), words)
        self.page.keyboard.press("Space")

    def _tick(self, switch: Locator) -> None:
        self._reach(switch)
        self.page.keyboard.press("Space")

    def _press(self, what: Locator) -> None:
        self._reach(what)
        self.page.keyboard.press("Enter")

    def _point(self, sheet: Locator, x: float, y: float) -> None:
        self._reach(sheet)
        edge, cross = sheet.bounding_box(), self.page.locator(".plan-cross path").bounding_box()
        assert edge is not None
        assert cross is not None
        for off, back, on in (
            (edge["x"] + x - cross["x"] - cross["width"] / 2, "ArrowLeft", "ArrowRight"),
            (edge["y"] + y - cross["y"] - cross["height"] / 2, "ArrowUp", "ArrowDown"),
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
        self.page.keyboard.press("Tab")


HANDS: Final[dict[str, type[Hand]]] = {"mouse": Mouse, "keys": Keys}
