"""The table beside a picture: nothing of a file is markup in it, nor a formula in what is taken home."""

import pandas as pd
import pytest

from i18n import locale
from ui import twin
from ui.finished import Finished

HOSTILE = '=<img src=x onerror="alert(1)">'


class Page:
    """Stands for the page: keeps what it is given to show."""

    def __init__(self) -> None:
        """Begin empty."""
        self.shown = ""
        self.file = b""

    def html(self, body: Finished) -> None:
        """Keep markup."""
        self.shown += body.text

    def download_button(self, _label: str, **given: object) -> None:
        """Make the file, as a reader does who asks for it."""
        make = given["data"]
        assert callable(make)
        self.file = make()


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> Page:
    """Return a page in place of Streamlit's."""
    made = Page()
    monkeypatch.setattr(twin, "st", made)
    return made


def test_words_are_shown_and_numbers_taken_home(page: Page) -> None:
    """What a reader sees is escaped; the file holds other rows where these are given, harmless all the same."""
    words = pd.DataFrame({HOSTILE: [HOSTILE], "b": ["1.5 km"]})
    twin.show_twin(words, "curve", locale("en"), lambda: pd.DataFrame({"zone": [HOSTILE], "km": [1.5]}), "<p>below</p>")
    assert "<img" not in page.shown
    assert page.shown.endswith("<p>below</p>")
    assert page.file.decode("utf-8-sig") == '"zone","km"\r\n"\'=<img src=x onerror=""alert(1)"">",1.5\r\n'


def test_without_other_rows_the_file_is_the_table(page: Page) -> None:
    """The same words."""
    twin.show_twin(pd.DataFrame({"a": ["x"]}), "curve", locale("en"))
    assert page.file.decode("utf-8-sig") == '"a"\r\n"x"\r\n'


def test_an_empty_table_shows_nothing(page: Page) -> None:
    """No head without rows, no file without anything in it."""
    twin.show_twin(pd.DataFrame({"a": []}), "curve", locale("en"))
    assert (page.shown, page.file) == ("", b"")
