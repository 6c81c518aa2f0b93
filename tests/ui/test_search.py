"""Finding things by name: any common spelling finds the same."""

import pytest

from ui.search import matching

NAMES = {
    "acc_pha": (
        "السكان ضمن مسافة سير من صيدلية",
        "Residents within walking distance of a pharmacy",
        "약국 도보권 주민",
    ),
    "acc_sch": ("الأطفال قرب مدرسة ابتدائية", "Children near a primary school", "초등학교 도보권 아동"),
    "env_air": ("جودة الهواء", "Air quality", "대기질 PM2.5"),
}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("صيدلية", "acc_pha"),
        ("صيدليه", "acc_pha"),
        ("الصيدلية", "acc_pha"),
        ("صَيْدَلِيَّة", "acc_pha"),
        ("صيـــدلية", "acc_pha"),
        ("اطفال مدرسه", "acc_sch"),
        ("إبتدائية", "acc_sch"),
        ("ابتداييه", "acc_sch"),
        ("هواء", "env_air"),
        ("PHARMACY", "acc_pha"),
        ("school children", "acc_sch"),
        ("약국", "acc_pha"),
        ("pm٢.٥", "env_air"),
    ],
)
def test_any_common_spelling_finds_it(words: str, found: str) -> None:
    """Hamza, ta marbuta, marks, tatweel, article, capitals, digits and the order of words do not matter."""
    assert matching(NAMES, words) == (found,)


@pytest.mark.parametrize("words", ["", "  ", "؟"])
def test_no_words_find_everything(words: str) -> None:
    """Whoever has typed nothing yet sees the whole list, in its order."""
    assert matching(NAMES, words) == (*NAMES,)


def test_what_nothing_is_called_finds_nothing() -> None:
    """Every word has to be there."""
    assert matching(NAMES, "pharmacy school") == ()
