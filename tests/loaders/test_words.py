"""Words are compared folded, so that spellings which differ only in form fall together."""

import pytest

from loaders.words import fold, words
from model.role import ROLES, SERVICES


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الدخيلة", "الدخيله"),
        ("المنتزى", "المنتزي"),
        ("أحمد", "احمد"),
        ("إدارة", "اداره"),
        ("المـــكس", "المكس"),
        ("المَكْس", "المكس"),
        ("Name (AR)", "name_ar"),
        ("children 6-11", "children_٦_١١"),
        ("인구", "인구 "),
    ],
)
def test_folds_spellings_together(one: str, other: str) -> None:
    """Ta marbuta, alef with hamza, tatweel, vowel marks, digits, punctuation."""
    assert fold(one) == fold(other)


def test_declares_headers_for_real_fields_only() -> None:
    """A word for a field that no role has would never be used."""
    known = {field.name for role in ROLES.values() for field in role.fields}
    assert set(words().fields) <= known
    assert set(words().services.values()) == set(SERVICES)


def test_no_word_is_both_yes_and_no() -> None:
    """A folded word has one meaning."""
    assert words().flags[fold("نعم")] is True
    assert words().flags[fold("لا")] is False
